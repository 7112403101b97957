"""What people say when they ask for something to end, and about texts, numbers and lists."""

SENSES = {
    "cease": """
stop stops stopp stpo sotp stp stap st0p cease halt quit end discontinue terminate desist refrain
kill nix cut drop scrap ditch pause suspend basta pare paren parar parad para parale parenle dejar
dejen deje deja detengan detener cesar alto arrete arretez cessez cesse cesser sispann rete dung
ngung thoi itigil tigil tigilan chega cessar
""",
    "ceased": """
stopped stopping quitting quits ended ending ends pararon dejo dejaron deje
""",
    "cancel": """
cancel* cancle* annul* anul* desmarc* anile kansela* huy
""",
    "unsubscribe": """
unsub* unsubscri* unsuscri* desuscri* desinscri* desabonn* desinscr* descadastr* deregister
unenroll* disenroll delist unlist optout dnc desafili*
""",
    "opt": """
opt opting opted op
""",
    "out": """
out off fuera sair sortir
""",
    "remove": """
remove* take taking get strike scratch pull erase delet* lose forget purge wipe scrub clear
uncheck untick borr* elimin* sac* quit quite* quitar quitame remuev* saquen retir* tire* remov*
supprim* enlev* efas* xoa bo tanggal* alis* burahin
""",
    "block": """
block* mute* silence spam* report* bloque* denunci* reportar*
""",
    "revoke": """
revok* withdraw* rescind* revoc* retract* retir*
""",
    "off": """
off apag* desactiv* disable deactivate
""",
    "text": """
text texts texting texted txt txts txting msg msgs messag* mesage* messege* massage* sms ping
pings pinging notif* alert* blast* reminders reminder remind reminding reminded mensaj* msj msjs
textos texto textear* texteen aviso avisos recordatorio* notific* mesaj teks mensag* lembrete* tin
nhan mensahe mgatext itext magtext pagte nagtext text2 correspondence communication* outreach
updates spam crap junk
""",
    "send": """
sent mand* mande* envi* envie* enviar* envoy* voye gui padala* magpadala magsend send* write
writing escrib* ecri* ekri escrev* hit
""",
    "contact": """
contact* reach* bother* bug bugging harass* harrass* pester* hound* annoy* badger* nag nagging
disturb* molest* fastid* joda* chingu* frieg* acos* derang* aborrec* contat* lien abalahin istorbo
guluhin
""",
    "receive": """
receiv* reciev* get getting gets got hear hearing recib* recevoir resevwa receber nhan makatanggap
tumanggap
""",
    "marketing": """
promo* marketing market ad ads advert* coupon* newsletter* offers offer deals tips survey*
questionair* questionnair* feedback review* rate rating poll polls publicidad propaganda encuest*
oferta* anuncio* pesquisa* sondage* pub
""",
    "not": """
not no dont don didnt doesnt isnt wont cant cannot never none nope nah neither nor stop without
aint arent wasnt shouldnt wouldnt ya nunca jamas tampoco sin ni pas ne non jamais pa nao khong
dung hindi huwag wag hwag ayaw ayoko di
""",
    "anymore": """
anymore more again longer further future ever mas otra vez nunca plus anko mais nua another nuevo
""",
    "want": """
wish wishes need needs care like interested agree agreed consent consented sign signed ask asked
authorize* authoriz* approve* permission allowed quiero quisiera deseo queremos necesito acepto
autoriz* interesa gusta veux voulons souhaite vle quero desejo gostaria aceito muon can gusto
want*
""",
    "prefer": """
prefer* rather instead only just solo solamente mejor prefiero unicamente better plutot selman
prefiro em vez lugar
""",
    "call": """
call calls calling called phone ring llam* llame* appel* rele ligar ligue ligacao goi tawag*
voicemail landline
""",
    "letters": """
mail letter letters postal portal fax correo carta cartas lettre email* mychart app
""",
    "number": """
number numbers phone cell cellphone celular mobile telefono celula line device nimewo telefone so
dien thoai numero*
""",
    "list": """
list lists database system records file lista liste distribution directory listahan cadastro
contacts roster
""",
    "please": """
please pls plz plse kindly porfavor favor porfa svp tanpri paki lutfen xin lam on pakiusap
""",
    "enough": """
enough sick tired fed annoy* hate over done harto harta hartos cansad* cansa suficiente ya estoy
demasiados tantos many way constantly nonstop ridiculous insane assez marre ase bon sobra chega
irritating obnoxious excessive
""",
    "rude": """
fuck fucking stfu gtfo fk fck piss damn dammit hell shit bs ass bitch idiots chingada carajo
mierda pinche jodan merde caralho putang gago
""",
    "sue": """
sue suing lawyer attorney lawsuit fcc tcpa ftc complaint demand* abogado legal court report bbb
sued avocat advogado damages
""",
    "leave": """
leave alone dejenme dejeme dejame paz tranquil* laisse* kite trankil deixe
""",
    "away": """
away lost
""",
    "me": """
me my mine us our i im ive ill id myself yo mi mis nos je moi mwen m eu meu minha toi ako ko akin
we
""",
    "you": """
you u ya yall ur your yours youre ustedes usted tu su sus vous ou voces ban nyo kayo
""",
}
