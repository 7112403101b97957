"""Complaints, body functions and how a sick person looks, in plain English. Original work.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

WHO = "(you|u|he|she|they|mom|dad|mama|baby|your child|ur kid)"

# What the body lets out and takes in.
FUNCTIONS = f"""
barf, barfed, barfing, belching, bladder (leak|leaks|diary|training|habits|control), bowel, bowel
movement|movements|habits|regimen|sounds|program, bowels, bm today|yet|daily|diary, (any|last|had
a|have a|loose|no) bm, burping, burn|burns|burning|hurt|hurts|sting|stings|pain (when|if|while)
{WHO} (pee|go|urinate|swallow|poop|eat|breathe|cough), burp (him|her|the baby),
dirty|wet|poopy|soaked diaper|diapers, how many diapers, diaper rash|count|log, drool, drooling,
dry heaves|heaving, earwax, ear wax, farting, first morning (pee|urine|void), gagging, gassy, gas
(pains|and bloating|drops), (keep|keeping|kept) (juice|milk|pedialyte|formula|dinner|popsicles|
soup|crackers|tylenol|her bottle|his bottle|bottles|breakfast|lunch) down, any (blood|pus|fever|
chills|pain|swelling|redness|drainage|numbness|cough|rash|bleeding|discharge|nausea|vomiting|
diarrhea|falls|seizures|dizziness|reaction|side effects|itching|leaking|cramping|spotting|
bruising|burning|trouble breathing|trouble swallowing|chest pain|shortness|headaches|symptoms)
(when|since|after|in|today|yet|or|at|from|with|around|overnight|lately|on|this|now|still), blood
(when|on the|on your|in the|in your|in his|in her|clots|blister|spots), when you (wipe|pee|poop|
swallow|cough|breathe in|bend over|lie down|stand up|climb stairs|chew|bite down|urinate|walk
far), (how is|hows|is|are) (your|ur|his|her|the|moms|dads) (pain|swelling|stump|incision|wound|
cough|fever|rash|breathing|sleep|appetite|energy level|stomach|tummy|knee|back|hip|shoulder|ankle|
foot|feet|leg|legs|hand|wrist|elbow|neck|throat|ear|eye|eyes|tooth|mouth|scar|headache|headaches|
nausea|itching|hearing|vision|balance|memory|mood|hives|burn|bruise|bite|toe|finger|belly|bladder|
bowels|heart|voice|swallowing|walking|numbness|tingling|dizziness|hot flashes|leg pain|back pain|
nosebleeds|blood pressure|blood sugar|sugars|weight|arm) (doing|today|feeling|feel|any|still|now|
better|holding|coming|since|this|after|looking|healing|going|gone|down|up|worse|red|warm|swollen|
hurting|bothering), (bothering|bugging|hurting|killing) (you|him|her) (less|more|still|again|at
night|today|yet)?, (is|are) it (still)? (hurting|swollen|bleeding|draining|itchy|infected|
throbbing|numb|oozing|tender|healing|red|warm to) , (pic|picture|photo|pics|photos) of (the|your|
his|her|it the) (rash|wound|incision|spot|mole|bite|swelling|stitches|toe|foot|leg|arm|skin|
throat|eye|stool|diaper|bruise|burn|bump|lump|finger|hand|knee|tongue|tooth|gums|scar|hives|site),
hearings worse, hearing (worse|better|less|out of|in the), (come|came|break|broke|breaking|broken)
out (in|with) (hives|a rash|spots|bumps|welts|blisters), (hives|rash|fever|cough|pain|swelling|
headaches|bleeding|numbness|itching|symptoms|nausea|cramps|spells|seizures) (come|came|coming)
back, stump, (keep|keeping|hold|holding|kept) (anything|food|fluids|water|liquids|meds) down,
loose stool|stools|poop, mucus, no appetite, (your|his|her|any|good|poor|decreased|less) appetite,
passing|passed|pass gas|stool|clots|stones|blood|water, gone number two, go number two, pee, pees,
peed, peeing, phlegm, pooing, poop, pooped, pooping, poops, poopy, potty (trained|accidents|
chart), puke, puked, pukes, puking, retching, snot, snotty, spit up|ups|spitting up, stools, stool
(color|chart|sample), strain (to|when|while) (go|pee|poop|urinate|passing), throwing up,
threw|throw|throws|thrown up (again|after|last|this|today|twice|once|blood|yesterday|everything|
all|since|more|your|bile|in the), urinate, urinated, urinating, urine, wee wee, wet|wets|wetting
the|his|her bed, constipated, backed up (again|for days|and bloated), regular (stools|bms),
leak|leaks|leaking (urine|when you|stool|milk|fluid), waking|wake|get|getting|up (up)? (at night)?
to (pee|go pee|urinate)
"""
# What hurts, itches, tingles, turns.
FEELINGS = f"""
off balance, black out, blacked out, blackout spells, blisters, blistering, blotchy, breathless,
out of breath, cant|cannot|trouble|hard (to)? (catch|catching) (your|ur|his|her) breath,
cant|cannot (breathe|swallow|sleep|eat|walk|bend|pee|poop|see straight|feel your|feel ur|put
weight|bear weight|lift your|lift his|lift her|stop coughing|stop shaking|stop throwing), can
{WHO} (breathe|swallow|walk on|bear weight|bend|feel your|feel ur|move your|move his|move her|
wiggle|make a fist|straighten|lift your|lift his|lift her|touch your|hear out of|see out of),
chest (tight|heavy|hurts|pressure|heaviness|feels|discomfort|rattle|cold), tight chest, tightness,
clammy, clogged ear|nose|duct, crampy, cramps, crusty, dizzy, double (you over), droop, drooping,
droopy, drowsy, groggy, woozy, ear (hurts|is draining|infection|drainage|pressure|tugging),
tugging at|on (his|her|the) ear|ears, exhausted all, always tired, so tired all, (face|mouth|
smile|eyelid|lid|one side) (droop|droops|drooping|is drooping|numb), fainty,
feel|feeling|feels|felt (faint|dizzy|lightheaded|woozy|weak|nauseous|queasy|feverish|bloated|
crummy|shaky|numb|tingly|worse|any better|any worse|depressed|down lately|sick to your|sick after|
short of breath|hungry and shaky), (are|is) {WHO} (still)? (hurting|in pain|coughing|dizzy|
nauseous|bleeding|itching|limping|feverish|wheezing|vomiting|eating ok|drinking ok|eating at all|
drinking at all|breathing|swollen|constipated|peeing|sleeping ok|sleeping through|sleeping any|
feeling any|having any pain|having trouble|able to swallow|able to walk|able to eat|able to pee|
sleepier|more confused|confused|running a fever|running a temp|throwing up), did {WHO} (fall|hit
your head|hit his head|hit her head|pass out|black out|faint|throw up|vomit|lose consciousness|
twist it|roll it|hear a pop|feel a pop|have a reaction|break out|sleep ok|take anything|eat
anything|poop|pee), fell (again|down the|out of bed|off the bed|on your|on his|on her|in the
shower|in the bathroom|and hit|and hurt|last night|this morning),
any|recent|more|had|another|frequent falls, fever|feverish|fevers, fever free, temp (over|above|
of|spiked|spikes|is 10|was 10|came down|goes up|goes over|is up|at home), low grade (fever|temp),
flaky (skin|scalp|patches), flare|flaring|flared (up|ups|again|plan), floaters, flashes (of light|
and floaters), fluid (retention|in|on|buildup|around|behind|overload), foggy (head|brain), brain
fog, heart (racing|pounding|fluttering|flutters|skipping|races|pounds|burn), fluttering, hearing
(loss|is worse|trouble|goes in), hoarse, hoarseness, hot to (the)? touch, warm to (the)? touch,
itch, itches, itchy, jittery, joint|joints (hurt|ache|swell|pain|feel|stiff), jaundiced,
looks|look|looking (a little|a bit|kinda|still|so) (yellow|jaundiced|pale|infected|red and
swollen|puffy|flushed), lethargic, light sensitivity, listless, lose|lost|losing (your|ur|his|her)
(sense of|voice|balance|appetite|hair|hearing|vision|taste|smell), lumpy, memory (problems|loss|
lapses|slips|trouble), mouth sores, nauseated, queasy, neck (stiff|is stiff|stiffness|hurts),
night (sweat|sweats|pain|cramps|terrors), nose (bleed|bleeds|is bleeding|bled|is running|is
stuffy|stuffy|runny), stuffy nose, nosebleeds, numb, oozing, ooze, oozes, ouchie, owie, boo boo,
passed|pass|passing out, peeling (skin|hands|feet), pins and needles, pinched nerve, pops or
clicks, puffy (eyes|face|feet|ankles|eyelids), pulled (muscle|hamstring|groin|your back), purple
toes, racing heart, rashes, raw (skin|spot|bottom), red (streaks|streak|spots on|bumps|bottom|ring
around|eye|eyes|and hot|and swollen|and warm|and puffy), (bottom|skin|eye|incision) (is|looks|
getting|gets) (red|raw|puffy|warm|infected|redder), ringing in (your|his|her|the) ear|ears, room
(spins|is spinning|spinning), the spinning, scratchy throat, seeing (double|spots|stars|halos|
things that), see (double|halos), curtain coming|over, shaky and, shaking chills, shivering, side
(droops|droop), sharp or dull, dull (pain|ache), stabbing, throbbing, burning (feeling|pain|feet|
eyes), shooting (pain|down), sinuses, sinus (headache|drainage|rinse), skin (peeling|is peeling|
breaking down|breakdown|tear|tears|itches|burns|feels tight), sleepy (all day|all the time|or
confused), sleepier (than)?, sleep|sleeping (more|less) than (usual|normal), slurred, slurring,
slurry speech, soft spot, sores, sore (spot|spots|muscles|nipples|arm|gums|to the touch|is normal|
for a|for two|after), spasm, spasms, dizzy spell, spinning spells, splotchy, sputum, squeezing
pain, sniffles, snores, stiff (in the morning|in the mornings|neck|joint|joints|knee|back|
shoulder|fingers), stuck (when you swallow|in your throat|going down), food (gets|getting|got)
stuck, choking (on|when), stomach (bug|flu|cramps|hurts|upset|is upset|virus|ache|issues), tummy
(ache|aches|hurts|trouble|time|bug|troubles), belly (ache|hurts|button is|is swollen|is hard),
sunken eyes, swells, swelled, swelled up, teething (pain|gel|fever), tender (to|spot|when|breasts|
belly), tenderness, throat (hurts|closing|is closing|feels|is sore|culture|clearing), ticks, tick
bite, how long was the tick, bite mark, tingly, tired (all the time|all day|than usual|lately|and
weak), trouble (swallowing|breathing|walking|sleeping|peeing|chewing|with your balance|with
stairs), twinge, twitching, twitchy, unsteady, wobbly, walking (funny|with a limp|unsteady),
vision (is blurry|changes|got worse|gets|goes|loss|blurry), wake|wakes|waking (up)? (gasping|
choking|short|with a headache|in pain|sweating|you from sleep|every two hours), wake (him|her)
(every|up every|to eat|to feed), weak (on one side|side|arm|leg|legs|grip|spell|spells), weakness,
welts, wheeze, wheezes, wheezy, winded (when|after|on|going|walking), barky cough, wet cough, dry
cough, coughs, coughed, whoop, worse (at night|with movement|when you|lying down|in the morning|
after eating|with walking|going down stairs), worst (pain|headache) of, out of 10 pain, hurts,
hurting, hurt (less|when|again|anymore|worse|still), (still|does it|where does it|did it|will it|
it will|itll|it might) hurt (when|or|a bit|a little|more)?, (still|any) (swelling|redness|
drainage|bleeding|discharge|itching|numbness|cramping|leaking|tingling|hives|nausea), lips (blue|
look blue|turn blue|are blue|turning|swell|swollen|tingle), lice, nits, bedbug bites, pinworms,
ringworm, hangnail, ingrown, bunions, callus, callous, corns, warts, moles, mole, freckle changed,
stubbed toe, black eye, bruised rib, bruises, charley horse, crick in, heat rash, cradle cap, jock
itch, athletes foot, cold sores, canker sore, fever blister, split lip, cuts and scrapes, bee
sting, wasp sting, poison oak|sumac, sunburn, splinter, nursemaids elbow, jammed finger, rolled
ankle, trick knee, bad (back|knee|hip|knees|shoulder|ticker), bum (knee|hip|shoulder), thrown out
your back, threw out (your|his|her) back, high risk (for|of) (falls|fall|stroke)
"""

TABLE = {"symptom.named": f"{FUNCTIONS}, {FEELINGS}"}
