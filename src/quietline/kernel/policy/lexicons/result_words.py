"""Words that speak of results. Original work: English, Spanish and a start in other languages."""

from quietline.kernel.policy.wordlist import word_set

# What is measured or reported.
NOUNS = word_set(
    """
    result results test tests lab labs scan scans report culture cultures level levels number
    numbers reading readings screening screenings bloodwork biopsy mammogram xray mri ultrasound
    pap a1c cholesterol swab panel panels count counts findings exam bloods ekg echo sample
    resultado resultados prueba pruebas examen examenes analisis laboratorio laboratorios estudio
    estudios biopsia mamografia radiografia ecografia nivel niveles numeros
    resultats resultat analyse analyses resultados exame exames rezilta analiz tes resulta
    """
)
# What ties a finding to it.
LINKS = word_set(
    """
    is are was were be been look looks looked came come comes back returned turned show shows
    showed shown all appear appears within still were seem seems good everything test tested
    es esta estan son fue fueron salio salieron muestra muestran dieron dio indica indican todo
    salir resultaron sont est etaient revenus sao foram deu vieram te se soti
    """
)
# What may turn a result into news, but is ordinary elsewhere.
OUTCOMES = word_set(
    """
normal normals great fine ok okay good excellent perfect clear clean high low higher lower
positive negative stable improved improving better worse worsened elevated borderline concerning
reassuring unchanged bad abnormal irregular encouraging suspicious healthy off wonderful terrific
fantastic unremarkable low raised decreased increased inconclusive normales bien bueno buenos
buenas excelente excelentes positivo positiva positivos positivas negativo negativa negativos
negativas alto alta altos altas bajo baja bajos bajas elevado elevada elevados elevadas anormal
anormales estable estables limpio limpios mejor peor normaux normale normales bons negatifs
negatif positif positifs eleves normais bom bons boa negativos positivos alterados alterado nomal
negatif pozitif
    """
)
# After these, an outcome word belongs to something else.
BREAKS = word_set(
    """
    have has enjoy please call thank thanks day hope you your we weekend week night evening
    afternoon morning log login sign view our hours for to posted ready available
    tenga tenemos gracias feliz dia usted favor listos disponibles
    """
)
# Reveal wherever they stand, unless a figure of speech covers them.
ALONE = """
benign, malignant, abnormality, abnormalities, unremarkable, inconclusive, indeterminate,
within normal (limits|range), cancer free, no evidence of, nonreactive, non reactive,
came back (positive|negative|normal|abnormal|clear|clean|high|low|fine|good|great|elevated|ok),
come back (positive|negative|normal|abnormal|clear|clean|high|low|fine|good|elevated),
tested (positive|negative), testing positive, not detected, false positive, false negative,
abnormal (result|results|finding|findings|test|lab|labs|cells|reading|level|levels|growth|pap),
no sign|signs of, suspicious (area|spot|mass|finding|findings), shadow on your, enlarged,
(slightly|mildly|very|too|extremely|somewhat) (high|low|elevated|abnormal|enlarged|anemic),
benigno, benigna, benignos, maligno, maligna, malignos, salio (bien|normal|positivo|positiva),
salio (negativo|negativa|alto|alta|mal|limpio|anormal|benigno), sin hallazgos, no concluyente,
salieron (bien|normales|positivos|positivas|negativos|negativas|altos|mal|limpios|anormales),
fuera de rango, dentro de lo normal, dio (positivo|negativo|positiva|negativa), normal limits,
benin, benigne, maligne, malin, benignes, maligne, malignidade, anormale, lanh tinh, ac tinh,
duong tinh, am tinh, binh thuong ket qua,
良性, 恶性, 惡性, 阳性, 陽性, 阴性, 陰性, 正常, 异常, 異常,
偏高, 偏低, benigno ang, lumabas na (negatibo|positibo|normal|maayos), negatibo, positibo
"""
# Reveal when a result is spoken of near by.
WITH_RESULT = """
(good|great|bad|wonderful|excellent|sad|unfortunate) news, nothing to worry, no concerns,
no cause for concern, all clear, (looks|looked|look|looking) (good|great|fine|ok|okay|normal),
need|needs|requires|require follow up, need|needs|requires|require attention,
need|needs|require|requires further, (out|outside|within|in) (of|the) range, in range, no problems,
no issues found, need to be repeated, need to repeat, needs to be repeated, (very )?pleased with,
happy with, concerned about, worried about, everything (is|was|looks|looked) (fine|good|ok|normal),
buenas noticias, malas noticias, nada de que preocuparse, todo (bien|salio bien|esta bien),
(requieren|necesitan|necesita) (seguimiento|atencion), do not be alarmed, dont worry
"""
