"""Oblique ways to write that a body is failing: heart, breath, stroke, blood, poison, a baby."""

BODY = r"""
(elephant|brick*|weight|anvil|ton|someone|something|vise|vice|band|fist) ~ (sit*|on|around|
    squeez*|press*|stand*|crush*) ~ chest
chest ~ (squeez*|stab*|sharp|killing|flutter*|pounding|numb|caving|explod*|on fire|clamp*|
    discomfort)
(squeez*|sharp|stab*|heavi*|heavy|crush*|burning|discomfort|weight|knot|clamp*) ~ chest
heart ~ (explod*|stopping|stopped|giv* out|out of (my|his|her) chest|wont slow*)
(left arm|jaw) ~ (numb*|tingl*|hurt*|heavy|dead|limp) ~ (arm|jaw|sweat*|chest|dizzy|breath*)
left arm ~ (numb*|tingl*|hurt*|heavy|dead|limp|pain*|ach*|weak*)
(pain*|ach*|hurt*|tingl*|numb*|shooting) ~ (down|in|up) (my|his|her|the) left arm
(cant|cannot|couldnt|can not|trouble|hard|struggl*|unable|difficulty|fighting|barely|hardly) ~
    (air(?! con| port)|inhale|oxygen)
(starving|hungry|fighting|gulping|gasping|begging) for (air|breath)
(cant|cannot|couldnt|trouble) ~ (breth*|breeth*|brethe|breath*|catch (my|his|her) wind)
breath* ~ (really hard|too fast|so fast|very fast|real fast|shallow|labored|difficult*|weird|funny)
(lips|fingers|nails|face|skin|hes|shes|baby) ~ (blue|purple|gray|grey)(?! shield| cross)
(suffocat*|smothering|drowning|drowned|electrocut*|wheezing (bad*|so|and cant|hard))
(inhaler|nebulizer|puffer) ~ (not help*|isnt help*|doing nothing|doesnt help|not touching)
throat ~ (tight*|closing|closed|shut*|swel*|swollen|thick)
(cant|cannot|unable to|trouble) swallow*
(tongue|lip|lips|face|throat) ~ (swel*|swollen|swole*|puff*|balloon*|fat|huge|tingl*|thick)
(swel*|swollen|puffy) ~ (tongue|lips|lip|throat|face)
hives ~ (all over|everywhere|throat|face|lips|breath*)
(used|gave|stuck) ~ (epi|epipen|epi pen)
(stung|sting|bee|wasp|peanut*|nuts|shellfish|shrimp) ~ (swel*|swollen|throat|tongue|lips|reaction)
(left|right|one|whole|half) ~ (side|arm|leg|hand|body|face) ~ (weak*|numb*|limp|dead|paraly*|sag*|
    droop*|wont move|wont work|not working|not moving|gave out|went out|drop*)
(speech|words|talking|speaking|talk*|sounds|speaks) ~ (slur*|garbl*|jumbl*|gibberish|mumbl*|drunk|
    wont come|coming out wrong|nonsense)
(slur*|garbl*|gibberish)
(he|she|hes|shes|mom|dad|husband|wife|mother|father|grand*) ~ (not making sense|isnt making sense|
    making no sense|disoriented|not talking right|cant talk|cant speak|cant walk)
(smile|face|mouth|eye|eyelid) ~ (uneven|lopsided|droop*|sag*|crooked|hanging|slipp*|sliding)
(lost|losing|loss of) ~ (vision|sight|speech|consciousness)
(went|going|gone) blind
(seeing double|double vision|everything went (black|dark)|cant see (out|anything|straight))
(cant|cannot|wont|unable to|couldnt) ~ (lift|raise|move|feel|use) ~ (arm|arms|side|legs|face)
(about to|going to|gonna|almost|nearly|might|keep*|will|just|feel like) ~ (pass* out|faint*|
    black* out|collaps*)
(fainting|collaps*|keel* over|out cold|lifeless|foaming|floppy|went limp|going limp|gone limp)
(found|lying|laying|is|hes|shes) ~ on the (floor|ground) ~ (not|wont|cant|isnt|and|doesnt)
(wont|cant|not|doesnt|isnt|hard to|unable to|cannot) ~ (wake|waking|rouse|come to)
(he|she|hes|shes|mom|dad|husband|wife|baby|son|daughter) ~ (not|isnt|wont|doesnt|stopped) respond*
(no|weak|cant find) ~ pulse
(hit|cracked|banged|smacked|bumped) ~ head ~ (vomit*|throw*|confus*|bleed*|sleepy|out|black*|wont)
(siezure*|seizur*|siezing|seazure*|convuls*|eyes roll*|rolled back|jerking all|shaking all over)
(shaking|twitching|jerking) ~ (uncontroll*|cant stop|wont stop)
(having|had) a fit
(took|taken|swallow*|downed|popped|gulped|chugged|ate|drank) ~ (entire|so many|lots of|a lot of|
    ton of|rest of|\d{2}(?! m)|every) ~ (pill*|med*|tablet*|capsule*|bottle|tylenol|ibuprofen|xanax|
    oxy*|aspirin|benadryl|gummies|insulin|bars|sleep*)
(swallow*|drank|drunk|drinking|ate|eaten|eating|got into|chewed|ingest*|inhaled) ~ (bleach|cleaner|
    batter*|detergent|pod|pods|antifreeze|gasoline|windex|drano|magnet*|edible*|(my|his|her|the|
    grandma*) (pills|meds|medicine|medication)|chemical*|fentanyl|rat poison|lighter fluid)
too much (tylenol|insulin|medicine|medication|fentanyl|heroin|xanax|ibuprofen|aspirin)
(he|she|i|brother|sister|son|friend|hes|shes) (odd|oded|od|oding) (on|again|last|just|tonight)
(used|gave|giving|need|got) ~ (narcan|naloxone)
carbon monoxide
(bleed*|blood) ~ (pooling|drench*|spray*|spurt*|squirt*|streaming|towel*|all over)
bleed* ~ (floor|dripping|hour|hours|filling|minutes)
(gush*|spurt*|squirt*|spray*|pour*|losing|lost|lots of|so much|vomit*|puk*|barf*|spat) ~ blood
(soak*|went through|going through) ~ (pad|pads|towel*|sheets|gauze|shirt|diaper)
(wont|cant|cannot|not|doesnt) ~ (stop*|slow*|control) ~ (blood|bleed*|nosebleed*)
(nosebleed|nose bleed|bloody nose) ~ (wont|hour*|not stop*|\d{2})
(coffee grounds|black tarry|tarry stool*)
(passing|passed|huge|big|large|golf ball|plum) ~ (blood )?clot*
(pregnan*|preg|trimester) ~ (bleed*|blood(?! work| test| draw| press| sugar)|gush*|leaking|fell)
(cut|chopped|sliced|severed|sawed) ~ (artery|to the bone|finger off|off my|vein)
bone ~ (sticking|poking|showing|coming out)
baby ~ (limp|letharg*|blue|grunting|not kick*|hasnt (kick*|mov*)|quiet|still) ~ (today|all|since|in)
(havent|cant|not|dont|didnt|no longer|hasnt|stopped) ~ (felt|feel|feeling|kick*) ~ (baby|kick*|
    mov*|him|her|in there)
(baby|babys) ~ (hasnt|havent|not|stopped|isnt|barely|doesnt|less) ~ (mov*|kick*)
(less|no|fewer|decreased|reduced) ~ (fetal|baby|kicks|kicking)
(water (just )?broke|in labor|crowning|contraction* ~ (apart|every|close*))
(snake ~ (bit|bite)|rattlesnake|bitten by a snake|hit by a (car|truck|bus))
stuck in (my|his|her) throat
(should|do|need|have|supposed) ~ (go|take|get|run|rush) ~ (er|emergency room)
(think|feel*|gonna|going to|about to|might) ~ (im|i am|hes|shes|like|to) (dying|die|going to die)
(911|nine one one|ambulance|paramedics)(?! bill| charge| ride| claim| invoice| cost)
"""
