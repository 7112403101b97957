"""Oblique ways to write that somebody wants to die, or is in danger from another person."""

MIND = r"""
nothing (matters|is worth|to live|left to live)
no point ~ (anymore|any more|going on|being here|living|in life|in trying|in anything)
whats the point ~ (living|anymore|life|anything|going on|being)
(by|after|before) (tonight|tomorrow|morning|midnight|sunrise) ill be (gone|dead)
(ill|i will|im gonna|i am going to|soon i) be (dead|gone for good|gone forever|no more)
(wont|will not|not going to|not gonna|shouldnt) be (here|around|alive) ~ (anymore|much longer|
    to see)
(goodbye|good bye|farewell) (\w{1,20} ){0,6}(love|kids|sorry|family|everyone|world|forever|
    everybody)
tell (my|the|our|everyone|them|mom|dad|her|him) (\w{1,20} ){0,3}(i love|i loved|im sorry|love them|
    goodbye|i tried)
(suicide|goodbye|final|last) (note|letter|letters|goodbye)
(giving|gave|given) away (my|all my|everything)
(want|wanna|ready|going|gonna|thinking|thought*|about|might|just) ~ (end|ending) (it|things|
    everything)$
(end|ending|ended) (my pain|the pain|my suffering|everything|my misery|it tonight|it today)
want* ~ (it all|everything|the pain|my life) to (end|stop|be over)
(world|family|kids|everyone|everybody|they|yall|people|wife|husband|children|mom) ~ (better|
    happier) ~ (without me|if i (was|were|wasnt|died|disappear*))
(dont|do not|no longer|not|didnt) (want|wanna|feel like|see|care|deserve|plan) ~ (live|living|alive|
    exist*|wake up|go on living|go on anymore|a future|if i live|if i die|be here|be alive)
(wish|hope|pray*|wishing) i (\w{1,20} ){0,3}(dead|die|died|born|wake up|disappear*|exist*|vanish*|
    sleep forever|not wake)
(sleep|asleep) and (never|not) wak*
(never|not) wak* up again
(jump*|step*|walk*|driv*|throw*) ~ (off|in front|into|out) ~ (bridge|roof|building|train|traffic|
    ledge|balcony|window|cliff|river|overpass|tracks)
(hang*|cut*|harm*|hurt*|shoot*|stab*|burn*|kill*|drown*|starv*|off|offing|unaliv*|end*|punish*|
    injur*|poison*) (myself|my self|himself|herself|themselves|themself)
(unaliv*|kms|sewerslide)
(gun|rope|noose|blade|razor|knife|bottle|pills) ~ (to my head|in my hand|in my mouth|in my lap|
    in front of me|loaded|to my throat|to my wrist*|ready)
(gonna|going to|about to|ready to|ima|want to|wanna|might|could just|planning to|tempted to) (take|
    swallow|drink|down|eat) (all|every|the whole|the entire|this whole|everything|a bunch|too many)
(cutting|cut|burning|burned) (again|my arms|my wrists|my legs|my thighs)
voices ~ (tell*|kill|hurt|say*|want)
(hear|hearing) voices
(cant|cannot|dont think i can|dont know if i can|dont know how to|not sure i can) ~ (do this
    any more|take (it|this) anymore|keep going|make it through the|survive|trust myself|keep myself
    safe|stay safe|live like this|live with|hold on much|be alone tonight|face another)
(give|given|giving|gave) up on (life|everything|living|myself)
(tired|done|sick|exhausted|through|over) (\w{1,20} ){0,2}(living|life|being alive|existing|
    being here|
    this world|it all)
(not|isnt|no longer|aint) worth (living|it anymore|being here)
(ready|want|time) to (meet|join|be with|go home to|see) ~ (god|jesus|lord|maker|heaven)
(nobody|no one|noone|who) would (even )?(miss|care|notice)
(in crisis|crisis line|crisis hotline|suicide hotline|988)
(thinking|thoughts|think|thought|fantasiz*) ~ (dying|death|ending|harm*|hurting|not being here|
    killing|my own life|being dead)
(dark thoughts|dark place|rock bottom)
(stockpil*|saving up|hoarding) ~ (pills|meds|medication)
not safe (alone|by myself|with myself|to be alone|right now|from myself)
(dont|do not|doesnt|not|never) feel safe(?! driv)
unsafe ~ (home|here|him|myself|husband)
(kick*|slap*|shov*|grabb*|chok*|strangl*|punch*|beat*|bit|burned|rap(ed|ing)|molest*|pushes|threw|
    hitting|hits|drugg*) (me|us|my (kid*|son|daughter|mom|baby|child*)|the (kids|baby)|her|him)
(he|she|hes|shes|husband|boyfriend|partner|wife|girlfriend|ex|dad|stepdad|father|someone|somebody|
    man|
    guy|son|roommate|neighbor) ~ (stalk*|following|followed|chas*|threat*|hunting|trapp*|attack*|
    terroriz*|
    abus*|forc*|violent|hurt*|hit|hits|touching|touched) (me|us|my (kids|son|daughter|baby|mom)|
    the (kids|baby))
(he|she|hes|shes|husband|boyfriend|partner|ex) ~ (is|gets|getting|got|being|became|turned) (violent|
    abusive|physical)
(put|puts|laid|lays|putting) (his|her|their) hands on
(scared|afraid|terrified|fear*) (of|to be around|for|to go|he|she|that he) ~ (him|husband|
    boyfriend|partner|ex|dad|stepdad|father|life|lives|home|kill*|hurt*|safety|her|wife|will)
(wont|doesnt|didnt|refuses to|not) (let|letting) (me|us|her) (leave|go home|out of|out the)
(hostage|against my will|prisoner|captive|locked (me|us) in|trapped (in|by|with)|kidnap*)
hiding (in|from) ~ (bathroom|closet|him|her|basement|car|room|husband|ex)
(break*|broke|trying to get) (in|into) ~ (house|home|door|apartment|window)
(someone|somebody|man|stranger) ~ (in|inside|outside) (my|the|our) (house|home|door|apartment)
(pull*|point*|wav*|has|have|holding|grabb*|got|with) ~ (gun|knife|weapon|machete)
(domestic violence|domestic abuse|abusive (husband|boyfriend|partner|relationship|home|ex))
(call*|need*|send|get) ~ (police|cops|sheriff)(?! report)
(im|i am|were|we are|shes|hes|life is) in danger
(please |somebody |someone )(help|save) (me|us|him|her) (he|hes|she|shes|now|im|before|hurry)
(will|gonna|going to|try* to|tried to|wants to|might|threat* to|said (hed|hell)) (kill|hurt|shoot|
    stab|murder|strangle) (me|us|him|her|them|everyone|someone)
(sexual* (assault*|abus*)|trafficked|raped|rape)
"""
