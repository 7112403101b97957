"""What a person must do before an examination or an operation. Original work.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

# Empty, clean, bare, driven.
BEFORE = """
nothing (to eat|to drink|by mouth|after midnight|past midnight|solid|after 10|after 11|after 9|
after 8|but water|but clear|except water|except sips|in your stomach|red or purple), (do not|dont|
no|not|stop|avoid|without) (eat|eating|food|foods|drink|drinking|solids|solid food|eat or drink|
food or drink|breakfast|coffee|gum|anything by mouth|candy or gum|water|milk|dairy|bottle|bottles|
formula) (after midnight|past midnight|after 10 pm|after 10pm|after 9 pm|after 11 pm|that morning|
the morning of|before your|before the test|before surgery|before we|beforehand|for 4 hours|for 6
hours|for 8 hours|for 12 hours|for eight hours|for six hours|for four hours|for 2 hours|for two
hours|the night before|on the day|day of), nothing but (water|clear|sips|black coffee) (after|
from|until|till|the)?, only (water|clear liquids|sips|clears|broth) (after|from|until|till|the
night|that), (take|leave) (off)? your rings, leave (your|the|all)? (rings|jewelry|piercings|watch
and rings|earrings|dentures|wig|necklaces) (home|at home|behind), wont be (steady|safe to drive|
able to drive|allowed to drive|good to drive|fit to drive|yourself), (husband|wife|son|daughter|
mom|dad|friend|sister|brother|neighbor|partner|somebody|someone) (to)? (drive|drives|driving)
(you|him|her|since|because|as|after|home|back), (we|ill|theyll|well) (be in|use|go in) your
(elbow|wrist|groin|neck|arm vein|thigh|hand vein), (short|loose) sleeves (we|so|since|because|for|
please|that), scrub with, (orange|surgical|antiseptic|scrub) sponge, need you full, come (with)?
(a)? full bladder, one|two more tube|tubes (from|of), more tubes (from|of), midnight (nothing|no
food|no eating|no more), (skip|skipping|no|without|hold) (breakfast|your breakfast|your morning
coffee|the coffee|his breakfast|her breakfast|dinner the night|bottles after|breast milk after)
(on|that|the|and|before|for|until|till|til|you|since|so|please|morning|monday|tuesday|wednesday|
thursday|friday)?, last (meal|solid food|thing by mouth|drink of water), (come|arrive|stay|be|
remain) (fasting|npo|fasted|with a full bladder|with an empty bladder|with an empty stomach|with
clean skin|with clean dry hair), fasted, (not|dont|do not) eat|eaten (anything|a thing|all
morning|yet|since|before you come|before your|before we|before it|first thing|within), sips (of
water)? (ok|okay|only|are|is|with), light breakfast (ok|only|is), eat (a light|a normal|a good)
(breakfast|meal|lunch) (before|first|that|beforehand), drink (two glasses|four glasses|a liter|the
whole|the contrast|the prep|the jug|the bottle|the first half|the second half|the orange|the
sugary|the sweet|the white|the chalky|half at|half the|the rest|all of it|it all|it cold) (of)?
(water|jug|bottle|it|stuff|drink|half|at|by|before|tonight)?, (first|second|other) (jug|bottle|
dose) (at|starts|by|begins|is) (4|5|6|4am|5am|6am|5pm|6pm|the night)?, the whole jug, prep (jug|
drink|packet|packets|box|sheet|kit|day|diet|pills|bottle|is|starts|solution|mix|list|call|nurse),
(your|the|ur|colon|bowel|gatorade|split) prep (is|starts|was|at|tonight|tomorrow|instructions|kit|
for)?, oral contrast, contrast (dye|drink|allergy|is|for|and|through|agent|bottles|reaction), dye
(in|into|goes|injection|test|study|through|allergy|makes), barium, chalky (stuff|drink|liquid),
berry smoothie contrast, glucola, glucose drink, sugary drink, orange drink, full bladder, empty
(your|ur|the) bladder, hold your (pee|urine|bladder), no|skip|leave|without|avoid|remove|take off
(lotion|lotions|deodorant|powder|makeup|nail polish|polish|hairspray|hair spray|hair gel|hair
products|jewelry|piercings|rings|contact lenses|underwire|mascara|eye makeup|gel nails|nail gel|
acrylics|aftershave|oils|creams|body lotion|lip balm|hair dye|conditioner|antiperspirant|dentures|
lashes|extensions|hairpins|bobby pins) (powder|deodorant|or|and|on|that|the|before|at|to|please|
off)?, no contacts no, no (smoking|vaping|alcohol|coffee|gum|tea|nicotine|chocolate) (24|48|12|72|
the day|the morning|for 24|before your|within|a week|one week), no (lotion|deodorant|powder|
makeup|metal|jewelry|zippers|caffeine|decaf|antihistamines|allergy pills|nsaids|exercise|carbs|
tylenol|advil|aspirin|ibuprofen|vitamins|supplements|fish oil|marijuana|sex|red food|nuts seeds|
seeds|shaving) (no|or|and|the day|day|24|48|12|before|that|for|after|on|anywhere|within|starting|
the morning|the night|72|a week|one week|1 week|7 days|3 days|five days),
rings|jewelry|piercings|polish off, (rings|jewelry|piercings|dentures) (off|out|stay|at home|
home), metal (anywhere|in your body|implants|free|fragments|zippers|rods|in your eyes), anything
metal, any metal, (pacemaker|metal|shrapnel) (or|in), claustrophobic, claustrophobia, open (mri|
magnet), lie|lay|hold (very|perfectly|completely)? still (for|on|in|during|while|under), on the
table (for|about|40|30|an), earplugs (provided|for the), two piece outfit, button (up|down|front)
shirt (so|your|because|since), easy off (pants|shoes), wear|bring (a|your)? (loose|baggy|comfy|
comfortable|short sleeve|short sleeves|button up|button down|elastic|stretchy|walking|running|
front opening|zip up) (clothes|clothing|pants|shirt|sleeves|shorts|waistband|top|bra) (for|so|to|
because|and|you|over|since|that|with)?, sports bra, (walking|running) (shoes|sneakers) for the,
gown (opens|open in|on|opening), change into a gown, leave your (bra|underwear|contacts|rings),
lotion|powder|deodorant|makeup (or|and)? (lotion|powder|deodorant|jewelry|polish|perfume), cotton
only in, (wash|shower|bathe|scrub|clean) (with|using) (the)? (hibiclens|pink soap|special soap|
surgical soap|antibacterial soap|dial soap|soap we gave|chg|chg wipes|baby shampoo|antiseptic
wash), pink soap, special soap, chg (wipes|wash|bath), wipe down with, (shampoo|wash|clean) (your|
his|her) hair (the night before|and no|but no|with baby), (the)? wires (wont|will|on|stick),
electrodes, leads (on|stay|stick|off), (sleep|sleep deprived|no naps|keep him up|keep her up)
(less than|eeg|before the test|so he sleeps|so she sleeps), (a|an|your|some|bring a|have a|need a|
line up a|responsible|adult) (driver|adult|grown up|responsible adult|responsible person|friend)
(to|must|has to|have to|needs to|should|who can) (drive|take|stay|ride|get) (you|with|in|home|
overnight|here|him|her)?, bring (a|your|ur) driver, (need|have|got|arrange|line up|bring|who is)
(your|a|ur)? (driver|ride home|way home|someone to drive|somebody to drive|someone to take you
home|driving you home|somebody with you|someone with you|someone to stay|someone to bring you),
(cant|cannot|wont be able to|not able to|not allowed to|no|not safe to|unsafe to|shouldnt|should
not|wont be safe to|must not) (drive|driving) (yourself|home|after|for 24|afterward|afterwards|the
rest|until|till|for the rest|that day|on it|on this|on these|with|for six|for 6|today), no uber,
uber alone, no taxi alone, (will|youll) be (groggy|sleepy|loopy|drowsy|out of it|asleep|put under|
knocked out|numb|sedated), twilight (sleep|sedation), laughing gas, nitrous, general anesthetic,
anesthetic, anaesthetic, anesthesia (will|call|team|consult|form), iv (sedation|prep|in your),
check in at (the surgery center|surgery center|same day), surgery time, surgicenter, surgery
center, surgicare, endo center, consent for (the|your|his|her) (operation|surgery|anesthesia),
mark the (site|knee|leg), h and p, cardiac clearance, medical clearance, surgical clearance,
clearance (from|for) (your|the) (cardiologist|heart doctor|surgery|anesthesia|pcp), pre reg for,
pat (visit|appointment|nurse|call), preop|postop|pre|post op|surgery (call|visit|labs|shower|
nurse|instructions|class|check|testing|bath|day)
"""
MEDICINES_BEFORE = """
(hold|stop|pause|quit|skip|restart|resume|bridge|off) (your|ur|the|all|any|taking|his|her|taking
your)? (blood thinner|blood thinners|thinner|thinners|aspirin|plavix|eliquis|coumadin|xarelto|
metformin|insulin|diabetes meds|diabetes pills|diabetic meds|water pill|fish oil|vitamins|vitamin
e|supplements|herbals|nsaids|ibuprofen|advil|motrin|aleve|ozempic|glp 1|weekly shot|iron|iron
pills|bp meds|bp pill|meds|pills|inhaler|inhalers|antihistamines|allergy meds|hormones|turmeric|
weight loss shot|steroids|steroid|morning meds|morning pills|fiber), with a (tiny|small|little)
sip (of water)?, a sip of water, thinner|thinners, blood thinning
"""
# How a sample is caught.
SAMPLES = """
(bring|drop|collect|catch|save|keep|give|leave|provide|need|freeze|mail|send) (off|us)? (a|the|
your|ur|another|one more|all your|some) (pee|poop|stool|urine|sample|specimen|spit|saliva|swab|
jug|kit|poop sample|stool sample|urine sample|pee sample|clean catch|first morning), clean catch,
midstream, mid stream, pee|poop|urine|stool|spit|saliva|specimen|sample|cologuard|fit|fobt (cup|
kit|jug|hat|tube|card|cards|container|jar|sample), cheek swab, nose swab, nasal swab, throat swab,
self swab, swab (yourself|kit|the|your|his|her|came|was|both), spit (in|into) (the|a) (tube|cup|
vial), 24 hour (urine|collection|jug|holter|monitor|bp|blood), 24 hr (urine|jug|holter|
collection), orange jug, plastic hat, pee (through|in|into) (the|a) (strainer|cup|hat|jug),
strainer, strain (your|all) (pee|urine), first pee, (heel|finger|blood) (stick|sticks|prick|
pricks|poke|spot), another (stick|poke|draw|tube|sample|swab|redraw), redraw, redrawn, recollect,
recollected, (blood|lab|fasting|trough|peak|port) draw, tube (of|tubes of) blood, vials of blood,
(arm|vein|veins) (so|for) (we|they) can draw, labeled (with|w) (start|date), label the (cup|jug|
sample|tube), stool card|cards, smear (came|test), walk (the)? (hallway|hall) for, six minute
walk, 6 minute walk, (blow|breathe) into (the|a) (tube|machine|meter|little), breath test, skin
prick, scratch test, patch (test|testing), treadmill, stress (echo|lab|portion), on the treadmill,
sticky (patches|pads on), monitor (patch|for two weeks|for 14|for 30|in the mail|itches), holter,
zio, zio patch, event recorder, loop recorder, heart monitor, (wear|return|mail) the (monitor|
patch|recorder|box), sleep (lab|center|tech|study|test|recorder|kit), home sleep (test|kit|study),
(nap|naps) (study|4 times|5 times|four times|five times), bloodwork
"""
IMAGING = """
repeat|more|extra|additional|callback|diagnostic|magnified (views|imaging|films), (dental|chest|
knee|hip|back|foot|hand|ankle|wrist|shoulder|neck|spine|ct|mri|bone|low dose|lung|heart|brain|
head|belly|abdomen|pelvic|body|full body) (films|scan|mri|ct|xray), ct (with|w|without|wo|w o|
chest|abdomen|head|a p|guided|shows|showed), mri (with|without|of|brain|shows|showed), ultrasound
(gel|tech|room), cold jelly, xr, nuc med, nuclear (test|med|study|stress), gastric emptying,
swallow (test|study|eval|the pill cam), pill cam, camera (pill|down), down your throat, up your
nose, in your nose, into your (vein|arm|belly|knee|hip|spine|bladder|eye), in (the|your) vein,
numbing (shot|cream|drops|medicine|gel), numbed, needle (biopsy|in your|goes|aspiration), freeze
(it|them|off|the) (off|wart|spot|spots), banding, tap (the|your|that) (knee|fluid|lung|belly),
(draw|take|drain|pull|aspirate) (some|the|off)? fluid (off|from|out|on), lance it, lanced, stitch
(him|her|you) (up)?, staple removal
"""

TABLE = {
    "procedure.preparation": f"{BEFORE}, {MEDICINES_BEFORE}",
    "procedure.test": f"{SAMPLES}, {IMAGING}",
}
