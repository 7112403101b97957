"""All categories in Spanish. Original work, written for Quietline; accents are folded away.

A row is a rule id and its terms, comma-separated; `a|b` in a term means either word.
"""

TABLE = {
    "sensitive.mental_health": """
adhd, tdah, deficit de atencion, ansiedad, anorexia, autismo, autista, bipolar, bulimia,
consejeria, consejero, consejera, crisis nerviosa, depresion, deprimido, deprimida, duelo,
esquizofrenia, estres postraumatico, intento de suicidio, manejo (de la ira|del estres),
pensamientos suicidas, psicologa, psicologo, psicologia, psicologica, psicologico, psicoterapia,
psicoterapeuta, psiquiatra, psiquiatria, psiquiatrica, psiquiatrico, salud
(mental|conductual|emocional), salud del comportamiento, suicidio, suicida, terapeuta, terapia (de
pareja|familiar|individual|grupal|de grupo|conductual|cognitiva|de duelo|del habla emocional),
sesion de terapia, terapia, trastorno (alimenticio|alimentario|de|bipolar|obsesivo|mental|del
animo), trastornos, toc, ataques de panico, ataque de panico, autolesion, hospital psiquiatrico,
estado de animo, su (psicologo|psicologa|terapeuta|consejero)
""",
    "sensitive.psychotropic": """
antidepresivo, antidepresivos, antipsicotico, antipsicoticos, ansiolitico, ansioliticos,
sertralina, fluoxetina, escitalopram, litio, quetiapina, clonazepam, alprazolam, risperidona,
trazodona, metilfenidato, estabilizador del animo
""",
    "sensitive.substance_use": """
abuso (de sustancias|de alcohol|de drogas), adiccion, adicciones, adicto, adicta, alcoholicos
anonimos, alcoholismo, alcoholico, antidoping, consumo de (alcohol|drogas|sustancias|opioides),
desintoxicacion, metadona, naloxona, buprenorfina, opioide, opioides, opiaceos, prueba (de
drogas|antidrogas|de orina para drogas), examen de drogas, rehabilitacion (de drogas|de
alcohol|por drogas), recaida, sobriedad, sobrio, sobredosis, trastorno por consumo, grupo de
recuperacion, programa de recuperacion, tratamiento (de adicciones|de alcohol|de drogas)
""",
    "sensitive.hiv_sti": """
antirretroviral, antirretrovirales, carga viral, clamidia, enfermedad de transmision sexual,
enfermedades de transmision sexual, infeccion de transmision sexual, gonorrea, herpes,
indetectable, profilaxis, salud sexual, seropositivo, seropositiva, sida, sifilis, tricomoniasis,
vih, vph, verrugas genitales, virus del papiloma
""",
    "sensitive.reproductive": """
aborto, abortos, amamantar, lactancia, anticonceptivo, anticonceptivos, anticonceptiva,
anticonceptivas, cesarea, control (prenatal|natal|de natalidad), diu, embarazada, embarazo,
embarazos, embrion, embriones, esterilizacion, esterilidad, fecundacion, fertilidad,
fertilizacion, feto, ginecologa, ginecologo, ginecologia, ginecologica, ginecologico,
histerectomia, infertilidad, inseminacion, ligadura de trompas, matrona, partera, maternidad,
menopausia, menstruacion, metodo anticonceptivo, natalidad, obstetra, obstetricia, obstetrica,
ovulacion, parto, planificacion familiar, posparto, postparto, pastilla (del dia
siguiente|anticonceptiva), prenatal, prenatales, prueba de embarazo, salud
(reproductiva|materna|de la mujer), semanas de (embarazo|gestacion), su (periodo|regla|parto),
(primer|segundo|tercer) trimestre, vasectomia, aborto espontaneo, utero, ovarios
""",
    "sensitive.gender": """
afirmacion de genero, cambio de sexo, disforia de genero, hormonas cruzadas, identidad de genero,
reasignacion de (sexo|genero), terapia hormonal, transgenero, transexual, testosterona, estrogeno
""",
    "sensitive.violence": """
abuso (infantil|sexual|domestico), agresion sexual, violacion, violada, violencia
(domestica|familiar|de genero|sexual|de pareja), victima de, maltrato, refugio para mujeres
""",
    "sensitive.minor": """
servicios confidenciales (para|de) (menores|adolescentes|jovenes), consentimiento de menores, sin
que sus padres, visita confidencial
""",
    "condition.named": """
acidez, acne, alergia a, reaccion alergica, alergias, alta presion, presion alta, presion arterial
alta, alzheimer, anemia, apendicitis, apnea, arritmia, arteriosclerosis, artritis, artrosis, asma,
asmatico, asmatica, azucar alta, azucar en la sangre, bronquitis, bulto, calculos, calculo renal,
calculos (renales|biliares), cancer, canceroso, cardiopatia, cataratas, celiaca, ciatica,
cirrosis, colesterol alto, colitis, conjuntivitis, convulsiones, convulsion, coagulo, caries,
culebrilla, demencia, dermatitis, derrame cerebral, derrame, desnutricion, deshidratacion,
diabetes, diabetico, diabetica, prediabetes, diverticulitis, eccema, eczema, enfermedad
(renal|cardiaca|del corazon|hepatica|pulmonar|cronica|del higado|de los rinones|autoinmune|de
alzheimer|de parkinson), enfisema, epilepsia, escoliosis, esclerosis, estrenimiento, faringitis,
fibromialgia, fibromas, fractura, fracturado, fracturada, gastritis, glaucoma, gota, hemorroides,
hepatitis, hernia, herniado, hipertension, hipertenso, hipertensa, hipotiroidismo,
hipertiroidismo, ictericia, infarto, ataque (al corazon|cardiaco|de asma), infeccion, infecciones,
insuficiencia (cardiaca|renal|respiratoria), insomnio, intoxicacion, leucemia, linfoma, lupus,
melanoma, meningitis, metastasis, migrana, migranas, neumonia, neuropatia, obesidad, obeso,
osteoporosis, otitis, pancreatitis, paperas, paralisis, parkinson, piedras en (el|los|la), polipo,
polipos, problemas (del corazon|de tiroides|de corazon|renales|del higado|de prostata), psoriasis,
pulmonia, quiste, quistes, reflujo, reumatismo, sarampion, sarna, sepsis, sinusitis, soplo,
tiroides, tos ferina, tromboembolia, trombosis, tuberculosis, tumor, tumores, ulcera, ulceras,
varicela, varices, vertigo, infeccion urinaria, virus (respiratorio|sincitial), covid positivo,
varicosas, retinopatia, celulitis, conmocion, esguince, quemadura
""",
    "condition.generic": """
(su|el|un|nuevo|del) diagnostico, diagnosticado, diagnosticada, diagnosticaron, diagnosticos, su
(condicion|enfermedad|padecimiento|afeccion|trastorno)
""",
    "symptom.named": """
ardor, comezon, picazon, calambres, calentura, debilidad en, desmayo, desmayos, diarrea,
dificultad para (respirar|orinar|tragar), dolor, dolores, escalofrios, estornudos, falta de aire,
fatiga, fiebre, flema, hemorragia, herida, heridas, hinchazon, hinchado, hinchada, inflamacion,
lesion, mareo, mareos, moretones, nausea, nauseas, ojo rojo, palpitaciones, perdida de
(peso|memoria|cabello|audicion), ronchas, ronquido, sangrado, sangrando, sarpullido, sintoma,
sintomas, su (tos|herida|dolor|fiebre|sangrado|salud mental), tos, temblores, vomito, vomitos, su
(rodilla|hombro|cadera|corazon|higado|rinon|rinones|pulmon|pulmones|columna|espalda|estomago|garganta|piel|pie|pies|orina|prostata|tobillo|oido|oidos|cuello|pecho|seno|senos|azucar|brazo|pierna|ojo|mano),
(la|el) (rodilla|hombro|cadera|corazon|higado|rinon|pulmon|columna|prostata|tobillo), zumbido,
vision borrosa
""",
    "procedure.named": """
acupuntura, amputacion, anestesia, cateter, cauterizacion, cirugia, cirugias, cirujano, cirujana,
cirugia (de|del) (cataratas|corazon|rodilla|cadera), cuidados paliativos, dialisis, hemodialisis,
infusion, infusiones, inyeccion, inyecciones, inyeccion de, marcapasos, (su|la|una) operacion,
operar, operado, operada, sangre, operaron, operarse, puntos de sutura, suturas, quimioterapia,
quimio, radioterapia, radiacion, reemplazo de (rodilla|cadera), transfusion, trasplante,
transplante, tratamiento, tratamientos, terapia (fisica|ocupacional|del habla|respiratoria|de
lenguaje), fisioterapia, nebulizacion, hospicio, sala de operaciones, su
(procedimiento|cirugia|operacion|tratamiento), (el|un|del) procedimiento, procedimiento
(es|esta|sera|programado|quirurgico|medico), extirpar, extirpacion, curacion, vendaje, yeso,
ablacion, protesis, audifonos, silla de ruedas
""",
    "procedure.test": """
a1c, analisis de (sangre|orina|heces|laboratorio), angiografia, biopsia, biopsias, citologia,
colonoscopia, colonoscopias, colposcopia, cultivo, densitometria, ecocardiograma, ecografia,
ecografias, electrocardiograma, endoscopia, endoscopias, espirometria, estudio (del sueno|de
imagen|de sangre), examen (de sangre|de orina|de la vista|de ojos|pelvico|de mama|de prostata|de
los pies|de audicion|de vista|de heces|de la piel|de tiroides|de retina|de glucosa), examenes de
(sangre|orina), extraccion de sangre, glucosa, hemoglobina, hemograma, imagenes
(medicas|diagnosticas|de su), (centro|estudio|estudios|cita) de imagenes, laboratorios de,
laboratorio en ayunas, mamografia, mamografias, mamograma, monitor (cardiaco|holter), muestra (de
sangre|de orina|de heces|de), papanicolaou, papanicolau, prueba (de esfuerzo|de sangre|de orina|de
tuberculosis|de glucosa|de alergia|de audicion|de covid|de estres|de papanicolaou|genetica|de
funcion|de aliento), pruebas de (sangre|funcion|alergia|laboratorio), radiografia, radiografias,
rayos x, resonancia, resonancia magnetica, sonograma, tomografia, toma de
(sangre|muestra|presion), trigliceridos, colesterol, tac, ultrasonido, ultrasonidos, presion
arterial, presion sanguinea, azucar, (su|una|la) (prueba|pruebas|examen)
(de|medica|medico|es|esta|sera), evaluacion (auditiva|neurologica|del sueno)
""",
    "procedure.dental": """
blanqueamiento, braces, frenos, brackets, corona dental, coronas dentales, dentadura, dentaduras,
empaste, empastes, endodoncia, extraccion (dental|de muela|de diente|de muelas|de la muela),
implante, implantes, limpieza (dental|de dientes|profunda|bucal), su limpieza, muela, muelas,
obturacion, ortodoncia, puente dental, retenedor, sellantes, selladores, tratamiento de conducto,
tratamiento de canal, su corona, dientes, diente, periodontal
""",
    "procedure.preparation": """
ayunas, ayuno, ayunar, no (coma|comer|beba|beber|tome)
(ni|nada|despues|antes|alimentos|liquidos|agua|desde), nada de comer, sin comer, liquidos claros,
laxante, preparacion (intestinal|del colon|para su), alguien que (lo|la|le)
(lleve|maneje|conduzca|acompane), un conductor, un adulto que, venga acompanado, venga acompanada,
vejiga llena, no use (desodorante|crema|locion|perfume), suspenda, deje de tomar, sedacion,
sedado, dilatacion, dilatar, pupilas
""",
    "immunization.due": """
(su|sus|la|una|proxima|segunda|tercera|primera|le toca la|necesita la)
(vacuna|vacunas|vacunacion|dosis), (vacuna|vacunas) (contra|de|para|del) (la|el)?
(gripe|influenza|covid|tetano|neumonia|hepatitis|sarampion|vph|culebrilla|varicela|refuerzo|polio|tos
ferina), vacuna contra, vacunas contra, refuerzo de, inmunizacion, inmunizaciones,
(segunda|tercera|primera|proxima|siguiente) dosis, cartilla de vacunacion
""",
    "medication.named": """
acetaminofen, albuterol, amlodipino, amoxicilina, aspirina, atorvastatina, azitromicina,
cefalexina, ciprofloxacino, dexametasona, furosemida, gabapentina, hidroclorotiazida, ibuprofeno,
insulina, levotiroxina, lisinopril, loratadina, losartan, metformina, metoprolol, morfina,
naproxeno, omeprazol, oxicodona, penicilina, prednisona, prednisolona, salbutamol, simvastatina,
tamoxifeno, tramadol, warfarina, paracetamol, hidrocodona, ranitidina, enalapril, clopidogrel,
metotrexato
""",
    "medication.class": """
analgesico, analgesicos, antibiotico, antibioticos, anticoagulante, anticoagulantes,
antiinflamatorio, antihistaminico, antiviral, cortisona, cortisol, esteroide, esteroides,
diuretico, estatina, estatinas, hormonas, inmunosupresor, jarabe, medicamento (para|de|contra) ,
medicina (para|contra) (la|el|su), medicinas para, pastillas para, pastilla para, sustancia
controlada, adelgazar la sangre, relajante muscular, vitaminas prenatales
""",
    "medication.dose": """
su dosis, nueva dosis, la dosis, dosis (de|mas|diaria|nueva|cambio), cambio (de|en su)
(medicamento|medicina|dosis), efectos secundarios, efecto secundario, miligramos,
(una|dos|tres|media|1|2|3)
(pastilla|pastillas|tableta|tabletas|capsula|capsulas|gotas|inhalaciones), (una|dos|tres)
(vez|veces) al dia, cada (ocho|doce|seis|8|12|6|24|4) horas, tome (su|sus|el|la|una|dos)
(medicamento|medicamentos|medicina|pastilla|pastillas|medicinas), tomar (su|sus)
(medicamento|medicina|medicinas|pastillas|medicamentos), con alimentos, antes de acostarse,
(medicamento|medicina) nuevo|nueva, nuevo medicamento, cambio su medicamento, empiece a tomar
""",
    "medication.supply": """
tiras reactivas, glucometro, medidor de glucosa, inhalador, inhaladores, nebulizador, cpap,
oxigeno, lancetas, jeringas, medias de compresion, sonda, bolsas de colostomia, gotas para,
parche, parches, bomba de insulina, ferula, muletas, bastida, collarin, tensiometro, baumanometro
""",
    "specialty.named": """
alergologo, alergista, anestesiologo, audiologo, audiologia, cardiaco, cardiaca, cardiologo,
cardiologa, cardiologia, centro (de cancer|de dialisis|oncologico|cardiaco|del dolor|del sueno|del
corazon), clinica (de dialisis|del dolor|de diabetes|de la memoria|de heridas|de
anticoagulacion|de asma|cardiaca|de cancer|del sueno), dermatologo, dermatologa, dermatologia,
endocrinologo, endocrinologa, endocrinologia, fisioterapeuta, gastroenterologo, gastroenterologa,
gastroenterologia, geriatra, hematologo, hematologa, hematologia, hepatologo, infectologo,
nefrologo, nefrologa, nefrologia, neumologo, neumologa, neumologia, neurologo, neurologa,
neurologia, neurocirujano, nutricionista, nutriologo, dietista, oncologo, oncologa, oncologia,
ortopeda, ortopedista, ortopedia, ortopedico, otorrinolaringologo, otorrino, otorrinolaringologia,
podologo, podiatra, proctologo, quiropractico, quiropractica, radiologo, radiologia, reumatologo,
reumatologa, reumatologia, urologo, urologa, urologia, ortodoncista, especialista (del corazon|de
los pulmones|en cancer|en diabetes|del rinon|en alergias|de pulmon|de rodilla|de la piel|del
sueno), medico del (corazon|rinon|dolor), cancerologo, pulmonar, hepatico, vascular
""",
    "care_plan.named": """
plan (de tratamiento|de cuidado|de cuidados|de atencion|de alta), su
(tratamiento|recuperacion|rehabilitacion|terapia|dieta|alta|hospitalizacion), rehabilitacion,
dieta (baja|blanda|para|sin), bajar de peso, control de peso, dejar de fumar, dado de alta, alta
(medica|hospitalaria|del hospital), hospitalizacion, hospitalizado, hospitalizada, ejercicios (en
casa|para su), cuidado de la herida, revise su (azucar|presion|glucosa), mida su
(azucar|presion|glucosa), controle su (azucar|presion|glucosa|peso), grupo de apoyo, cambiar su
(dosis|medicamento|tratamiento), ajustar su (dosis|medicamento), referencia a
""",
    "wellness.targeted": """
como (paciente con|diabetico|diabetica|paciente diabetico|paciente de cancer), pacientes (con
diabetes|diabeticos|con asma|con cancer|con hipertension), (mujeres|hombres) (mayores de|de mas
de) (40|45|50), usted esta en riesgo, alto riesgo, por su (historial|edad), le corresponde
(su|una|la) (mamografia|colonoscopia|prueba|examen)
""",
}
