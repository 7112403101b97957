"""Equipment and supplies that tell what they are for, and monitoring at home. Original work.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

YOUR = "(your|ur|his|her|the|new|moms|dads)"

# Breathing, sugar, drains and bags, walking, bed and bath.
SUPPLIES = """
afo, aerochamber, air mattress, alternating pressure, ankle (brace|boot|wrap), apnea (monitor|
machine), back brace, bedpan, bedside commode, bili (blanket|lights|light), bipap, body pillow
for, bone stimulator, boot (on|off|for|until|comes|came|fitting|at night|when), (walking|cam|air|
fracture|post op|surgical|medical) (boot|shoe), (wear|wearing|in|keep|out of|without|unstrap|lose|
ditch|tighten|loosen) (your|ur|his|her|that) cast, (wear|wearing|in|keep|out of|without|unstrap|
lose|ditch|tighten|loosen) (the|your|ur|his|her|that) (boot|brace|sling|splint|collar|patch|
stockings|monitor|sensor|mask at night|cpap|hearing aids|retainer|aligners|binder|compression|
shield), brace (fitting|is in|on|off|for|at night|adjustment), (knee|back|wrist|neck|leg|elbow|
thumb|hinged|scoliosis|night|soft|custom) (brace|splint|immobilizer|collar|sleeve|wrap), breast
pump, breast shells, briefs (l|m|xl|ct|and), adult (briefs|diapers|pull ups), pull ups (in|and|
size|ship|xl|case), cane (tip|fitting), (your|a|quad) cane, cannula, cannulas, cath (supplies|kit|
kits|bag|care|lab|conf), catheter (bag|bags|supplies|kit|care|change|is|came|out|leaking),
straight cath, self cath, intermittent cath, chux, underpads, bed pads, incontinence pads, liners
and, cgm, cochlear, cold cap, cold plunge knee, commode, compression (socks|sock|stockings|
stocking|sleeve|hose|wrap|wraps|garment|boots|pump), concentrator, contact lens trial, cough
assist, cpap, cpm machine, crutch, crutches, cuff (size|is|reads|for your|and log|at home), bp
cuff, arm cuff, dexcom, diabetic (shoes|socks|supplies|shoe), dme, ear (plugs for|molds|mold),
enteral, epi pen, epipen, auvi q, extension sets, eye (patch|shield|drops), foley, formula (cases|
delivery|cans|shipment), freestyle, libre, gait belt, gauze, glucometer, glucose (meter|monitor|
tabs|strips|sensor), grab bar|bars, hand splint, heart (pillow|monitor patch), heel (lift|cup|
wedge|protector), hoyer, hospital bed, hospital grade pump, ice machine, incentive spirometer,
spirometer, insulin (pump|pen|pens|syringes|cooler|vial), insoles, orthotics, kate farms,
pediasure, elecare, neocate, nutramigen, similac, enfamil, ensure (cases|plus|clear), knee
(scooter|walker|immobilizer|wrap), lancets, lift (chair|recliner), light box, lso, tlso,
lymphedema (pump|sleeve), (cpap|nasal|full face|sleep|bipap) (mask|masks|pillows|hose|tubing|
machine|filters|filter|supplies|cushion|cushions), mask (fit|fitting|refit|leak|leaks|leaking|
seal|cushion|cushions|liners|pressure|marks|for your machine), medical alert, life alert, alert
(button|pendant|bracelet), mobility scooter, mouth (guard for|rinse), magic mouthwash, mouthwash
twice, nasal cannula, neb, nebs, nebulizer, nebulizers, needle box, night (splint|guard), nipple
shield, oxygen, o2 (tank|tanks|at|on|level|levels|sat|sats|tubing|company|concentrator|is),
portable (oxygen|tank|tanks|concentrator|suction), oxygen tank|tanks, ostomy, pads (l|m|ct|and
briefs|fell|for your unit), peak flow, pen needle|needles, phototherapy, pleurx, pouch (change|
leaks|leaking|is), power (chair|wheelchair), pressure (cushion|relief|mattress|stockings|setting|
settings), prosthetic (leg|sock|socks|fitting), socket (check|fit|fitting), ply (sock|socks),
pulse ox, oximeter, (the|your|ur) pump (supplies|upload|settings|site|sites|alarm|alarms|download|
parts|refill|is beeping|beeps|tubing|rep|trainer|training), your (pump|sensor|sensors|meter|cuff|
strips|lancets|needles|tank|tanks|tubing|concentrator|machine pressure|cpap|mask|liner|prosthesis|
walker|wheelchair|crutches|scooter|cane|commode|brace|boot|sling|splint|cast|bag leaks|pouch|
wafer|implant|implants|stimulator|pacemaker|device|hearing aid|hearing aids|aligners|retainer|
night guard|glasses rx), raised toilet seat, toilet riser, reacher, sock aid, shoe horn, recliner
lift, resistance band|bands, theraband, therabands, rollator, rolling walker, (a|your|ur|her|his|
the|with) walker (with|for|until|and|at|when|wheels|tennis|basket), rollators, sacral, sensor
(fell|fail|failed|falls|readings|change|session|warmup|alarm|came|is|itches|lasts|site), new
sensor|sensors, strips (you use|arent|dont|wont|that fit|for the meter|and needles), (hearing aid|
hearing aids) (batteries|battery|molds|tubes|fitting|domes), batteries for (the|your) (hearing|
pump|meter|aids), (new|loose|tight|gel|silicone) liner (for|is|fits|feels), download (your pump|
your meter|the card|your sensor|your device|your cpap) (so|and|for|before|at)?, sd card from,
sharps, sharps container, shower (chair|bench|seat|stool|cover for), transfer (bench|board|belt),
silver (sulfadiazine|dressing|alginate), sling, slings, spacer, speaking valve, stander,
stimulator, scs, spinal cord stim, stockinette, suction (machine|tubing|canister|catheters),
syringe, syringes, ted hose, telemetry, tele box, tens (unit|pads|machine), test strip|strips,
meter and strips, strips and lancets, strips (are|for your|box|covered|refill|left), the vest
(people|rep|fitting|treatment|therapy), percussion vest, smart vest, thermometer, toilet seat
riser, trach (kit|supplies), tube feeding (supplies|formula), tubing (change|and|for your|is|
kinked), urinal, vacuum pump, ventilator, vent settings, wedge pillow, knee pillow, donut cushion,
wheelchair (cushion|fitting|repair|order|eval|evaluation|van|clinic|lift|battery|assessment|
measurements|rental|brakes), (manual|power|new|loaner|rental|custom|pediatric) wheelchair, wig
(fitting|voucher|bank|prescription), mastectomy bra, wound (supplies|kit|spray|cleanser|gel),
xeroform, mepilex, aquacel, medihoney, tegaderm, duoderm, coban, kerlix, steri strips
"""
# What is measured at home and reported.
MONITORING = """
weigh (yourself|in every|in each|him|her|every|each|daily|first thing|at the same|in daily|before
breakfast), (daily|morning|dry|todays|home|goal|target|body|current|birth|baby|fluid|water|night|
naked|this mornings|his|her|baby|childs|ideal) (weight|weights|weigh in|weigh ins), your weight,
ur weight, weight (today|this morning|is up|is down|was up|went up|went down|was|up|chart|log|
every|each|daily|gain|loss|management|class|at home|in the morning|jumped|has been|since), (your|
ur|his|her|moms|dads) (sugar|sugars|glucose|blood sugar|blood sugars|bp|blood pressure|pressure
reading|pressures|temp today|pulse|heart rate|sats|oxygen|o2|peak flow|readings|numbers today|
numbers since|numbers are|numbers look|numbers were|numbers from|counts|levels|peak flows|
fingersticks|logs|a1c|weights|ketones|output|in range|time in range), (fasting|morning|bedtime|
evening|before meal|after meal|before breakfast|after lunch|after meals|pre meal|post meal|high|
low|random|overnight|home|last|latest|recent|two week|weekly|daily|am|pm) (sugar|sugars|glucose|
bp|bps|blood pressures|pressures|fingerstick|fingersticks|blood sugars|fs|peak flow|peak flows),
(check|checking|test|testing|poke|prick|stick) (your|ur|his|her) (sugar|sugars|finger|bp|feet|
pulse|temp|glucose|pressure|ketones|urine|oxygen|incision|wound|weight|breathing), (check|test)
(it|sugar|sugars|bp|glucose) (before|fasting|twice|three|4x|3x|2x|four|at bedtime|every|after|two
hours|again in), sugars (over|under|above|below|are|were|have|look|looked|look|before|after|twice|
in|this|running|ran|high|low|today|from|been|since|going|at|to), sugar (is|was|over|under|above|
below|drops|dropped|goes|log|high|low|drop|spike|spiked|spikes|crash|reading|readings|check|
checks|today|this morning|before|dropping|went|at|numbers|control|levels|level|running|gets), that
sugar of yours, (top|bottom|upper|lower) number (over|is|under|was|below|above|and|of|every|too|
still)?, top and bottom (number|numbers), top number, (number|numbers) (off|on) (your|the|ur)
(cuff|meter|monitor|machine|scale), (text|send|call|email|bring|write down|log|jot|record|report|
share|get|give|text me|send me|send us|text us|bring us|upload|fax) (in|down)? (me|us)? (your|ur|
the|this weeks|two weeks of|a week of|all your|his|her|todays|tonights) (sugar|sugars|bp|bps|blood
pressures|weight|weights|readings|numbers|temp|temps|pulse|peak flow|peak flows|glucose|log|logs|
food log|bp log|pain score|meter|cuff|pump|kick count|counts|output|fasting numbers|symptoms|
diary|headache diary|bladder diary|sleep diary|food diary|seizure log), (sleep|headache|bladder|
food|pain|seizure|mood|voiding|symptom|migraine|bowel|poop|bp|sugar|weight|glucose|fever|feeding|
diaper|drain|temp|blood pressure|medication|med|exercise|activity|pump|cycle|period) (diary|log|
journal|tracker|calendar|chart|app log), (bring|grab|remember|forget) (your|ur|the) (meter|cuff|
log|logs|sugar log|logbook|pump|inhaler|inhalers|spacer|epipen|pill bottles|hearing aids|cpap|mask
and|walker|brace|boot|machine|remote and|sensor|reader|sensors|sharps|stockings|orthotics|sling|
glucometer|oxygen|tanks), time in range, in range today, green zone, yellow zone, red zone, action
plan, asthma plan, sick day (rules|plan), ketones, ketone (strips|test), finger stick|sticks,
fingerstick, fingersticks, sats, resting (heart rate|pulse), heart rate (over|under|above|was|is|
goes), pulse (over|under|above|below|is|was|rate), take your (pulse|bp|pressure|temp|temperature|
weight|blood pressure), take (his|her) (temp|temperature), (his|her|babys|kids) temp (is|was|at|
tonight|today|now|goes|hits|again|over), remote (patient)? monitoring, rpm (device|program|cuff|
scale|nurse), (your|the|home|bathroom|smart|cellular) scale (reads|says|shows|isnt|every|daily|
each), fluid (log|intake|output), intake and output, i and o, how much (are you|did you|do you)
(drink|drinking|pee|peeing|weigh|sleep|sleeping|eat|smoke|smoking), how (many|much) (pillows|
puffs|pills|wet diapers|diapers|steps on|ounces|feedings|bottles a|times a night|hours of sleep|
times did you|times do you get|units are), how (far|long) can you (walk|stand|go before|hold)
"""
# Who comes to the house, what is arranged there.
AT_HOME = """
(home|visiting|private duty|wound|infusion|hospice|night|iv|ostomy|diabetes|chemo|transplant|heart
failure|pain|surgery|dialysis|pre op|lactation|stoma|breast|nicu|picc|oncology|stroke) (health
aide|care aide|aide|nurse|nurses|rn|navigator|educator|coordinator|visitor) (will|is|comes|coming|
can|visit|at|on|says|wants|called|needs|has)?, aide (will|comes|is|can|today|hours|schedule|for) ,
(help|helps|helping) (you|him|her|mom|dad|with)? (w|with)? (bath|bathing|dressing|toileting|
transfers|meals and bath), bath and dressing, sponge bath, a bed bath, personal care (hours|aide|
services), respite (care|stay|hours|bed), skilled nursing, nursing home, nursing facility,
assisted living, memory (unit|care), rehab (facility|bed|unit|stay|hospital|gym|goals|potential)?,
swing bed, step down (unit|bed)?, icu, discharge (plan|planning|papers|instructions|home|summary|
date|planner|today|tomorrow|meds), (being|getting|be|was|were|got|is) discharged, admitted (to|
for|with|overnight|last|yesterday), readmitted, in the hospital (since|again|last), out of the
hospital, transitional care, hospital (stay|follow up|discharge|admission|visit|course), er
(visit|follow up|last|for|doctor|discharge|because), ambulance (ride|bill|took|is|to|for), comfort
(kit|care|meds|measures), goals of care, advance directive, living will, polst, molst, dnr, code
status, health care proxy (and|for) , throw rugs, (raise|lower) the bed rail, bed (rail|rails|
alarm|sore|sores), chair alarm, fall (risk|risks|prevention|mat|alarm), (driving|home safety|
swallow|speech|cognitive|memory|gait|balance|hearing|vision|autism|developmental|wheelchair|
functional|capacity|transplant|donor|bariatric|pain) (evaluation|eval|assessment|screen|screening|
test|clinic), clock drawing, memory (slips|games|clinic|test), chair time, dialysis, (pd|hd|hemo)
(nurse|run|unit|chair|supplies|catheter|fluid|exchange), home hemo, cloudy bag, dry weight,
fistula, (access|graft) (clotted|is clotted|check), davita, fresenius, cycler, (on|off|active on|
added to|get on|listed on) the (transplant|waiting list for|kidney|liver|donor) (list)?, active on
the list, donor (search|evaluation|match|workup|list|nurse|kidney|organ|offer|call|testing), an
organ, new kidney, anti rejection, rejection (meds|biopsy|episode), ring the bell with us, last
(infusion|chemo|radiation|cycle|round done|round of chemo), (cycle|infusion|fraction|dose) (1|2|3|
4|5|6|one|two|three|four|five|six|number) (of|is|starts|on|done|today|tomorrow), on treatment,
infusion (chair|suite|center|room|time|visit|nurse|pump|bay), chemo (class|teach|nurse|brain|
chair|day|port), beam machine, simulation (scan|appointment|and|is), tattoos for, linac, treatment
(machine|position|field|chair|area|summary|day|days|break|number|team|options|planning|goals|plan|
started|ends|starts|is working|isnt working|works|failed|for your|for his|for her)
"""

TABLE = {
    "medication.supply": SUPPLIES,
    "care_plan.named": f"{MONITORING}, {AT_HOME}",
}
