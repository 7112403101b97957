"""A start in Portuguese. Original work, written for Quietline; accents are folded away."""

TABLE = {
    "sensitive.mental_health": """
ansiedade, depressao, psiquiatra, psiquiatria, psicologo, psicologa, saude mental, suicidio,
terapeuta, terapia, transtorno, autismo, antidepressivo, antidepressivos, esquizofrenia, tdah
""",
    "sensitive.substance_use": """
alcoolismo, dependencia quimica, drogas, metadona, overdose, desintoxicacao, vicio
""",
    "sensitive.hiv_sti": "hiv, aids, dst, sifilis, clamidia, carga viral, gonorreia",
    "sensitive.reproductive": """
aborto, anticoncepcional, contraceptivo, cesariana, fertilidade, ginecologista, ginecologia,
gestante, gravida, gravidez, laqueadura, obstetra, obstetricia, parto, pre natal, vasectomia,
menopausa, seu bebe, ultrassom obstetrico
""",
    "condition.named": """
alergia, anemia, artrite, asma, avc, cancer, cancer de, catarata, caries, colesterol, demencia,
diabetes, diabetico, diabetica, diagnostico, doenca, enxaqueca, epilepsia, fratura, glaucoma,
gripe, hepatite, hipertensao, infarto, infeccao, insuficiencia, leucemia, obesidade, osteoporose,
pneumonia, pressao alta, pressao arterial, tireoide, tuberculose, tumor, ulcera
""",
    "symptom.named": """
dor, dores, febre, tosse, sangramento, nausea, vomito, tontura, inchaco, sintoma, sintomas, falta
de ar, ferida, diarreia, dor de (cabeca|dente|garganta|barriga)
""",
    "procedure.named": """
anestesia, biopsia, cirurgia, cirurgiao, colonoscopia, dialise, ecografia, ultrassom,
ultrassonografia, endoscopia, exame de (sangue|urina|vista|fezes|imagem), exames de sangue,
extracao dentaria, fisioterapia, hemodialise, infusao, injecao, em jejum, jejum, limpeza
(dental|dentaria|de pele), mamografia, operacao, papanicolau, preventivo ginecologico,
quimioterapia, radiografia, raio x, radioterapia, ressonancia, tomografia, transplante,
tratamento, vacina, vacinas, vacinacao, canal dentario, implante dentario, obturacao,
fisioterapeuta, curativo
""",
    "specialty.named": """
cardiologista, cardiologia, dermatologista, endocrinologista, gastroenterologista, hematologista,
nefrologista, neurologista, neurologia, oncologista, oncologia, ortopedista, pneumologista,
reumatologista, urologista, dermatologia, ortopedia, endocrinologia, urologia
""",
    "medication.named": """
antibiotico, antibioticos, insulina, metformina, losartana, remedio para, comprimido, comprimidos,
sua dose, dose de, ibuprofeno, paracetamol, amoxicilina, sinvastatina, omeprazol, inalador,
medicamento para, seu remedio de
""",
    "result.interpreted": """
benigno, benigna, maligno, maligna, deu (negativo|positivo|normal|alterado), estao
(normais|alterados|bons|negativos|positivos), esta (normal|alterado|negativo|positivo|alta|alto),
sem alteracoes, resultado (negativo|positivo|normal|alterado)
""",
}
