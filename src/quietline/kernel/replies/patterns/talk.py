"""Everything else a patient may want to say."""

WRONG_NUMBER = """
wrong (number|person|phone|patient|num|guy|lady|woman|man|no|one)
(this|thats|that) (isnt|is not|aint|not) ~ (number|phone|her|him|me|patient)
(this is|im|i am|thats) not ~ (patient|the person|who you)
not (my|his|her) ~ (appointment|doctor|account|name|number)
(im|i am|this is|this isnt|name is) not (?!coming|going|sure|able|avail|well|feeling|home|there|
    here|ready|ok|interested|attending|late|sick|happy|good|better|done|free|allowed|in|at|a|
    the)[a-z]{2,20}$
(doesnt|does not|dont|no longer|not) ~ live* (here|at this)
(i am|im|this is) not (a patient|your patient|that person|him|her)
(no one|nobody|noone|theres no|there is no|no) ~ (here by|by that name|named|with that name|
    called)
(dont|do not|doesnt) know ~ (who|anyone|anybody|any|this person|her|him|you)
who (is|are) (this|you|that)
(whos|who) (this|dis)
new (phone|number) who
(no longer|not) ~ (her|his|their|belongs|number|at this number)
(this|my) (is a new|number is new|number belongs|is my new) ~ number
(just|recently) got this (number|phone)
(you have|u have|youve got|you got|have) the wrong
(never|not) been (to|there|a patient) ~
(never heard|dont go) ~ (you|doctor|office|clinic|there)
(numero|persona) ~ (equivocad*|incorrect*)
(se equivoc*|esta equivocad*|equivocado)
(no soy|yo no soy|no es) ~ [a-z]{2,20}$
no (conozco|se quien)
quien (es|eres|habla)
(mauvais|faux) numero
move nimewo
numero errado
(nham|sai) so
maling numero
(打错|打錯|发错|發錯|错号|我不是|号码错)
"""

START = """
(start|resume|restart|begin|turn on|turn back on|send me|send) ~ (text*|messag*|reminder*|alert*)
    ~ again
(opt|sign|add|put|subscribe) me (back )?(in|up|on)
(resubscribe|re subscribe|subscribe me|unstop)
(text*|messag*|reminder*|alert*) ~ (back on|again please|turned on)
(want|like|ok) ~ (get|receive|getting|have) ~ (text*|messag*|reminder*) (again|back)
(you can|please) (text|message) me again
(quiero|deseo) ~ recibir ~ (mensaj*|textos) ~ (de nuevo|otra vez|nuevamente)
(volver|vuelvan) a ~ (recibir|enviar*|mandar*)
"""

CLINICAL = """
(pain|painful|hurts|hurting|ache|aching|sore|soreness|cramp*|burning)
(fever|temp|temperature|chills|cough*|sneez*|congest*|runny nose|sore throat)
(bleed*|blood|spotting|discharge|pus|oozing|draining)
(rash|hives|itch*|swell*|swollen|bruis*|redness|blister*|lump|bump)
(nausea*|vomit*|throw* up|threw up|diarrhea|constipat*|dizz*|lightheaded|faint*|headache*|
    migraine*|numb|numbness|tingl*)
(infect*|wound|incision|stitch*|suture*|scab|burn|fracture*|broke my|sprain*)
(symptom*|side effect*|reaction|allerg*|flare*)
(medic*|meds|pill*|dose*|dosage|prescription|refill*|rx|antibiotic*|insulin|inhaler|mg|tylenol|
    ibuprofen|advil|metformin|lisinopril|prednisone|aspirin|percocet|adderall|zoloft)
(blood pressure|bp|sugar*|glucose|a1c|heart rate|pulse|oxygen)
(test result*|my results|lab result*|labs|biopsy|xray|x ray|mri|scan|ultrasound|mammogram|blood
    work|bloodwork|pap)
(diagnos*|cancer|diabet*|asthma|pregnan*|covid|flu|strep|depress*|anxi*|panic|uti|hiv|std)
(surgery|operation|procedure|post op|pre op|chemo|dialysis)
(sick|(feel*|am|is|was|very|so|im|been|fell|really) ill|throwing up|feel* (bad|worse|terrible|
    awful|weak|dizzy|sick|unwell|faint))
(stop|stopp*|quit*) (tak*|my med*|smok*|drink*|the med*|using)
(dolor|duele|fiebre|tos|sangr*|sarpullido|roncha*|mareo*|mareada|mareado|vomit*|nausea*|diarrea|
    hinchad*|hinchazon|infeccion|herida|alergi*|gripe|enferm*)
(medicin*|medicament*|pastilla*|dosis|receta|presion|azucar|insulina|resultados|analisis|embaraz*|
    cirugia|operacion|sintoma*)
(douleur|fievre|toux|medicament*|saigne*|grossesse|ordonnance)
(doule|lafyev|medikaman|grip|malad)
(dor|febre|tosse|remedio*|receita|gravid*)
(dau|sot|ho|thuoc|chay mau|mang thai|chong mat|buon non) (dau|bung|rang|lung|cao|nhieu|qua|khong|
    roi|toi|nay|uong|het)?
(lagnat|ubo|gamot|masakit|sakit|dugo|buntis|hilo)
(疼|痛|发烧|發燒|咳嗽|药|藥|血|怀孕|懷孕|头晕|恶心|呕吐|过敏)
"""

QUESTION = """
^(what|when|where|why|who|how|which|can|could|is|are|do|does|did|
    will (you|i|the|there|it|my|dr|someone|we)|would|should|may|am|was|has|
    have|whats|wheres|hows|any chance|que|cual|cuando|donde|como|quien|puedo|pueden|puede|cuanto|
    tienen|hay|es|debo|a que|quand|ou|comment|combien|pourquoi|est ce|kile|ki kote|kijan|eske|
    quando|onde|quanto|posso|khi nao|o dau|bao nhieu|ano|kailan|saan|magkano|pwede)
(can|could) (you|i|we|someone|u)
(need to know|wondering|question|let me know|please advise|want to know|do i|should i|is there|are
    you|is it)
(tengo una pregunta|quisiera saber|quiero saber|me pueden|me puede|pregunta)
(吗|嗎|什么时候|什麼|哪里|哪裡|多少|怎么|怎麼|几点|幾點|可以吗|为什么)
"""

HELP = """
^(please )?help( please| pls| me| me please)?$
(need|want) help ~ (text*|messag*|portal|log*|link|app|sign*|number)
(necesito|quiero) ayuda ~ (mensaj*|portal|enlace|textos)
"""

THANKS = """
(thank*|thx|thanx|tks|tysm|appreciate* (it|you|that|your|the)|much appreciated)
(gracias|agradezco|agradecid*)
(merci|mesi|obrigad*|salamat|cam on)
(谢谢|謝謝|多谢|感谢)
"""
