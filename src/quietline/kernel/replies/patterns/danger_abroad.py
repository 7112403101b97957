"""Danger to life in Spanish, with a start in other languages."""

ABROAD = r"""
(opresion|presion|punzada*|ardor|peso|apriet*|apret*|aplast*|duel*|dolor*|quema*|elefante) ~ pecho
pecho ~ (opri*|apret*|apriet*|quema*|punz*|pesad*|aplast*|cerrad*|duel*)
brazo izquierdo ~ (dorm*|adormec*|duel*|entum*|debil*|pesad*|no)
(dorm*|adormec*|duel*|dolor|hormig*|entum*|paraliz*) ~ (brazo izquierdo|un lado|lado izquierdo|
    lado derecho|media cara|mitad)
(mitad|lado|media) ~ (cuerpo|cara|izquierdo|derecho) ~ (dorm*|adormec*|paraliz*|no|debil*|caid*)
no puede (hablar|mover|levantar|tragar|despertar|moverse|caminar)
no puedo (mover|levantar|tragar|ver nada|hablar bien)
habl* ~ (raro|enredad*|arrastr*|extrano|trabad*|incoheren*|chueco)
se (me|le) ~ (cayo|tuerce|torcio|cae|durmio|traba|enreda|paralizo|cierra|cerro) ~ (cara|boca|
    lengua|garganta|lado|brazo)
(se|me) (desmay*|desplom*|colaps*|desvanec*|ahog*|atragant*|asfixi*|convuls*)
(labios|cara|piel|bebe) ~ (azul*|morad*)
(falta*|jala*|agarr*|alcanz*|entra) ~ (aire|respir*)
(lengua|labios|cara|garganta) ~ (hincha*|cerr*|cierra*)
(hincha*|cerr*|cierra*) ~ (lengua|labios|garganta|cara)
(reaccion alergica|alergia ~ (fuerte|grave)|ataque (epileptico|al corazon|cardiaco)|un ataque)
(epileptic*|convulsion*|convulsiona*|hemorragia|desangr*|intoxic*|envenen*)
bebe ~ (no se mueve|no se ha movido|no siento|dejo de|morado|no responde|no respira|no patea)
(no|ya no|deje de|dejo de|casi no) ~ (siento|sentir|siente|patea*|mueve|movido|moverse) ~ (bebe|
    patad*|movimiento*)
me (va a|quiere|quieren|van a|esta|amenaza con|amenazo con|puede|intento) ~ (matar|pegar|golpear|
    lastimar|hacer dano|pegando|golpeando|ahorcar|violar|siguiendo)
(esposo|marido|novio|pareja|ex|papa|padrastro|el|hijo) ~ me ~ (peg*|golpe*|amenaz*|maltrat*|viol*|
    encerr*|ahorc*|lastim*|empuj*|abus*)
(tiene|con|saco|trae) ~ (pistola|arma|cuchillo|navaja|machete)
miedo ~ (esposo|marido|vida|volver a casa|pareja|novio|me mate|me pegue|me haga|a mi ex)
(en peligro|auxilio|socorro|ayudenme|violencia domestica)
(llam*|mand*|necesit*) ~ (policia|ambulancia)
(no vale|no tiene|sin|perdi|no le veo|no encuentro|no hay) ~ (vivir|sentido|razon para seguir)
(acab*|termin*) con (todo|mi vida|mi sufrimiento)
(ya no|no) (aguanto|puedo|soporto) (mas(?! tarde| temprano)|la vida|vivir|seguir)
(mejor|prefiero|preferiria|ojala) ~ (muert*|sin mi|no existir|no haber nacido|morir*)
(cortarme|cortandome|cortando|las venas|ahorcarme|colgarme|tirarme|lanzarme|aventarme|me corto)
(adios|despid*|diganle*|dile*|digan) ~ (hijos|mundo|para siempre|familia|los amo|los quiero)
(no quiero|ya no quiero) ~ (despertar|seguir|estar aqui|existir|vivir)
(tom*|trag*|beb*|inger*) ~ (frasco|bote|cloro|veneno|detergente|pila|bateria|raticida|monton de)
(tom*|trag*|inger*) ~ (demasiad*|much*|tod*|\d{2}) ~ (pastilla*|pildora*|medic*|tableta*|insulina)
(sangr*) ~ (no para|no se detiene|no deja|much*|chorro*|coagulo*|empap*|por todos|por todas)
(mucha|tanta|bastante|perdiendo|escupe|vomita|vomito) sangre
(no para|no deja|no dejo|no paro|no se detiene|no se corta) ~ (sangr*)
empap* ~ toalla*
(coagulos|rompi fuente|rompio la fuente|se me rompio la fuente|contracciones)
(aperto|pressao|queimacao|dor|peso) ~ (peito|coracao)
(nao consegue|nao consigo|nao esta) ~ (falar|mexer|mover|respirar|andar|acordar|respirando)
(fala*|falando|boca|rosto) ~ (enrolad*|arrastad*|tort*|caid*)
(desmai*|derrame|avc|overdose|enfarte|nao respira|nao acorda)
(nao quero|nao aguento) ~ (viver|mais)
(me bateu|me bate|me bater|me ameac*|me agredi*|vai me matar|se matar)
(muito sangue|sangrando|sangramento ~ (muito|forte|nao para))
tomei (muitos|todos|varios|um monte|uma cartela)
(oppression|serre*|pression|brule*|poids|mal|douleur*) ~ (poitrine|coeur)
poitrine ~ (serre*|mal|douleur*|brule*|oppress*)
(perdu|perd|perte de) connaissance
(evanoui*|hemorragie|jetouffe|etouffe*|manque d ?air|mal a respirer|crise cardiaque)
saign* ~ (beaucoup|abond*|arrete)
(bouche|visage|bras) ~ (tomb*|paralys*|tordu*|engourdi*|de travers)
(veux|envie) ~ (mourir|disparaitre|plus vivre)
plus envie de vivre
(me|nous|ma) (frappe*|bat|menace|tape)
(avale|pris) ~ (trop|tous|boite) ~ (cachets|medicaments|comprimes|pilules)
pa ka ~ (respire|pale|leve|vale|souf|reveye)
(tiye|touye) ~ (tet|mwen|li)
(san ~ (anpil|ap koule|pa rete)|endispoze|pedi konesans|bouch ~ (vire|kwochi)|bat mwen)
(khong tho duoc|ngat xiu|bat tinh|co giat|dot quy|tai bien|tu sat|tu van|meo mieng|noi ngong|
    qua lieu|khong muon song|danh toi|dau tim|tuc tho|chay mau (nhieu|khong))
(di|hindi|hirap|nahihirap*) ~ (huminga|makahinga|hinga|humihinga)
dibdib ~ (masakit|sumasakit|mabigat|naninikip|sikip)
(nahimatay|hinimatay|walang malay|nawalan ng malay|nangingisay|atake sa puso|inatake|binubugbog|
    sinasaktan|maraming dugo|tabingi|mabuhay)
(胸.{0,4}(痛|疼|闷|悶|紧|緊|压)|透不过气|没有呼吸|没呼吸|不省人事|抽搐|癫痫|口齿不清|说话不清|半边|嘴歪|脸歪|流血不止|血止不住|很多血|吐血|咯血|自残|割腕|跳楼|结束生命|活不下去|吞.{0,4}药|家暴|威胁我|杀|胎动|心脏病|心梗|意识不清|叫不醒|打我(?!电话|電話|手机|手機))
"""
