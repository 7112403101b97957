"""How a medicine is taken, kept, changed and brought along. Original work.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

TABLE = {
    "medication.dose": """
take|taking|taken|given|give|took (it|them|these|this|one|two|half|1|2|3|both|all of them|your
meds|ur meds|ur pills|him|her) (with food|w food|with a meal|with meals|with breakfast|with lunch|
with dinner|with supper|with milk|with water|with a snack|with juice|with your first bite|without
food|before food|before bed|before bedtime|before meals|before breakfast|before you eat|after you
eat|after meals|after dinner|after breakfast|at bedtime|at night|at nite|at noon|in the morning|in
the am|in the evening|every morning|every night|every day|every evening|every other day|every 4|
every 6|every 8|every 12|every four|every six|every eight|twice|once daily|once a day|daily|
nightly|three times|by mouth|under the tongue|as needed|on an empty|an hour before|30 min before|
half an hour before|two hours|until gone|til gone|until its gone|til its gone|til theyre gone|
until theyre gone), (with|w) (food|meals|a meal|a snack|your meals|ur meals) (twice|once|daily|
and|each|so|or it|in the|every|or), (half|quarter|whole|extra|one and a half|1 and a half|another|
white|blue|pink|yellow|little|purple|green|orange|red|round|big|water|morning|evening|bedtime|
noon|nighttime) (pill|tab|tablet|capsule|caplet), (half|one|two|three|1|2|3|4|the last|last|each|
every|per) (pill|tab|tablet|capsule|caplet|gummy|lozenge|puff|drop|spray|squirt|capful|syringe|
suppository), (of the) (white|blue|pink|yellow|little|purple|green|orange|red|round|big|water)
(pills|ones|tabs|capsules), (cut|split|break|crush|chew|dissolve) (the pill|the pills|the tablet|
the tablets|your pills|ur pills), (cut|split|break|crush) (it|them) (in half|into|in applesauce|in
pudding), pill (splitter|cutter|box|organizer|bottle|bottles|count|pack|planner|crusher), pills
(left|in|at|a day|each|twice|today|tonight|you), pillbox, blister pack|packs, (night|morning|
bedtime|evening|maintenance|rescue|heart|bp|sugar|stomach|nerve|pain|nausea|sleep|psych|mental|
seizure|thyroid|cholesterol|cold|allergy) (med|meds|medicine|medicines|medication|medications),
(med|meds|medication|medicine) (review|check|box|rec|reconciliation|pass|teaching|changes|
reminder|management|management visit|allergy|allergies|bag), (bring|bag) (up|in)? (all|every)
(of)? (your|ur|the)? (bottle|bottles|pills|meds|pill bottles|vitamins), brown bag review, finish
(all|the|up) (7|10|14|5|of the|the|your|ur|seven|ten|whole|course|full) (days|course|pills|pack|
bottle|antibiotic|abx)?, finish the (bottle|course|pack|pills|prescription|whole bottle|whole
course|entire course|abx|meds|dose pack), (full|whole|entire|10 day|7 day|ten day|seven day|5 day|
five day|14 day|second|another|rest of the) course of, dose pack|pak, even if (you|u|he|she)
(feel|feels) (fine|great|better|all better|back to normal|good|ok|okay|well), (go|going|bump|
bumped|bumping|move|moving|taper|tapering|step|stepping|drop|dropping|cut|cutting) (it|you|him|
her)? (up|down|back) to (one|two|three|half|1|2|3|4|5|10|20|25|50|100) (at night|at bedtime|
nightly|pill|pills|tablet|mg|daily|twice|tab|tabs|puffs|units), (drop|cut|go|back|down|taper|
switch|bump|reduce) (it|down|back|to)? (to)? (a)? half (tab|after|for|until|tonight|starting|
daily|every|then|of it), (the|your|a|one) (nighttime|daytime|morning|evening|bedtime|long acting|
short acting|fast acting|extended|generic|brand|chewable|liquid|stronger|weaker|lower|higher|
smaller|bigger) (one|version|form|kind|strength|dose|tablet|pill|liquid) (will|wont|is|makes|made|
even|for|so|instead|at|only|and|if|works), (skip|hold|miss|take|took|double|forget|forgot) (the|
your|tonights|this mornings|tomorrows) (evening|morning|night|bedtime|noon|next|last|second|first|
extra) (one|ones|two|dose|half) (even|if|and|until|till|before|with|unless|only|tonight|today|
tomorrow)?, (six|three|one|two|twelve|6|3|1|2|12) month (shot|injection|booster|implant|infusion),
(weekly|monthly|yearly|biweekly|quarterly|daily|nightly) (shot|shots|injection|injections|
infusion|infusions|pill|pills|patch|dose|doses), (spoon|spoonful|capful|scoop|teaspoon|tablespoon|
tsp|tbsp|dropper|cc) of (fiber|miralax|metamucil|honey|syrup|mineral oil|the|it|liquid|medicine|
the pink|the purple|prune juice|antacid), (raise|raising|raised|lower|lowering|lowered|bump|
bumping|bumped|upping|up|drop|dropping|cut|cutting|increase|increasing|increased) (it|you|him|her|
the dose|your dose) (up|down|back)? (to|by) (5|10|15|20|25|30|40|50|60|75|80|100|150|200|250|300|
500|half|double) (starting|tonight|tomorrow|a day|mg|daily|twice|at night|once|units|every|and
recheck|next), purple (liquid|stuff|medicine|pill|inhaler|disk), (orange|blue|red|brown|gray|
green) inhaler, (tank|oxygen|concentrator|flow|o2|machine) (to|at|on|up to) (1|2|3|4|5|two|three|
four) (liters|l|when|at|for|while|lpm), hold the (cream|pill|patch), over the counter, otc, (take|
use|try|get|buy) (an|some)? (otc|over the counter), no refills (until|without) (labs|a visit|your
labs), wean (him|her|you|down|yourself|the), weaning, one in the morning, (one|two|three) (at
night|at nite|at bedtime|nightly|in the evening|before bed|with breakfast|with dinner|with supper|
with lunch|every morning|every night|every other day), every other (day|night) (for|until|til|
then), (two|2|three|3|four|4|five|5|1|one) (times|x) (a|per|each) (day|week|night) (with|for|on|
in|to|until|til|then|and|before|after), morning and night, am and pm (dose|doses|meds|insulin),
bedtime (dose|insulin|snack|reading), at bedtime, qhs, loading dose, maintenance dose, test dose,
starter dose, sample pack|packs, free samples of, (eye|ear|nose|nasal) (drop|drops|spray|sprays|
ointment|gel), drops (4x|3x|2x|1x|begin|start|twice|in both|in the|in each|in your|in his|in her|
every|four times|three times|before bed|and|burn|sting), nasal spray, nose spray, (apply|rub|dab|
spread|put|use|smear) (it|a thin|the|some|your|a pea|thin|a little) (layer|cream|ointment|gel|
lotion|drops|spray|paste|on the rash|on the area|on clean|on dry|powder) (of|on|to)?, thin layer,
pea sized, (thick|barrier|diaper|numbing|hydrating|itch|yeast|foot|eczema|cortisone|moisturizing|
zinc|rash|antifungal|antibiotic|hemorrhoid) (cream|ointment|paste|lotion), moisturize (twice|right
after|daily|after), suppository, suppositories, (shake|store|keep) (the bottle well|well before|it
in the fridge|the pens|the insulin|the shots|refrigerated), pink (stuff|medicine), (liquid|
chewable|childrens|infant) (tylenol|motrin|form|version|medicine), puffer, puffers, rescue
inhaler, (after|before|per|each|every|one|two|a) (puff|puffs), rinse (your|his|her) mouth after,
controlled (drug|med|rx|script|one|refill), its a controlled, (your|ur|the|his|her) (shot|shots|
injection|injections|infusion|infusions|jab|booster|patch|patches|inhaler|inhalers|spacer|
nebulizer|neb|vial|vials|syringes|needles|syrup|cream|ointment|drops|antibiotic|antibiotics|
steroid|insulin|chemo), rotate (sites|your sites|injection sites), inject (it|into|yourself|once|
in your), injecting (yourself|it|into), self inject, autoinjector, auto injector,
(before|after|until|with|without) (the|your) next dose, (four|three|two|one|five|six) pills
(for|a|each|every|one|at), then (three|two|one|half) (pills|a day|daily|for)?, missed one take it,
dont double up, pea size|sized (dab|amount), (stay|sit|remain) upright (for)? (30|thirty|an
hour|60), full glass of water (then|and|with), (two|2|one|1|three|half a)
(capful|capfuls|scoop|scoops|squirts|sprays|drops) (in|of|each|a|per|every), stop cold turkey,
dont stop cold, works best within (72|24|48), take it within (72|24|48|120), with a spacer, rinse
and spit, rinse your mouth (after|with), swish and (spit|swallow), under the tongue, behind the
ear patch, every other (day|night|evening) (with|take|until|for|starting), twin pack, trainer pen,
carry both pens, both pens, epi pens
""",
}
