"""Specialties, credentials, care plans, supplies in English. Original work.

Neutral fields stay out on purpose: family and internal medicine, pediatrics, urgent care, dental,
eye care. A row is a rule id and its terms, comma-separated; `a|b` means either word.
"""

TABLE = {
    "specialty.named": """
allergist, allergy clinic|specialist|center|appointment|visit|doctor, immunology, immunologist,
audiologist, audiology, bariatric, bariatrics, weight loss clinic|surgery|program|center, breast
center|clinic|surgeon|specialist|health center|imaging, cardiac, cardio, cardiologist, cardiology,
cardiothoracic, cardiovascular, heart
doctor|specialist|clinic|center|institute|surgeon|appointment|visit|health|care|team|program|group,
heart and vascular, vascular surgeon|surgery|clinic|specialist|center|medicine, vein
clinic|center|specialist, chiropractor, chiropractic, colorectal, dermatologist, dermatology, derm
appointment|visit|clinic, diabetes clinic|center|educator|education|class|nurse|care|visit,
dialysis center|unit|clinic, ear nose and throat, ent specialist|doctor|clinic|appointment|visit,
otolaryngology, otolaryngologist, endocrine, endocrinologist, endocrinology, endodontist,
endodontics, epileptologist, gastro, gastroenterologist, gastroenterology, gi
doctor|clinic|appointment|specialist|consultants|associates|visit|lab|consult, gastrointestinal,
geneticist, genetics, geriatrician, geriatric, geriatrics, hematologist, hematology, hepatologist,
hepatology, liver clinic|specialist|center, infectious disease, infusion center|clinic|suite,
kidney doctor|specialist|center|clinic|care|associates, lung
doctor|specialist|center|clinic|associates, lymphedema clinic, memory clinic|center|care, movement
disorder, neonatology, nephrologist, nephrology, renal clinic|care|associates, neurologist,
neurology, neuro appointment, neurosurgeon, neurosurgery, nutritionist, dietitian, dietician,
nutrition counseling|visit|appointment, oncologist, oncology, cancer
center|clinic|institute|doctor|specialist|treatment|care|navigator, tumor board, oral surgeon,
maxillofacial, orthodontist, orthodontics, orthopedic, orthopedics, orthopaedic, orthopaedics,
orthopedist, orthopedic surgeon, ortho appointment|visit|clinic, hand surgeon, osteopathic
manipulation, pain clinic|doctor|specialist|center|medicine|institute|associates|management
clinic, pathologist, periodontist, periodontics, physiatrist, physiatry, physical therapist,
physical therapy, physiotherapist, pt appointment|session|visit|evaluation|eval, occupational
therapist, ot appointment|session, speech therapist, speech pathologist, speech language, plastic
surgeon, podiatrist, podiatry, foot doctor|clinic|specialist|and ankle, foot & ankle,
proctologist, prosthetist, prosthodontist, pulmonologist, pulmonology, pulmonary, radiologist,
radiology, rheumatologist, rheumatology, sleep clinic|center|lab|medicine|specialist|doctor, spine
center|clinic|specialist|surgeon|institute, spine, sports medicine, stroke clinic|center, surgeon,
surgeons, surgical oncology, surgical center, surgery center, thyroid
doctor|clinic|specialist|center, transplant clinic|center|team|coordinator, trauma surgeon,
urologist, urology, urogynecology, vascular, vestibular, wound center|clinic|care center,
electrophysiology, electrophysiologist, interventional radiology, hospitalist, retina
specialist|consultants|center|clinic|associates, glaucoma clinic|specialist, cornea specialist,
low vision clinic, dialysis nurse, lactation, asthma clinic|educator, coumadin clinic,
anticoagulation, anticoagulation clinic, headache clinic|center, ostomy nurse, wound nurse,
infusion nurse, oncology nurse, hospice nurse, diabetic educator, hearing
clinic|center|specialist, allergy and asthma, anesthesiology,
breast center, labor and delivery tour, burn (unit|team|center|clinic), heart (tower|unit|floor),
chest pain (unit|center|clinic), cancer pavilion|tower|building|wing|floor, infusion
(chair|bay|pod), draw station, (blood|lab) draw station, cath lab, sleep (room|tech|study center),
hearing aid (specialist|dispenser|center), balance (clinic|center), (voice|swallow|swallowing)
(clinic|center|team), feeding (clinic|team), spina bifida clinic, cleft (clinic|team), cystic
fibrosis clinic, sickle cell clinic, hemophilia clinic, lipid clinic, thyroid clinic, afib clinic,
heart failure clinic, stone clinic, voiding clinic, incontinence clinic, continence
(nurse|clinic), pelvic floor, limb clinic, amputee clinic, brace (clinic|shop), prosthetic
(clinic|lab|shop), travel clinic, concussion (clinic|center|program), memory
(disorders|doctor|nurse|unit|cafe|team), dementia (clinic|nurse|navigator|unit), stroke
(unit|nurse|team|survivors), ticker (doc|doctor|guy),
(tummy|gut|heart|skin|bone|kidney|lung|brain|nerve|sugar|water
works|waterworks|foot|toe|ear|belly|hormone|pee|bladder|butt|liver|joint|back)
(doc|doctor|guy|lady|man|specialist|people), head shrinker, cancer (doc|nurse|navigator|social
worker|dietitian), chemo (nurse|chair|suite|room|class|teach), transplant (nurse|social
worker|floor|unit|clinic), cdces, cde, rdn, aud, ccc slp, dpm, dpt, otr l, otrl, caop, certified
(diabetes|wound|asthma|lymphedema|hand|lactation)
""",
    "care_plan.named": """
care plan, plan of care, plan for your care, treatment plan, your
(treatment|therapy|rehab|rehabilitation|recovery|medication plan|diet|exercise plan|exercise
program|home exercises), exercise plan|program from, home exercises, physical activity plan, low
sodium, low salt, low carb, low fat diet, diabetic diet, gluten free diet, renal diet, soft foods,
weight management, weight goal, calorie, calories, quit smoking, smoking cessation, stop smoking,
tobacco cessation, elevate your|the, weigh yourself, (daily|morning) weights, daily weight, ice
your|the, keep your (leg|arm|foot|hand|wound|incision|dressing|cast), check your
(sugar|sugars|blood|weight|levels|feet|pressure|glucose|oxygen), check (blood sugar|blood
pressure), record your (weight|sugars|readings), remote monitoring, chronic care management, care
management program, ccm program, rpm program, discharge instructions|plan|summary, after
discharge, post discharge, hospital discharge, discharged from, hospital stay, hospitalization,
hospitalized, your (recent er visit|er visit|emergency room visit|admission), recent (er|emergency
room|hospital) visit, disease management, symptom tracker|diary|log|check, rehab, rehabilitation,
advance directive, dnr, your prognosis, flare plan, asthma action plan, action plan, restrictions
at work, light duty, work restrictions, disability (form|forms|paperwork|claim), your
(restrictions|limitations), weight bearing, non weight bearing, crutches, assisted living, nursing
home placement, skilled nursing, dietary changes, your
(supplements|supplement|vitamins|vitamin|walker|wheelchair|cane|crutches|oxygen), fall risk, fall
prevention, your physical limitations,
(lower|raise|increase|decrease|adjust|change|changed|changing|adjusted) your
(dose|dosage|medication|medicine|meds|treatment), referral for your,
no (bending|lifting) (over|until|for|more), (you)? may shower
(from|on|after|tomorrow|starting|saturday|sunday|monday|in), (shower|showers) (is|are)?
(ok|fine|okay) (but)? no (tub|bath|baths|pool), no (tub|bath|baths|pool|swimming|hot tub|soaking)
(or|until|for|yet), (glue|strips|steri strips|stitches|scab|scabs) (will)?
(flake|fall|come|dissolve|dissolves|peel) (off)? (on)? (its|their)? (own)?, dissolve on their own,
dont pick (at)?, dark room (no|and|with), no (phone|screens|screen) (no|until|for|time)
(school|monday|a week|48|two days), no screens (for|until), back to school (note|after),
(good|bad) foot goes, foot goes (up|down) first, rail on your (left|right), face down for
(50|45|fifty|forty), stay face down, head hanging off (the|your) bed, lie back with your head,
empty (it)? every (two|three|four|2|3|4) hours even, cover the (strong|good|weak) eye, patch
(the|his|her) (eye|strong|good), (plastic)? shield to bed, dont rub (your|the|it) (eye|eyes)?, no
rubbing, no (talking|whispering) (no|for|until), voice rest, write things down instead of talking,
more lemon, less (spinach|salt|sugar|sodium|oxalate), (skip|avoid|no|limit|cut)
(oranges|tomatoes|potatoes|bananas|grapefruit|spinach|kale|dairy|salt|sodium|soda|red
meat|raw|spicy|seeds|nuts|alcohol|caffeine|leafy greens|oxalate|citrus), no (raw|litter
box|sprouts|gardening|sushi|soft cheese|lunch meat), no litter box, wear (loose|open)
(shoes|clothes|clothing|pants|waistband) (because|so|for the|over), open (toe|toed) shoes, socks
without holes, (touch|touched) the doorknob, jot what you eat, write down (what|everything) you
eat, food (diary|log|journal),
(sleep|mood|pain|headache|bladder|voiding|stool|urine|fluid|seizure|symptom|exercise|weight|bp)
(diary|log|journal|chart), lights (off|out) at (9|10|11) (for|tech|sleep), bring pajamas and
(your|a) pillow
""",
    "medication.supply": """
test strip|strips, glucose meter|monitor|strips, glucometer, glucometer, lancet, lancets, pen
needle|needles, insulin pen|pump|syringe|syringes, continuous glucose monitor, cgm, dexcom,
freestyle libre, cpap, bipap, cpap supplies|mask, nebulizer, inhaler, inhalers, spacer for, oxygen
tank|concentrator|therapy|tubing|supplies, home oxygen, portable oxygen, compression
stocking|stockings|socks|sleeve, catheter supplies, catheters, ostomy supplies, colostomy bags,
incontinence supplies|pads|briefs, adult diapers, epipen, epi pen, auto injector, blood pressure
cuff|monitor, knee brace, back brace, ankle brace, wrist splint, walking boot, surgical boot, tens
unit, breast pump, wig, mastectomy bra, diabetic shoes, orthopedic shoes, hearing aid batteries,
feeding supplies, tube feeding, wound vac, wound supplies, syringes, eye drops, ear drops, nasal
spray, pain patch, nicotine patch|gum|patches, suppository, ointment, pulse oximeter, peak flow,
size (10|13|312|675) batteries, wax guards|guard, hearing aid (domes|dome|wax|tube|tubes), wafers
and pouches, ostomy wafers, (14|16|12|18|8|10) (french|fr) (straight|foley|coude|catheter)?, extra
depth shoes, shoes w inserts, shoes with inserts, custom inserts, mask cushion,
(cushion|hose|tubing) and filter, hose and filter, (your|new|replacement)
(cushion|tubing|headgear|chin strap|humidifier|water chamber), (small|e|portable|large) tanks
(and|of), tanks and a cart, trays (1|2|3|4|5|6|7|8|9|10|through|to|thru|in|are), new trays, next
trays, aligner tray, ball pump, (elastomeric|infusion|insulin|feeding|pain) (ball|pump),
disconnected from (your|the) pump, glucose tabs, glucagon, peak flow meter, incentive spirometer,
knee scooter, shower chair, raised toilet seat, bedside commode, grab bars, hospital bed, hoyer
lift, trapeze bar, transfer (board|belt), gait belt, reacher, sock aid, long handled
(sponge|shoehorn), (plastic|eye|clear) shield (to|at|over|when|while|for), eye shield, wedge
pillow, donut cushion, cervical collar, night splint, (thumb|finger|elbow|hand) splint, arch
supports, heel (cups|lifts|lift), nose piece for cpap, sensor
(fell|falls|came|alarm|change|site|expired|for your), transmitter for, reader for your sensor,
libre (2|3|two|three|plus), omnipod, tandem tslim, pods for your pump, infusion sets, ketone
strips, sharps (container|bin|box), feeding syringe, (formula|boost|ensure|pediasure)
(cases|case|shipment|order|delivery), thickener, thick it, breast shells, nipple shield, flanges,
wrist brace, compression (sleeve|socks|wrap|garment|hose|stocking|pump)
""",
    "wellness.targeted": """
as a (diabetic|smoker|survivor|patient with|veteran with|person
with|transplant|heart|cancer|dialysis|new mother|new mom), (since|because) you smoke, patients
(with|living with|who have) (diabetes|asthma|copd|cancer|your|high|heart), people with your, your
(risk|risk factors), at (high|higher|increased) risk, high risk (patient|for), support group,
support groups, you qualify for (a|the) (screening|lung|study|trial), clinical trial|study,
research study, women (over|aged|40|50) (40|50|45|and), men (over|aged|45|50) (40|45|50|and), you
are due for (a|your) (screening|test), your age group, survivors
""",
}
