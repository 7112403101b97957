"""Danger to life. Missing one is worse than a false alarm."""

EMERGENCY = """
chest ~ (pain*|hurt*|tight*|pressure|heav*|burn*|ach*|crush*)
(pain*|pressure|tight*|hurt*) ~ (chest|heart|left arm)
heart attack
(cant|cannot|can not|unable to|hard to|hardly|barely|trouble|difficulty|struggling to|problem*|
    not) ~ breath*
(short|out|shortness) of breath
(stopped|isnt|not|wont) breathing
gasping
choking
turning blue
stroke
(face|mouth) ~ (droop*|numb*|crooked)
(slurred|slurring|cant speak|cannot speak|cant talk)
(cant|cannot|unable to) ~ (move|feel) (my|his|her)
(numb*|weak*|paraly*) ~ (side|arm|face|leg)
overdos*
od ed
(took|taken|swallowed|drank|ate) ~ (too many|too much|all|whole bottle|bunch of|bottle of|handful)
    ~ (pill*|med*|tylenol|tablet*|of my|of them|insulin)
(swallowed|drank) ~ (bleach|poison|cleaner|battery)
(too many|all my|all the|bottle of) (pills|meds|sleeping pills|medication)
poison*
suicid*
(kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang) (myself|himself|herself|my self|
    themselves)
(end|ending|take|taking) (my|his|her|my own) (life|lives)
(end|ending) it all
(cut|slit|slash*) ~ wrist*
(want|wanna|going|ready|plan*|trying|wish*|rather) ~ (die|be dead|was dead|disappear forever)
(dont|do not|no longer|not) want to (live|be alive|be here anymore|wake up|exist)
(no|nothing|any) (reason|point|will) ~ (live|living)
better off (dead|without me)
cant go on
cant do this anymore
self harm*
(threaten*|going to|gonna|wants to|tried to|will) ~ (kill|shoot|stab|murder|hurt) (me|us|him|her|
    them|my)
(hit*|beat*|attack*|chok*|strangl*|hurt*|stab*|shot|punch*) (me|us|my kid*|my child*|my mom|my
    son|my daughter)
(has|have|got|with) a (gun|knife)
(been|was|got|being) (raped|assaulted|attacked|stabbed|shot|strangled|molested|abused)
(husband|boyfriend|partner|wife|ex|dad|he|she) ~ (abus*|beat*|hit*|hurt*) ~ me
not safe (at home|here|with)
(bleed*|blood) ~ (heav*|lot|lots|bad*|profuse*|everywhere|uncontroll*|soak*|gush*|pour*|through|
    nonstop|non stop|wont stop|not stop*|doesnt stop|so much|cant stop)
(wont|will not|cant|doesnt|does not|not|never) ~ stop* ~ bleed*
bleeding out
(hemorrhag*|haemorrhag*)
(soak*|filling) ~ pad*
(cough*|vomit*|throw*|spit*|peeing|pooping|puking) ~ blood
(passed|passing|blacked) out
(unconscious|unresponsive|wont wake*|not waking|cant wake*|fainted|collapsed)
seizure*
(convuls*|seizing)
(throat|tongue|lips|face) ~ (clos*|swell*|swollen)
anaphyla*
allergic reaction
severe* (pain|allergic|bleeding|headache|burn*)
worst headache
(call*|dial*|need*|calling) ~ (911|ambulance|paramedic*)
(im|i am|hes|shes|he is|she is) dying
this is an emergency
(medical|its an|its a|an) emergency
water broke
(baby|child|son|daughter) ~ (not|isnt|wont|stopped) ~ (breath*|mov*|respond*|wak*)
baby ~ (stopped|not|isnt) mov*
dolor ~ pecho
(pecho|corazon) ~ (duele|dolor|aprieta|presion)
duele ~ (pecho|corazon)
(no|apenas|cuesta|dificultad*|trabajo) ~ respir*
(falta|sin) ~ (aire|respiracion)
(me ahogo|ahogando|se ahoga|asfixi*)
(derrame|infarto|embolia)
(cara|boca) ~ (caida|chueca|dormida|torcida)
sobredosis
(tome|tomo|trague) ~ (demasiad*|muchas|todas) ~ (pastilla*|pildora*|medicina*)
(matarme|matarse|suicid*|quitarme la vida|hacerme dano|lastimarme|cortarme)
(quiero|quisiera|ganas de) ~ (morir*|matar*|desaparecer para siempre)
(no quiero|ya no quiero) ~ (vivir|seguir viva|seguir vivo|seguir viviendo)
(me|nos) ~ (pega|golpea|golpeo|pego|amenaza|amenazo|violo|ataco|esta pegando)
(sangr*) ~ (mucho|mucha|fuerte|para|abundante|demasiado)
(desmay*|inconsciente|convuls*|no despierta|no responde)
(es una|una) emergencia
(llame*|ambulancia|necesito) ~ (ambulancia|911)
(vomit*|tos*|escup*) ~ sangre
garganta ~ cierra
(mal|douleur*) ~ (poitrine|coeur)
(peux|arrive*) ~ (respirer)
(me suicider|me tuer|mourir|en finir)
(doulè|doule|mal) ~ (pwatrin|lestomak mwen ap)
(pa ka|paka) respire
(touye tet mwen|vle mouri)
dor ~ peito
(nao|falta) ~ (consigo|ar) ~ respirar
falta de ar
(me matar|quero morrer)
(dau|tuc) nguc
kho tho
(tu tu|muon chet)
(masakit|sakit|paninikip) ~ dibdib
(hindi|hirap) ~ (makahinga|huminga)
(magpakamatay|gusto ko nang mamatay)
(胸痛|胸口痛|胸闷|呼吸困难|呼吸困難|喘不过气|不能呼吸|自杀|自殺|想死|不想活|中风|中風|大出血|昏迷|晕倒|暈倒|服药过量|救命|救护车)
"""

NOT_EMERGENCY = """
(not|isnt|no|non|wasnt|nothing) ~ emergency
emergency (contact|room bill|number|form|info*|exit)
if ~ (emergency|911)
dying to (know|see|hear)
dying (laughing|of laughter)
no (chest pain|trouble breathing|shortness of breath|bleeding|seizure*)
(no es|no fue) ~ emergencia
stroke of
heart attack (bill|paper*)
(call*|dial*) 911 (if|for)
killing me
"""
