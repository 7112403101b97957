"""Wordings that a reasonable person takes as "stop texting me": 47 CFR 64.1200(a)(10)."""

STOP = """
stop$
(refrain|desist|abstain) ~ (text*|messag*|contact*|send*)
(didnt|did not|never|dont remember) ~ sign* ~ (this|these|up|text*)
(do not|dont) (message|msg|sms)$
no more$
no more (please|pls|plz|thanks|thank you)$
^block( me| this| you| this number)?$
(gonna|will|going to|about to|ill) block (you|this|ur)
(stop|quit|cease|end|discontinue|halt) ~ (text*|txt*|messag*|msg*|sms*|spam*|contact*|bother*|
    harass*|send*|blow*|bug*|notif*|alert*|remind*|pester*|email*|survey*|promo*|marketing|annoy*|
    writ*|bombard*)
(dont|do not|never|not|plz dont|no) ~ (text*|txt*|messag* me|msg me|contact me|contact us|send me|
    send any|send these|write me|sms|bother me|send this|message this)
(dont|do not|never|didnt|not|no longer|no) ~ (want*|wish|need|like|care|interested|consent|agree*|
    authoriz*|sign*|ask*) ~ (text*|txt*|messag*|msg*|sms|spam|notif*|alert*|contacted|reminder*|
    promo*|survey*)
no more ~ (text*|txt*|messag*|msg*|sms|notif*|alert*|reminder*|spam*|survey*|promo*|of this|of
    these|please|pls)
no (text*|messages|msgs|sms) (please|pls|anymore|any more|ever|thanks|thank you)
(enough|sick of|tired of|fed up*|hate|annoyed|done with|had it) ~ (text*|messag*|msg*|spam|notif*|
    reminder*)
(take|get|remove|drop|strike|delete|scratch|pull) (me|us|my number|my name|my phone|this number|my
    cell|my info*|our number|my mobile|my contact|my data) ~ (off|from|out|list*|now|please|text*|
    system)
(remove|delete|erase|lose|forget|block*) ~ (my|this|me|our) (number|phone|cell|contact|from|info*|
    mobile)
remove me
lose (my|this) number
(opt|opting|opted|opt me) ~ out
(unsubscri*|unsubcri*|unsuscri*|deregister|desuscri*|un subscri*|unenroll*)
(revoke|revoking|withdraw|withdrawing|rescind*|pull) ~ (consent|permission|authoriz*|approval)
i revoke
leave (me|us) (alone|be)
(fuck|f|piss|bug|back|buzz|sod) off
(go away|get lost|shut up|screw you|drop dead|knock it off|cut it out)
stop (it|this|now|immediately|already|please|pls|plz|thanks|thank you|right now|asap|all|
    everything|them|these|those|today|forever|bugging|calling)
(please|pls|plz|just|ok|okay|yes|u need to|you need to|can you|could you|would you|will you|
    kindly|i said|said|again|asked you to|told you to|for the last time) stop
stop stop
make (it|this|them|these) stop
(call|phone|ring|email|mail) (me|us|only|instead) ~ (instead|not text*|dont text*|rather than|no
    text*)
(only|just|rather|prefer*) ~ (call*|phone|email|mail|letter*) ~ (not|no|over|instead|rather) ~
    text*
(prefer*|rather) ~ (call*|email*|mail|letter*|phone) ~ (instead|please|pls|only)
(call|phone) me instead
(report*|sue|suing|lawyer|fcc|attorney) ~ (you|spam|text*|fcc|messag*)
(this is|its|is this|more) ~ (spam|harassment|harassing)
(off|from) ~ (your|this|the|ur) ~ list*
(i am|im|i|we are) (blocking|reporting) (you|this|ur)
(unwanted|unsolicited) ~ (text*|messag*|sms)
(cancel|end|stop|quit|terminate) (my|the|these|this|all|your|ur) (text*|messag*|subscription|
    alerts|notif*|sms|reminder*|text message*)
cancel (subscription|messages|texts|texting)
(turn|shut|switch) ~ off ~ (text*|messag*|notif*|alert*|reminder*)
(turn|shut|switch) (off|these off|this off|them off)
how ~ (stop|unsubscribe|opt out|get off|turn off|end) ~ (text*|messag*|this|these|list|sms|
    getting)
(basta|paren|pare|para|parar|parad|dejen|deje|deja|dejar|alto) ~ (mensaj*|text*|molest*|escrib*|
    mand*|envi*|ya|por favor|spam|contact*)
(no|nunca|jamas) ~ (mand*|envi*|escrib*|text*|molest*|contact*) ~ (mas|mensaj*|text*|ya|me|por
    favor)
no (me|nos) (mand*|envi*|escrib*|text*|molest*|contact*|manden|envien)
(no|ya no) ~ (quiero|deseo|queremos|necesito|acepto) ~ (mensaj*|text*|sms|recib*|avisos|notific*)
(ya no|no mas|no) ~ (mensaj*|textos|sms|recordatorios) ~ (por favor|mas|porfavor)
no mas ~ (mensaj*|text*|sms|avisos|recordatorios|encuesta*)
(quit*|borr*|elimin*|sac*|remuev*|remov*) ~ (lista|mi numero|mi telefono|de aqui|este numero|mis
    datos)
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
(huwag|wag|tigil*|itigil|ayaw|ayoko) ~ (text*|mensahe|magpadala|mag text|padala*|magtext|
    makatanggap)
(别|別|不要|请勿|停止|不想|不用) ?(再)? ?(给我|给|跟我)? ?(发|發|收|短信|发送|联系|聯繫|发信息)
(退订|退訂|取消订阅|别再发|不要再发|不要发|别发|不想收到|停止发送|停止短信|别打扰|不要打扰)
"""

# The same words in another sense: a medicine, a cough, a habit, a bus stop.
NOT_STOP = r"""
(bus|rest|pit|truck|full|one|next|last|first|train|trolley|metro|whistle|my|the|a|your|subway|
    light rail) stop
stop (by|in|at|over|sign|light|off|near|for a|for the|on the way|around|watch|and see|and get|to
    pick|to get|to see|and pick|on my)
non stop
(get|make|getting|for|got|help) ~ to stop
(take|get|remove|drop) (me|us) (off|from) (\w{1,20} ){0,2}(schedule|calendar|waitlist|books)
(should|shall|can|could|may|must|do|would|when|did|when should|when can|when do) (i|we|he|she|my)(?!
     make| get) ~ (stop|quit|end)(?! (\w{1,20} ){0,3}(text|txt|messag|msg|sms|these|this|getting|
    receiv|notif|
    alert|remind))
(when |how long )?(does|will|is|did|do)(?! i make| i get| these text) ~ (stop|end)$
(is it|its|would it be) (ok|okay|safe|time|bad|best|better) ~ (stop|quit)
(told|asked|advised|wants|want|said|instructed|tell) (me|him|her|us) ~ (stop|quit) (tak*|us*|my|
    the|eat*|drink*|smok*)
(?!(stop|quit) (my|the|his|her) (\w{1,20} ){0,2}(text|txt|messag|msg|sms|reminder|notif|alert|
    survey|promo|email))(stop|stopped|stopping|quit|quitting|stops) (tak*|using|smok*|drink*|
    eating|vaping|my|the|his|her|bleed*|cough*|vomit*|hurt*|itch*|cry*|worry*|breastf*|nurs*|
    work*|exerc*|run*|walk*|feel*|sleep*|lift*|driving|birth control|antibiotic*|medic*|meds|
    pill*|insulin|metformin|soda|alcohol|caffeine|sugar|cigar*|cold turkey|shak*|sneez*|pain|
    prednisone|fast*|iron|aspirin)
(cant|cannot|couldnt|wont|will not|doesnt|does not|didnt|did not|not|never|trying to|tried to|want
    to|wants to|need to|help me|helps me|to|hard to|like to) (stop|quit) (smok*|drink*|tak*|
    cough*|bleed*|eat*|vap*|cry*|vomit*|itch*|shak*|sneez*|using|my|the|throw*|scratch*|peeing|
    pooping|hurt*|spinning|on|hiccup*)
(bleeding|coughing|cough|pain|fever|vomiting|itching|rash|diarrhea|crying|hiccups|dizziness|it|
    nausea|ringing|swelling|headache*|nosebleed*) ~ (stops|stopped|ends|ended)
(wont|doesnt|will not|does not|didnt|never|not) stop$
(stopped|ended) (tak*|using|smok*|drink*|at|by|work*)
(the|at|by|this|week|month|year|day|to the|til the|until the|front|back|dead|weekend|low|high|near
    the|other) end
end (of|up|date|time)
week end
(i|we|he|she) (quit|stopped|ended) (smok*|drink*|my|the|tak*|work*|on|last)
quit (date|line|smoking|my job)
(remove|removed|removing) ~ (stitch*|suture*|staple*|cast|drain|tube*|bandage*|mole|tooth|teeth|
    iud|implant|wart|dressing|tick|splinter)
(dejar|dejo|deje|parar|suspend*) ~ (tomar|fumar|beber|la medicina|el medicamento|las pastillas|mi
    medic*|de sangrar|la pastilla)
(parada) ~ (autobus|bus|camion)
(debo|puedo|tengo que|cuando) ~ (dejar|parar|suspend*)
"""
