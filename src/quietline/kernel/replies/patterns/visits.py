"""What patients answer about a visit."""

CANCEL = """
(cancel*|cancle*|delete|drop|scratch) ~ (appt*|appoint*|apt|visit|it|checkup|slot|time|booking|
    tomorrow*|today*|monday|tuesday|wednesday|thursday|friday|one|session|that|mine|me|us)
(need|have|want|going|must|got) to cancel
please cancel
(cant|cannot|can not|wont|will not|unable to|not able to|not going to|not gonna|couldnt) ~ (make|
    come|be there|attend|keep|get there|be able|be coming|go)
(not|no longer) (coming|going|attending|need*|able to come|making it)
(dont|do not|no longer) need ~ (appt*|appoint*|visit|it|anymore|slot)
(cancel*|anul*) ~ (cita|turno|visita|consulta)
(no|ya no) ~ (puedo|podre|voy|vamos|podemos|asistire|ire) ~ (ir|asistir|llegar|a ir|venir|poder|
    cita)
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
(move|change|switch|push|bump|postpone*|swap|shift|rebook|delay*) ~ (appt*|appoint*|apt|it|time|
    visit|date|later|back|day|slot)
(another|different|new|other|better|earlier|later|sooner) (day|time|date|slot|appt*|appoint*|week|
    opening)
(come|do|make it|available|get in|instead|works) ~ (next week|another|different|later|tomorrow
    instead|earlier|instead)
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
(ill|i will|we will|well|will|i shall|i can|we can) (be there|come|see you|make it|attend|be in|be
    here|see u)
(see|c) (you|u|ya|yall) (then|there|tomorrow|at|on|monday|tuesday|wednesday|thursday|friday|soon|
    later|in|next|today)
(confirm*) ~ (appt*|appoint*|it|that|visit|my|for|yes|we|i)
(i|we|yes|please) confirm*
confirmed
(sounds|looks) (good|great|fine|perfect|like a plan)
(that|this|it) works
works (for|great|fine|perfectly)
(yes|yep|yeah|yup|ok|okay|sure|great|perfect|absolutely|definitely|of course|you bet) ~ (be there|
    coming|see you|confirm*|works|will come|keep|thanks|thank you|fine|good|thx|ty|please|i am|im)
^(yes|yep|yeah|yup|ok|okay|sure|got it|perfect|great|absolutely|si|oui|sim|opo)
^(ok|okay|sure|got it|perfect|great|absolutely|will do|roger|10 4|copy that|on my way|omw)$
(on my way|were coming|im coming|i am coming|be right there|keeping ~ appoint*|planning to be)
(ahi|alli|alla) ~ (estare|estaremos|estoy|voy)
(alli|ahi) (estare|nos vemos)
(estare|estaremos) (ahi|alli|presente|puntual)
(nos vemos|si voy|si ire|si asistire|si confirm*|confirmo|confirmad*|alla nos vemos|si vamos|esta
    bien)
(je confirme|je serai|jy serai|ca marche)
(map la|mwen ap vini|map vini|mwen konfime)
(confirmado|estarei|eu vou|vou sim)
(toi se den|xac nhan|se co mat)
(pupunta|darating|kumpirma*|nandyan|nandiyan)
(确认|確認|会来|會來|会到|准时到|我会去)
"""
