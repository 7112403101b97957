"""The body, medicines and complaints."""

SENSES = {
    "medicine": """
medic* med meds pill pills dose doses dosage prescription rx refill* antibiotic* insulin inhaler
mg tylenol ibuprofen advil motrin aleve metformin lisinopril prednisone aspirin percocet oxy*
adderall zoloft lexapro prozac xanax ambien statin lipitor ozempic warfarin eliquis coumadin
amoxicillin antibiot* medicin* medicament* pastilla* pildora* dosis receta ordonnance medikaman
remedio* comprimido* thuoc gamot vitamin* patch cream drops shot vaccine steroid* melatonin
benadryl gabapentin tramadol norco hydrocodone methadone suboxone lithium seroquel supplement*
iron
""",
    "body": """
back knee leg legs foot feet toe toes hand finger hip shoulder neck ear ears eye eyes tooth teeth
gum stomach belly tummy abdomen skin arm arms ankle wrist elbow groin kidney bladder breast
incision wound stitches scar throat mouth nose head espalda rodilla pierna pie mano brazo cabeza
estomago barriga oido ojo diente muela garganta piel costas perna braco cabeca ouvido dos jambe
tete ventre vant tet pye lung dau chan tay bung rang tiyan likod ulo paa ngipin
""",
    "chest": """
chest breastbone sternum heart cardiac heartbeat pecho corazon poitrine coeur ke lestomak pwatrin
peito coracao nguc tim dibdib puso chset
""",
    "hurt": """
pain pains painful hurt hurts hurting ache aches aching achy sore tight tightness pressure heavy
heaviness squeez* crush* stab* sharp burn burning throb* cramp* elephant sitting dolor duele
duelen aprieta presion opres* douleur mal fait doule dor doi dau tuc masakit sakit paninikip kirot
fe
""",
    "breath": """
breath breathe breathing breaths breathin respir* air aire suffoc* asfixi* wheez* gasp* chok*
ahog* soufle souffle hinga* makahinga huminga tho inhaler
""",
    "bad": """
severe severely worst worse really bad badly terrible awful extreme intense unbearable horrible
excruciating suddenly sudden fuerte mucho mucha horrivel muito tres anpil nhieu qua sobra grabe so
very
""",
    "bleed": """
bleed* blood bloody hemorrhag* gush* pouring soak* clot clots sangr* sang saigne* senyen san
sangue mau chay dugo dumudugo
""",
    "nonstop": """
wont nonstop everywhere lots lot uncontrollab* through
""",
    "symptom": """
fever chills cough* sneez* congest* runny rash itch* bruis* redness blister* lump bump nausea*
vomit* throw* threw puk* diarrhea constipat* dizz* lighthead* headache* migraine* tingl* discharge
pus ooz* swollen sick ill infect* flu covid cold symptom* fatigue exhausted cramp* spotting period
fiebre tos sarpullido mareo* mareada diarrea infeccion gripe enferm* fievre toux febre tosse
lafyev lagnat ubo sot ho
""",
    "mood": """
depress* anxi* panic sad crying cry lonely stress* triste ansiedad deprim* nervios
""",
    "pregnancy": """
pregnan* weeks water contraction* labor cord placenta embaraz* enceinte ansent gravid* bau thai
buntis
""",
    "reading": """
bp pressure sugar* glucose oxygen o2 sat sats pulse temp temperature reading reads presion azucar
saturacion duong huyet
""",
    "head": """
head skull concuss* cabeza tete tet cabeca dau ulo headache migraine
""",
    "face": """
face mouth side tongue lip lips pupil cara boca visage figi bouche rosto mat mukha bibig
""",
    "swell": """
swell* swollen closing closed tighten* puffy hinchad* hinchaz* gonfl* anfle inchad* sung maga
""",
    "allergy": """
allerg* anaphyla* hives epipen epi bee peanut sting stung shellfish alergi*
""",
}
