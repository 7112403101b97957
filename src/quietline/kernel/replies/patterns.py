"""What patients write, by intent. Original work: English, Spanish, a start in other languages.

A row is a pattern over plain words (lower case, no accents or punctuation). In a row, "~" stands
for up to three words in between, and "*" ends a word early ("text*" is text, texts, texting).
Every repetition is bounded, so no reply can make the search slow.
"""

from __future__ import annotations

EMERGENCY = """
chest ~ (pain*|hurt*|tight*|pressure|heav*|burn*|ach*|crush*)
(pain*|pressure|tight*|hurt*) ~ (chest|heart|left arm)
heart attack
(cant|cannot|can not|unable to|hard to|hardly|barely|trouble|difficulty|struggling to|problem*|not) ~ breath*
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
(took|taken|swallowed|drank|ate) ~ (too many|too much|all|whole bottle|bunch of|bottle of|handful) ~ (pill*|med*|tylenol|tablet*|of my|of them|insulin)
(swallowed|drank) ~ (bleach|poison|cleaner|battery)
(too many|all my|all the|bottle of) (pills|meds|sleeping pills|medication)
poison*
suicid*
(kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang) (myself|himself|herself|my self|themselves)
(end|ending|take|taking) (my|his|her|my own) (life|lives)
end it all
(want|wanna|going|ready|plan*|trying|wish*|rather) ~ (die|be dead|was dead|disappear forever)
(dont|do not|no longer|not) want to (live|be alive|be here anymore|wake up|exist)
(no|nothing|any) (reason|point|will) ~ (live|living)
better off (dead|without me)
cant go on
cant do this anymore
self harm*
(threaten*|going to|gonna|wants to|tried to|will) ~ (kill|shoot|stab|murder|hurt) (me|us|him|her|them|my)
(hit*|beat*|attack*|chok*|strangl*|hurt*|stab*|shot|punch*) (me|us|my kid*|my child*|my mom|my son|my daughter)
(has|have|got|with) a (gun|knife)
(been|was|got|being) (raped|assaulted|attacked|stabbed|shot|strangled|molested|abused)
(husband|boyfriend|partner|wife|ex|dad|he|she) ~ (abus*|beat*|hit*|hurt*) ~ me
not safe (at home|here|with)
(bleed*|blood) ~ (heav*|lot|lots|bad*|profuse*|everywhere|uncontroll*|soak*|gush*|pour*|through|nonstop|non stop|wont stop|not stop*|doesnt stop|so much|cant stop)
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
(no|apenas|cuesta|dificultad*|trabajo) ~ respirar
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

STOP = """
(stop|quit|cease|end|discontinue|halt) ~ (text*|txt*|messag*|msg*|sms*|spam*|contact*|bother*|harass*|send*|blow*|bug*|notif*|alert*|remind*|pester*|email*|survey*|promo*|marketing|annoy*|writ*|bombard*)
(dont|do not|never|not|plz dont|no) ~ (text*|txt*|messag* me|msg me|contact me|contact us|send me|send any|send these|write me|sms|bother me|send this|message this)
(dont|do not|never|didnt|not|no longer|no) ~ (want*|wish|need|like|care|interested|consent|agree*|authoriz*|sign*|ask*) ~ (text*|txt*|messag*|msg*|sms|spam|notif*|alert*|contacted|reminder*|promo*|survey*)
no more ~ (text*|txt*|messag*|msg*|sms|notif*|alert*|reminder*|spam*|survey*|promo*|of this|of these|please|pls)
no (text*|messages|msgs|sms) (please|pls|anymore|any more|ever|thanks|thank you)
(enough|sick of|tired of|fed up*|hate|annoyed|done with|had it) ~ (text*|messag*|msg*|spam|notif*|reminder*)
(take|get|remove|drop|strike|delete|scratch|pull) (me|us|my number|my name|my phone|this number|my cell|my info*|our number|my mobile|my contact|my data) ~ (off|from|out|list*|now|please|text*|system)
(remove|delete|erase|lose|forget|block*) ~ (my|this|me|our) (number|phone|cell|contact|from|info*|mobile)
remove me
lose (my|this) number
(opt|opting|opted|opt me) ~ out
(unsubscri*|unsubcri*|unsuscri*|deregister|desuscri*|un subscri*|unenroll*)
(revoke|revoking|withdraw|withdrawing|rescind*|pull) ~ (consent|permission|authoriz*|approval)
i revoke
leave (me|us) (alone|be)
(fuck|f|piss|bug|back|buzz|sod) off
(go away|get lost|shut up|screw you|drop dead|knock it off|cut it out)
stop (it|this|now|immediately|already|please|pls|plz|thanks|thank you|right now|asap|all|everything|them|these|those|today|forever|bugging|calling)
(please|pls|plz|just|ok|okay|yes|u need to|you need to|can you|could you|would you|will you|kindly|i said|said|again|asked you to|told you to|for the last time) stop
stop stop
make (it|this|them|these) stop
(call|phone|ring|email|mail) (me|us|only|instead) ~ (instead|not text*|dont text*|rather than|no text*)
(only|just|rather|prefer*) ~ (call*|phone|email|mail|letter*) ~ (not|no|over|instead|rather) ~ text*
(prefer*|rather) ~ (call*|email*|mail|letter*|phone) ~ (instead|please|pls|only)
(call|phone) me instead
(report*|sue|suing|lawyer|fcc|attorney) ~ (you|spam|text*|fcc|messag*)
(this is|its|is this|more) ~ (spam|harassment|harassing)
(off|from) ~ (your|this|the|ur) ~ list*
(i am|im|i|we are) (blocking|reporting) (you|this|ur)
(unwanted|unsolicited) ~ (text*|messag*|sms)
(cancel|end|stop|quit|terminate) (my|the|these|this|all|your|ur) (text*|messag*|subscription|alerts|notif*|sms|reminder*|text message*)
cancel (subscription|messages|texts|texting)
(turn|shut|switch) ~ off ~ (text*|messag*|notif*|alert*|reminder*)
(turn|shut|switch) (off|these off|this off|them off)
how ~ (stop|unsubscribe|opt out|get off|turn off|end) ~ (text*|messag*|this|these|list|sms|getting)
(basta|paren|pare|para|parar|parad|dejen|deje|deja|dejar|alto) ~ (mensaj*|text*|molest*|escrib*|mand*|envi*|ya|por favor|spam|contact*)
(no|nunca|jamas) ~ (mand*|envi*|escrib*|text*|molest*|contact*) ~ (mas|mensaj*|text*|ya|me|por favor)
no (me|nos) (mand*|envi*|escrib*|text*|molest*|contact*|manden|envien)
(no|ya no) ~ (quiero|deseo|queremos|necesito|acepto) ~ (mensaj*|text*|sms|recib*|avisos|notific*)
(ya no|no mas|no) ~ (mensaj*|textos|sms|recordatorios) ~ (por favor|mas|porfavor)
no mas ~ (mensaj*|text*|sms|avisos|recordatorios|encuesta*)
(quit*|borr*|elimin*|sac*|remuev*|remov*) ~ (lista|mi numero|mi telefono|de aqui|este numero|mis datos)
(darme|denme|deme|dar|dame|quiero) ~ de baja
(cancel*|anul*) ~ (suscripcion|mensaj*|los text*|notific*)
(llam*) ~ (en vez|en lugar|mejor)
(mejor|prefiero) ~ (llam*|correo|carta)
(dejenme|dejeme|dejame) ~ (paz|tranquil*)
(arretez|arrete|cessez|plus de|ne) ~ (message*|sms|text*|envoy*|ecri*|contact*)
ne ~ (plus|pas) ~ (ecri*|envoy*|contact*|recevoir)
(desabonn*|desinscri*)
(sispann|rete|pa) ~ (voye|mesaj|teks|ekri)
pa ~ (voye|ekri) ~ (mesaj|teks|mwen|anko)
(pare*|parem|nao|chega) ~ (mensagen*|mensagem|mande*|manda*|envi*|escrev*|sms)
(nao quero|nao me) ~ (mensage*|receber|mand*|envi*)
(tirem|tire|remova|retire) ~ (meu numero|lista)
(dung|ngung|dung co|khong muon) ~ (nhan tin|gui|tin nhan|lien lac|nhan)
(huwag|wag|tigil*|itigil|ayaw|ayoko) ~ (text*|mensahe|magpadala|mag text|padala*|magtext|makatanggap)
(别|別|不要|请勿|停止|不想|不用) ?(再)? ?(给我|给|跟我)? ?(发|發|收|短信|发送|联系|聯繫|发信息)
(退订|退訂|取消订阅|别再发|不要再发|不要发|别发|不想收到|停止发送|停止短信|别打扰|不要打扰)
"""

STARTS_STOP = "stop quit unsubscribe optout alto pare parar basta arret"

NOT_STOP = """
(bus|rest|pit|truck|full|one|next|last|first|train|trolley|metro|whistle|my|the|a|your|subway|light rail) stop
stop (by|in|at|over|sign|light|off|near|for a|for the|on the way|around|watch|and see|and get|to pick|to get|to see|and pick|on my)
non stop
(should|shall|can|could|may|must|do|would|when|did|when should|when can|when do) (i|we|he|she|my) ~ (stop|quit|end)(?! (\w{1,20} ){0,3}(text|txt|messag|msg|sms|these|this|getting|receiv|notif|alert|remind))
when (does|will|is) ~ (stop|end)
(is it|its|would it be) (ok|okay|safe|time|bad|best|better) ~ (stop|quit)
(told|asked|advised|wants|want|said|instructed|tell) (me|him|her|us) ~ (stop|quit) (tak*|us*|my|the|eat*|drink*|smok*)
(stop|stopped|stopping|quit|quitting|stops) (tak*|using|smok*|drink*|eating|vaping|my|the|his|her|bleed*|cough*|vomit*|hurt*|itch*|cry*|worry*|breastf*|nurs*|work*|exerc*|run*|walk*|feel*|sleep*|lift*|driving|birth control|antibiotic*|medic*|meds|pill*|insulin|metformin|soda|alcohol|caffeine|sugar|cigar*|cold turkey|shak*|sneez*|pain|prednisone|fast*|iron|aspirin)
(cant|cannot|couldnt|wont|will not|doesnt|does not|didnt|did not|not|never|trying to|tried to|want to|wants to|need to|help me|helps me|to|hard to|like to) (stop|quit) (smok*|drink*|tak*|cough*|bleed*|eat*|vap*|cry*|vomit*|itch*|shak*|sneez*|using|my|the|throw*|scratch*|peeing|pooping|hurt*|spinning|on|hiccup*)
(bleeding|coughing|cough|pain|fever|vomiting|itching|rash|diarrhea|crying|hiccups|dizziness|it|nausea|ringing|swelling|headache*|nosebleed*) ~ (stops|stopped|ends|ended)
(wont|doesnt|will not|does not|didnt|never|not) stop$
(stopped|ended) (tak*|using|smok*|drink*|at|by|work*)
(the|at|by|this|week|month|year|day|to the|til the|until the|front|back|dead|weekend|low|high|near the|other) end
end (of|up|date|time)
week end
(i|we|he|she) (quit|stopped|ended) (smok*|drink*|my|the|tak*|work*|on|last)
quit (date|line|smoking|my job)
(remove|removed|removing) ~ (stitch*|suture*|staple*|cast|drain|tube*|bandage*|mole|tooth|teeth|iud|implant|wart|dressing|tick|splinter)
(dejar|dejo|deje|parar|suspend*) ~ (tomar|fumar|beber|la medicina|el medicamento|las pastillas|mi medic*|de sangrar|la pastilla)
(parada) ~ (autobus|bus|camion)
(debo|puedo|tengo que|cuando) ~ (dejar|parar|suspend*)
"""

WRONG_NUMBER = """
wrong (number|person|phone|patient|num|guy|lady|woman|man|no|one)
(this|thats|that) (isnt|is not|aint|not) ~ (number|phone|her|him|me|patient)
(this is|im|i am|thats) not ~ (patient|the person|who you)
not (my|his|her) ~ (appointment|doctor|account|name|number)
(im|i am|this is|this isnt|name is) not [a-z]{2,20}$
(i am|im|this is) not (a patient|your patient|that person|him|her)
(no one|nobody|noone|theres no|there is no|no) ~ (here by|by that name|named|with that name|called)
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
(start|resume|restart|begin|turn on|turn back on|send me|send) ~ (text*|messag*|reminder*|alert*) ~ again
(opt|sign|add|put|subscribe) me (back )?(in|up|on)
(resubscribe|re subscribe|subscribe me|unstop)
(text*|messag*|reminder*|alert*) ~ (back on|again please|turned on)
(want|like|ok) ~ (get|receive|getting|have) ~ (text*|messag*|reminder*) (again|back)
(you can|please) (text|message) me again
(quiero|deseo) ~ recibir ~ (mensaj*|textos) ~ (de nuevo|otra vez|nuevamente)
(volver|vuelvan) a ~ (recibir|enviar*|mandar*)
"""

CANCEL = """
(cancel*|cancle*|delete|drop|scratch) ~ (appt*|appoint*|apt|visit|it|checkup|slot|time|booking|tomorrow*|today*|monday|tuesday|wednesday|thursday|friday|one|session|that|mine|me|us)
(need|have|want|going|must|got) to cancel
please cancel
(cant|cannot|can not|wont|will not|unable to|not able to|not going to|not gonna|couldnt) ~ (make|come|be there|attend|keep|get there|be able|be coming|go)
(not|no longer) (coming|going|attending|need*|able to come|making it)
(dont|do not|no longer) need ~ (appt*|appoint*|visit|it|anymore|slot)
(cancel*|anul*) ~ (cita|turno|visita|consulta)
(no|ya no) ~ (puedo|podre|voy|vamos|podemos|asistire|ire) ~ (ir|asistir|llegar|a ir|venir|poder|cita)
no (asistire|ire|podre|voy|puedo asistir|puedo llegar)
(annul*|peux pas venir|ne viendrai)
(anile|pa ka vini|pap vini)
(desmarcar|nao vou|nao posso ir|nao poderei)
(huy hen|khong den duoc|huy lich)
(kanselahin|hindi ako makaka*|hindi makakapunta|di ako makaka*)
(取消预约|取消預約|不能来|不能來|来不了|去不了)
"""

RESCHEDULE = """
resched*
re sched*
(move|change|switch|push|bump|postpone*|swap|shift|rebook|delay*) ~ (appt*|appoint*|apt|it|time|visit|date|later|back|day|slot)
(another|different|new|other|better|earlier|later|sooner) (day|time|date|slot|appt*|appoint*|week|opening)
(come|do|make it|available|get in|instead|works) ~ (next week|another|different|later|tomorrow instead|earlier|instead)
(postpone*|rebook*)
(any|do you have|got) ~ (openings|other times|anything later|anything earlier|other day*)
(cambi*|mover|reprogram*|reagend*|pospon*|aplaz*) ~ (cita|hora|fecha|dia|turno|la|para)
(reprogram*|reagend*|posponer|aplazar)
(otro|otra) (dia|hora|fecha|horario)
(reporter|changer) ~ (rendez|rdv|date|heure)
(chanje) ~ (randevou|le|dat)
(remarcar|reagendar|adiar)
(doi lich|doi hen|doi gio|hen lai|doi ngay)
(ilipat|resked|ibang araw|ibang oras)
(改期|改时间|改時間|换时间|換時間|改约|另约|换个时间)
"""

CONFIRM = """
(ill|i will|we will|well|will|i shall|i can|we can) (be there|come|see you|make it|attend|be in|be here|see u)
(see|c) (you|u|ya|yall) (then|there|tomorrow|at|on|monday|tuesday|wednesday|thursday|friday|soon|later|in|next|today)
(confirm*) ~ (appt*|appoint*|it|that|visit|my|for|yes|we|i)
(i|we|yes|please) confirm*
confirmed
(sounds|looks) (good|great|fine|perfect|like a plan)
(that|this|it) works
works (for|great|fine|perfectly)
(yes|yep|yeah|yup|ok|okay|sure|great|perfect|absolutely|definitely|of course|you bet) ~ (be there|coming|see you|confirm*|works|will come|keep|thanks|thank you|fine|good|thx|ty|please|i am|im)
^(yes|yep|yeah|yup|ok|okay|sure|got it|perfect|great|absolutely|si|oui|sim|opo) 
^(ok|okay|sure|got it|perfect|great|absolutely|will do|roger|10 4|copy that|on my way|omw)$
(on my way|were coming|im coming|i am coming|be right there|keeping ~ appoint*|planning to be)
(ahi|alli|alla) ~ (estare|estaremos|estoy|voy)
(alli|ahi) (estare|nos vemos)
(estare|estaremos) (ahi|alli|presente|puntual)
(nos vemos|si voy|si ire|si asistire|si confirm*|confirmo|confirmad*|alla nos vemos|si vamos|esta bien)
(je confirme|je serai|jy serai|ca marche)
(map la|mwen ap vini|map vini|mwen konfime)
(confirmado|estarei|eu vou|vou sim)
(toi se den|xac nhan|se co mat)
(pupunta|darating|kumpirma*|nandyan|nandiyan)
(确认|確認|会来|會來|会到|准时到|我会去)
"""

CLINICAL = """
(pain|painful|hurts|hurting|ache|aching|sore|soreness|cramp*|burning)
(fever|temp|temperature|chills|cough*|sneez*|congest*|runny nose|sore throat)
(bleed*|blood|spotting|discharge|pus|oozing|draining)
(rash|hives|itch*|swell*|swollen|bruis*|redness|blister*|lump|bump)
(nausea*|vomit*|throw* up|threw up|diarrhea|constipat*|dizz*|lightheaded|faint*|headache*|migraine*|numb|numbness|tingl*)
(infect*|wound|incision|stitch*|suture*|scab|burn|fracture*|broke my|sprain*)
(symptom*|side effect*|reaction|allerg*|flare*)
(medic*|meds|pill*|dose*|dosage|prescription|refill*|rx|antibiotic*|insulin|inhaler|mg|tylenol|ibuprofen|advil|metformin|lisinopril|prednisone|aspirin|percocet|adderall|zoloft)
(blood pressure|bp|sugar*|glucose|a1c|heart rate|pulse|oxygen)
(test result*|my results|lab result*|labs|biopsy|xray|x ray|mri|scan|ultrasound|mammogram|blood work|bloodwork|pap)
(diagnos*|cancer|diabet*|asthma|pregnan*|covid|flu|strep|depress*|anxi*|panic|uti|hiv|std)
(surgery|operation|procedure|post op|pre op|chemo|dialysis)
(sick|(feel*|am|is|was|very|so|im|been|fell|really) ill|throwing up|feel* (bad|worse|terrible|awful|weak|dizzy|sick|unwell|faint))
(stop|stopp*|quit*) (tak*|my med*|smok*|drink*|the med*|using)
(dolor|duele|fiebre|tos|sangr*|sarpullido|roncha*|mareo*|mareada|mareado|vomit*|nausea*|diarrea|hinchad*|hinchazon|infeccion|herida|alergi*|gripe|enferm*)
(medicin*|medicament*|pastilla*|dosis|receta|presion|azucar|insulina|resultados|analisis|embaraz*|cirugia|operacion|sintoma*)
(douleur|fievre|toux|medicament*|saigne*|grossesse|ordonnance)
(doule|lafyev|medikaman|grip|malad)
(dor|febre|tosse|remedio*|receita|gravid*)
(dau|sot|ho|thuoc|chay mau|mang thai|chong mat|buon non) (dau|bung|rang|lung|cao|nhieu|qua|khong|roi|toi|nay|uong|het)?
(lagnat|ubo|gamot|masakit|sakit|dugo|buntis|hilo)
(疼|痛|发烧|發燒|咳嗽|药|藥|血|怀孕|懷孕|头晕|恶心|呕吐|过敏)
"""

QUESTION = """
^(what|when|where|why|who|how|which|can|could|is|are|do|does|did|will|would|should|may|am|was|has|have|whats|wheres|hows|any chance|que|cual|cuando|donde|como|quien|puedo|pueden|puede|cuanto|tienen|hay|es|debo|a que|quand|ou|comment|combien|pourquoi|est ce|kile|ki kote|kijan|eske|quando|onde|quanto|posso|khi nao|o dau|bao nhieu|ano|kailan|saan|magkano|pwede)( |$)
(can|could) (you|i|we|someone|u) 
(need to know|wondering|question|let me know|please advise|want to know|do i|should i|is there|are you|is it)
(tengo una pregunta|quisiera saber|quiero saber|me pueden|me puede|pregunta)
(吗|嗎|什么时候|什麼|哪里|哪裡|多少|怎么|怎麼|几点|幾點|可以吗|为什么)
"""

THANKS = """
(thank*|thx|thanx|tks|tysm|appreciate* (it|you|that|your|the)|much appreciated)
(gracias|agradezco|agradecid*)
(merci|mesi|obrigad*|salamat|cam on)
(谢谢|謝謝|多谢|感谢)
"""

HELP = """
^(please )?help( please| pls| me| me please)?$
(need|want) help ~ (text*|messag*|portal|log*|link|app|sign*|number)
(necesito|quiero) ayuda ~ (mensaj*|portal|enlace|textos)
"""

SCOPES = {
    "billing": "bill* payment* balance* invoice* statement* collection* debt copay* pago* factura* cobro* saldo* cuenta*",
    "appointments": "appointment* appt* reminder* visit cita citas recordatorio* scheduling",
    "campaign": "survey* promo* marketing newsletter* ad ads advert* offer* feedback review* sale* flu event* encuesta* publicidad oferta* promocion* anuncio* campaign*",
    "care": "health wellness refill* prescription* program care tip* education* medication* consejo* salud receta*",
}
EVERYTHING = "all any anything everything ever completely anymore todos todo ninguno nada"
