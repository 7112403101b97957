"""What a nurse tells a patient to do or to leave, in plain English. Original work.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

NOT = "(do not|dont|no|avoid|never|stop|quit|without)"
YOUR = "(your|ur|his|her|that|the)"
UNTIL = "(for|until|till|til|yet|while)"

# What the body may not do, or must.
ACTIVITY = f"""
{NOT} bending|kneeling|squatting|stooping|straining|twisting, {NOT} (heavy)? lifting, {NOT} (lift|
lift anything|pick up anything|carry anything) (over|heavier|more|above|heavy), good leg first,
(good|bad|other|operated|surgical|injured|sore) (leg|foot|knee|side|hip|arm) (first|last|up|down|
on), up with the good, down with the bad, (lie|stay|sleep|lay|stays|sleeps|sleeping|nap|lying) on
(your|her|his) (left|right|good|back|side|belly|stomach|tummy) (side)?, no (tackling|wrestling|
trampoline|bikes|bike|scooters|recess|sports|roughhousing|climbing|monkey bars|skating|diving|
flying|horseback|weights|heavy weights|crunches|sit ups|push ups|planks|overhead|reaching|reaching
overhead) (for|until|till|til|yet|or), (walk|walking) (10|15|20|30|ten|fifteen|twenty|thirty|five|
5) (min|mins|minutes) (a day|twice|daily|every|after|each), (short walks|a walk) (every|three
times|after each meal|after meals|twice), get up and (walk|move) every, deep (breaths|breathing)
(every|ten times|10 times|with|exercises), breathing (tube|toy|machine|treatment|treatments|
exerciser|gadget|trainer), ten times an hour, cough and deep breathe, hug (a|the) pillow, brace
with a pillow, compress, keep (moving|pumping|wiggling) (your|that|the) (ankle|ankles|toes|
fingers|shoulder|knee|arm), (dont|do not) let (him|her|them|the baby|mom|dad) (scratch|pick|rub|
cry it|nap|sleep|lie|lay|get up|stand|walk|eat|drink|swim|wrestle|soak|touch) (at|it|alone|on|too|
until|flat|anything|the|his|her|past|by|without)?, (dont|do not) (massage|squeeze|pop|scrub|
stretch|rub|poke|shave|ice|soak|wax|tan|wrap) (it|the area|the spot|that|your|the site|over it),
no (makeup|sun|sunscreen|shaving|waxing|hair dye|contacts|lotion|swimming|sauna|sweating|massage)
(on it|on the|until|till|for 24|for 48|for two|for a week), sunscreen (on|every|spf|over), squeeze
the (ball|putty|towel), (heel|wall|table|towel|leg|calf|quad|glute|hamstring|shoulder|chin|neck|
ankle|bridge|pelvic|core|straight leg|pendulum|balance) (slides|raises|raise|curls|sets|squeezes|
stretch|stretches|tucks|circles|rolls|pumps|tilts|swings|exercises|drills|work|presses), straight
leg, kegels, home (exercise|exercises|exercise program), your (exercises|stretches|home exercises|
pt homework|reps), do (your|the) (exercises|stretches|eye exercises|breathing exercises|hand
exercises|speech homework), hep handout, soaked through, soaks through, (let|until|till|til) (it|
them|the glue|the strips|the steri strips|the tape|the scab|the cord|the stitches) (fall|falls|
come|comes|dissolve|dissolves|peel|peels) (off|out|on its own|by itself|on their own)?, (hold|
apply|put|keep) (firm|steady|direct|gentle)? pressure (on|to|for|over), (until|till|til) (i|we|dr|
he|she|the doctor|the surgeon) (clear|clears|cleared|release|releases) (you|him|her), (chew|
chewing|sleep|sleeping|lie|lying|brush|brushing) on (that|the other|the left|the right|one|the
bad|the good) side, (arm|hand|leg|side) with the (line|port|iv|fistula|picc|cast|graft|catheter),
(any|no|more|another|fewer|less) (spells|spell|episodes|flares|attacks|outbursts|accidents at
night|bad nights), (use|hold|carry) (your|the|a) (cane|walker|crutch|crutches|rail) (on|in|for|
when|with|until), come off (the)? (crutches|cane|walker|oxygen|sling|brace|boot), above (your|his|
her) heart, (mild|gentle|unscented|antibacterial) soap (and|twice|daily|only), till it sets, till
the hole closes, until the (hole|socket|skin|wound|incision|cut) (closes|heals|is closed|is
healed), (peeing|peed|pee) (a lot|ok|okay|yet|more|less|enough), wetting (at least|enough|the bed|
less|through|any), (sip|sipping) (the)? (broth|water slowly|pedialyte|fluids|gatorade), broth and,
(broth|jello|toast|crackers|applesauce|bananas|rice) (only|and rest), nothing heavier than|then,
(over|than|under) (5|10|15|20|25|five|ten|fifteen|twenty) (lbs|pounds) {UNTIL}, no
lifting|pushing|pulling|running|jumping|gym|sports|pe|swimming|exercise|workouts|driving|baths|bath|shower|showers|smoking|alcohol|sex|intercourse
{UNTIL}, {NOT} intercourse|tampons|douching|straws|spitting, no (hot tub|hot tubs|contact sports|
gym class|pe class|tub baths|soaking|heavy exercise|strenuous activity|screen time for), (do not|
dont) (drive|shower|bathe|swim|soak|exercise|work out|chew|bend|squat|kneel|strain|lie flat|lay
flat|blow your nose) (for|until|till|til|yet|after), cleared to (drive|run|exercise|lift|swim|
return|play|go back), back to (sports|full duty|light duty|pe), light duty, (note|letter) for (pe|
gym), off work (until|till|for), stay off (that|your|ur|it|the|his|her) (foot|feet|leg|ankle|knee|
heel|toe|hip|back), keep (the|your|that)? weight off, put (any|no|some|full|little) weight on,
(any|no|full|partial|half) weight on, weight bearing, weight bear, toe touch, touch down only, non
weight, partial weight, bed rest, bedrest, strict rest, take it easy on (that|your),
rest|ice|elevate your|that|ur|it|the leg|foot|arm|knee|ankle|hand|wrist, rest ice, rice (protocol|
method), elevated above, above (your|the|heart) heart|level, above heart level, (feet|foot|leg|
legs|knee|ankle) (up|elevated|propped) (on|above|tonight|when|whenever|as|at), keep (that|your|
the|ur|both) (feet|foot|leg|legs|arm|hand|knee|ankle|wrist) (up|elevated|straight|still|dry|
raised|wrapped|clean), on (two|three|2|3|some|a couple|extra) pillows, (prop|propped) (up|
yourself|him|her|your|ur|his|it) (on|with|up|head|foot|leg|tonight)?, sleep|sleeping (propped|
sitting up|upright|elevated|on your back|on your side|on your left|on your right|on pillows|in a
recliner|in the recliner|flat), lie|lay|lying|laying flat|still (for|after|on)?, head of (the|
your) bed, ice (it|pack|packs|bag|bags|20|for 20|for 15|for 10|every|then heat|and heat|chips),
heat|heating pad|pads|pack|packs, alternate ice|heat, warm|cold|cool|hot|moist|wet
compress|compresses|washcloth|soak|soaks, frozen peas, sitz bath|baths, epsom, oatmeal bath,
lukewarm bath|baths, gargle, gargles, salt water (rinse|rinses|gargle|gargles)?, saline (rinse|
rinses|spray|drops|wash|flush|gel|nasal)?, neti pot, nasal rinse|rinses|wash, sinus rinse|rinses,
rinse and (spit|swish), swish and spit|swallow, swish, steam (shower|inhalation), humidifier, bulb
syringe, suction (his|her|the|your), wiggle (your|his|her|the) (toes|fingers), pump your ankles,
ankle pumps, bend (your|past|the|his|her) (knee|elbow|90|hip|waist|arm), cross your legs, hip
precautions, back precautions, sternal precautions, spine precautions, log roll, fall precautions,
seizure precautions, turn (him|her|you) (every|q2), reposition, barrier cream, float (the|your|
his|her) heels
"""
# Wounds, dressings, casts, drains, lines.
WOUNDS = f"""
keep (it|the area|the site|that area|the spot|the wound|the incision|the cut) (clean|clean and
dry|dry|covered|uncovered|wrapped|elevated|iced|moist) (and|with|for|until|till|til)?, (do not|
dont|try not to|never) (get|let) (it|the cast|your cast|the dressing|the bandage|the stitches|the
area|the tape|them) (get)? wet, pat (it|them|the area|the skin)? dry, {NOT} (pick|picking|scratch|
scratching) (at)? (it|the|them|scab|your), (your|ur|his|her) (dressing|dressings|gauze|packing|
drain|drains|graft|trach|foley), {YOUR} (stitches|steri strips|splint|scab|incision|wound|stoma|
catheter), (change|changed|replace|reinforce|leave|take|took|keep|cover|wrap|unwrap) (it|the|your|
ur)? (dressing|dressings|gauze|packing|steri strips|bandage|bandages|ace wrap) (off|on|change)?,
dressing|packing|gauze|bandage (change|changes|came|comes|is|fell|falls|got|soaked|stuck|stays|
off|on|removed|supplies), steri strip, steri strips, butterfly bandage|strips, liquid bandage, ace
wrap|bandage, non stick (pad|pads|gauze), wet to dry, wound vac, jp drain|drains, jackson pratt,
hemovac, empty (the|your|ur) (drain|drains|bulb|pouch), strip (the|your) drain|drains, drain
(output|bulb|site|tube|tubes|comes|came|is|care|log), (drains|drain|stitches|staples|sutures|pins|
tubes|packing|cast|tube|iv|port|catheter|splint) (come|comes|came|coming|taken|pulled|removed|get)
(out|off|removed|taken|pulled) (today|tomorrow|on|at|in)?, (take|taking|pull|pulling|get|getting)
(your|the|his|her|those) (stitches|staples|sutures|drain|drains|pins|tubes|packing|cast|catheter|
splint|tube) (out|off), (your|his|her|ur|new|hard|soft|leg|arm|walking|fiberglass|purple|pink|
waterproof|childs|plaster) cast, cast (comes off|got wet|gets wet|saw|feels|cover|care|padding|
itches|smells|clinic|room|tech|check), splint, splints, buddy tape|taped|taping, chest tube|tubes,
feeding tube|pump|bag|bags, g tube|button, j tube, peg tube, ng tube, nasal tube, tube (feed|
feeds|feeding|feedings|site|in your nose|is out|fell out|came out|out of his|out of her), trach
(care|tube|ties|collar|change|supplies)?, suction|suctioning (machine|tubing|catheter|catheters|
every), inner cannula|cannulas, ostomy (bag|bags|pouch|wafer|supplies)?, stoma, convex (ring|
wafer), colostomy (bag|bags), urostomy, nephrostomy, flush (the|your|ur) (line|port|picc|catheter|
iv), port (flush|draw|needle|is accessed), (line|port|iv) flush|care|flushes, cap change, heplock,
hep lock, peripheral iv, iv (line|site|pole|start|bag|fluids|push|meds|steroids|iron|came out|
infiltrated), bag of fluids, (some|get|give|getting|more|extra) fluids (in|through|by iv|today|
tonight)
"""
# Food and drink.
EATING = """
low (sodium|salt|fat|carb|carbs|fiber|fibre|sugar|potassium|phosphorus|residue|protein|oxalate|
purine|fodmap|iodine|cholesterol|vitamin k|tyramine) (diet|foods|meals|plan|menu)?, no added
salt|sugar, no salt|salty, high (fiber|fibre|protein|calorie|iron|potassium|sodium) (diet|foods|
snack|snacks|shake)?, (bland|soft|liquid|pureed|puree|mechanical soft|renal|cardiac|diabetic|brat|
keto|elimination|dash|mediterranean|low|full liquid|gluten free|dairy free|heart healthy) diet,
bland foods|food, soft foods|solids, pureed (only|foods|food), nectar thick, honey thick,
thickened (liquids|fluids), thick liquids, thin liquids, thickener, chin (tuck|down when), small
bites, small sips, sips only, sip dont gulp, full liquids, clears only, ice chips, popsicles
after, push (the|lots of|plenty of|your|more)? fluids, drink|get|with lots|plenty|more (of)?
fluids, fluid (restriction|limit|intake|goal|restricted), fluids (a day|per day|only|today),
ounces|oz of fluid|fluids|water, 32|40|48|64|80 oz|ounces (of water|of fluid|a day|per day),
liters a day, salt substitute, watch (the|your|ur) (salt|sodium|carbs|sugar|portions|sweets|diet|
cholesterol), cut (back|down|out) (on|the)? (salt|sodium|carbs|sugar|sweets|soda|caffeine|alcohol|
drinking|red meat|dairy|fat), (skip|limit|avoid|no|less|stop|easy on|lay off|go easy on|cut|cut
out|hold) (the)? (salt|sodium|sweets|grapefruit|dairy|alcohol|leafy greens|bananas|red meat|raw
fish|spicy food|spicy foods|fried food|fried foods|fatty foods|greasy food|acidic foods|gluten|
carbs|sugary drinks|aged cheese|shellfish|deli meat|late snacks|nuts and seeds|popcorn|red jello|
red dye), carb (count|counting|counts|ratio|choices|goal), count (your|the) carbs|calories,
counting carbs|calories, carbs (per|a|at|for|the|each), sodium a day, mg of sodium, calories (a|
per) day, calorie (goal|count|intake), portion (size|sizes|control), food (diary|log|journal)
(for|and|to|this|with)?, protein (shake|shakes|goal|first|drink|drinks), boost or ensure, ensure
(tid|bid|daily|plus|twice|shakes|with meals|drinks), pedialyte, gatorade (and|mixed|2 hours|with
the), miralax and gatorade, small (frequent)? meals, eat (something|a snack) (before|with|when)
(you take|your sugar|it drops|low), juice and crackers, four ounces of juice, 15 grams, fast
acting (sugar|carbs|glucose), glucose (tabs|tablets|gel), (tube|bottle|pump|finger) feeding, feeds
every, (ounces|oz) per|every feed|feeding, feed (him|her|baby|the baby) every, offer the breast,
formula (every|feeds|change|switch), fortify|fortified (formula|milk|breast), solids (at|yet|
until), gluten|dairy|lactose|nut|peanut|egg free diet|challenge, food challenge,
peanut|egg|milk|oral challenge, feeding (plan|therapy|team|clinic), nutritionist, dietitian,
dietician, nutrition (visit|plan|counseling|consult|appointment), weight (management|clinic|
watchers|goal|loss)
"""

TABLE = {"care_plan.named": f"{ACTIVITY}, {EATING}", "procedure.named": WOUNDS}
