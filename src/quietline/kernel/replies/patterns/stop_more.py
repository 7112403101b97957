"""More wordings of an opt-out: oblique, tired, misspelt, about the app, in other languages."""

MORE = r"""
^(i )?(really )?(dont|do not) (want|need|like) (these|this|those|them)( anymore| please)?$
^stop (i|im|ive|you|u|we|with|or|and|wtf|yall|sending|its)
(stpo|sotp|stp|stopp|sto|stob|stap|stahp|st0p|syop|atop|stope) ~ (text*|txt*|messag*|msg*|send*)
(mute|silence) (me|this|these|yall|you|notif*|text*)
can (you|u|yall) (\w{1,20} ){0,2}not$
(how|make|get) ~ (these|this|them|texts|messages|msgs) (to )?stop
(im|i am|we are) (so |just )?(done|over|through|finished) (off|with (you|u|yall|these|this)$)
(take|get) (me|us) off( please| pls| now| this| it| of here| of this)?$
(dont|do not|stop|quit|no more|never) ~ ask* ~ (rate|review*|survey*|feedback|rating)
(dont|do not|no longer|not) (need|want|read) ~ (newsletter*|survey*|promo*|tips|ads|offers|blast*)
(dont|do not|no longer|not|rather not) (want|wish|care|like|to|need) ~ (receiv*|reciev*|hear from|
    hearing from|be contacted|be texted|be messaged|communicat*)
(rather|prefer*) ~ not (text*|messag*|receiv*|get (these|text*|messag*))
(appreciate|prefer|nice|great) ~ (if )?(you|u|yall) (stopped|didnt text|quit|would stop|could stop)
give (it|me|us) a rest
(thats enough|enough already|quit already|enough is enough)
(blow*|blew) up my phone
(way |far )?too many (text*|messag*|msgs|notif*|of these)
(tired|sick|annoyed|over) (of|with|by) (getting )?(these|you|you people|yall|this|hearing from you)$
(dont|do not|never|quit|stop) (call|calling) (me|us|this number)( again| anymore| ever)$
(dont|do not|never) (use|reach|ping|notify|hit|remind) ~ (my number|this number|me|us|out|me up)
(delete|deactivate|close|terminate) (my|this) (account|profile|enrollment|registration)
(op|opt|opts) (me )?(out|ot|outt)
(dnc|do not contact|do not call list|do not disturb)
(disable|deactivate|pause|suspend|kill|nix) ~ (text*|messag*|notif*|alert*|reminder*)
(stfu|gtfo|fuck you|go to hell|eff off|kick rocks|get a life|bugger off)
(i want out|let me out of this|delist|unlist)
(calls|call|email|emails|mail|phone) only
(solo|solamente|unicamente) (por )?(llam*|correo|telefono|carta)
(dej*|par*) de (fregar|joder|chingar|textear*|mensaj*|fastidi*|llamar*)
(saque*|quite*|borre*|elimine*|remueva*|saca|quita|borra)(n)?me
no (me interesa|autorizo|quiero nada|quiero que me|jodan|chinguen|fastidien|insistan)
(desactiv*|apag*|suspend*|deten*|termin*) ~ (mensaj*|textos|notific*|avisos|alertas|recordatorios)
(suficiente|harto|harta|cansad*|demasiados|tantos) ~ (mensaj*|textos|ustedes|spam)
(voy a|vamos a) (bloquear*|reportar*|denunciar*)
(ya estuvo|parale|parenle|vayanse|revoco|olviden mi numero|pierdan mi numero)
(quero|desejo|gostaria) ~ sair
(huwag|wag|hwag) (\w{1,20} ){0,6}(text*|itext|magtext|magpadala|padala*|message*|mensahe|kontak*)
(abmelden|abbestellen|keine (sms|nachrichten)|nicht mehr schreiben|disiscriv*|non scriv*|basta sms)
(band karo|band kar do|mat bhejo|message mat|text mat|nie pisz*|przestan*)
"""
