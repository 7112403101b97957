"""Answers, visits, times, money, and who is meant."""

SENSES = {
    "wrong": """
wrong equivocad* incorrect* mauvais faux move errado errada nham sai maling mali
""",
    "who": """
who whos quien qui kiyes quem ai sino
""",
    "name": """
name named patient person guy lady somebody someone belongs
""",
    "start": """
start restart resume begin unstop subscribe resubscribe reactivate enroll re continue comenzar
empezar reanud* volver again back on
""",
    "mistake": """
accident* mistake oops oopsie whoops meant mean error sorry undo butt typo
""",
    "thanks": """
thank* thx thanx ty tysm tks appreciat* graci* agradez* merci mesi obrigad* salamat cam on
grateful bless
""",
    "agree": """
yes yep yeah yup ya yea ok okay okey k sure confirm* si claro oui wi sim vang oo opo sige
definitely absolutely correct perfect works good great see
""",
    "coming": """
coming come be there attend going make show arrive here way ir voy vamos asistir llegar venir
iremos aller vini vir den pupunta makakapunta dating
""",
    "late": """
late running behind traffic tarde retard atras*
""",
    "reschedule": """
resched* reschd* move change push switch another different later earlier sooner postpone delay*
rebook swap bump reprogram* cambi* mover reagend* remarc* adelant* pospon* report* doi ilipat
palitan
""",
    "time": """
today tomorrow tmrw tmr tonight monday mon tuesday tue tues wednesday wed thursday thu thurs
friday fri saturday sat sunday week weeks month morning afternoon evening am pm noon oclock hoy
manana lunes martes miercoles jueves viernes semana mes tarde demain lundi mardi semaine demen
madi ngay mai tuan bukas
""",
    "visit": """
appt* appoint* apt visit visits checkup slot booking session cita citas turno visita rdv rendez
randevou hen lich consulta* physical
""",
    "asking": """
what whats when where wheres why how hows which can could would should is are do does did will may
am was has have que cual cuando donde como puedo pueden puede cuanto quand ou comment combien
pourquoi kile kijan eske kisa quando onde quanto posso khi nao dau bao ano kailan saan magkano
pwede paano ba
""",
    "mild": """
mild little slight slightly bit better improving fine ok okay normal healed past used last ago
history since yesterday gone went away resolved stopped poco mejor leve
""",
    "habit": """
smok* drink* vap* cigar* alcohol soda caffeine sugar coffee fumar beber tomar
""",
    "treatment": """
surgery operation procedure cast stitches dentist therapy test tests results labs xray mri scan
biopsy bloodwork diagnos* cancer diabet* asthma cirugia operacion analisis resultados
""",
    "exams": """
exam exams screening mammogram colonoscopy pap flu
""",
    "money": """
bill bills billing balance payment pay statement invoice charge* cobro* factura* pago* cuenta
""",
    "help": """
help ayuda aide ed ajuda giup tulong support
""",
}
