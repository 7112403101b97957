"""More ways to say that the number is somebody else's, and to ask for another time."""

NUMBERS = r"""
(this is|im|i am) not (mr|mrs|ms|miss|sr|sra)
(had|has) this (number|phone) ~ (before|previous*)
(previous|prior|last|old) owner
(used to|use to) ~ (number|phone)
(doesnt|does not|dont|no longer|didnt) ~ (have|use|own|at) ~ this (number|phone|cell)
(this|that) (number|phone|cell) (isnt|is not|aint|is no longer|no longer|belongs)
(this is|youve reached|you reached|this number is) (a|an) (\w{1,20} ){0,2}(shop|restaurant|store|
    business|company|school|church|garage|salon|hotel|warehouse|bakery)
wrong (family|house|household|persons|mother|mom|kid|contact|recipient|individual|dude|people)
(not|isnt|aint) (the )?(right|correct) (number|person|phone|contact)
(meant for|intended for|looking for|must be for) (someone|somebody|another|a different)
mistaken identity
aqui no (vive|hay|esta|trabaja)
no vive (aqui|ningun*|nadie)
(no hay|nadie) ~ (con ese nombre|que se llame)
(no es|ya no es) (el |su )?(numero|telefono|celular) de
ya no (tiene|usa) este (numero|telefono)
no me llamo
(trompez|trompe|erreur) ~ (numero|personne)
pas (le bon|la bonne) (numero|personne)
(pessoa errada|nimewo mal|mal nimewo)
(没有这个人|找错人|搞错人|不是本人|认错人)
"""

TIMES = r"""
(anything|something|opening*|spot*|slot*) ~ (monday*|tuesday*|wednesday*|thursday*|friday*|after|
    before|earlier|later|sooner|next|afternoon|morning|evening)
(rather than|instead of) (at )?(\d|mon*|tue*|wed*|thu*|fri*|today|tomorrow|this)
(cant|cannot|can not) (do|make) (\w{1,20} ){0,3}(but|can do|how about|what about)
but (i )?can (do|make|come)
next (week|month) (would be|is|works) better
(mon|tue|tues|wed|thu|thurs|fri|monday|tuesday|wednesday|thursday|friday) ~ (possible|instead)
(have|got|is) a conflict
(what|when) else (do you|is there|is available|have you)
(switch*|swap*|trad*) ~ (with|times|slots|places)
(come in|be seen|get in|come) (sooner|earlier)
(adelantar|atrasar|posterg*|recorrer|mover|pasar|cambiar*) ~ (cita|hora|dia|para|semana)
(改到|改成|换到|改天|推迟|提前|延期)
(doi sang|chuyen sang|chuyen qua)
(decaler|deplacer|repousser|avancer) ~ (rendez|rdv|date|heure|a)
(mudar|trocar|antecipar) ~ (consulta|horario|dia|data|hora)
"""
