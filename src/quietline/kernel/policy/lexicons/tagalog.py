"""A start in Tagalog, with the mixed English that is usual. Original work."""

TABLE = {
    "sensitive.mental_health": """
kalusugan ng isip, kalusugang pangkaisipan, kalusugang pang kaisipan, sikyatrista, saykayatrist,
sikolohista, sikolohiya, depresyon, pagkabalisa, pagpapakamatay, magpakamatay, terapista,
terapeutika
""",
    "sensitive.substance_use": """
droga, ipinagbabawal na gamot, alkoholismo, pagkalulong, rehabilitasyon
""",
    "sensitive.hiv_sti": "hiv, sakit na nakukuha sa pakikipagtalik, tulo, sipilis",
    "sensitive.reproductive": """
buntis, pagbubuntis, nagbubuntis, panganganak, manganganak, pampapigil sa pagbubuntis,
kontraseptibo, aborsyon, pagpapalaglag, nakunan, komadrona, pagpaplano ng pamilya, prenatal,
ligate, ang iyong sanggol, obgyne, ob gyne, gynekologo
""",
    "condition.named": """
sakit sa (puso|bato|atay|baga|isip), sakit, alta presyon, altapresyon, mataas na (presyon|presyon
ng dugo|asukal|kolesterol), diyabetis, diabetis, kanser, hika, pulmonya, tuberkulosis, tb, anemya,
impeksyon, impeksiyon, bukol, ulser, arthritis, katarata, stroke, rayuma, allergy mo, dengue,
tigdas, bulutong, goiter, diagnosis mo, dyagnosis, tumor, trangkaso
""",
    "symptom.named": """
lagnat, ubo, pananakit, masakit, pagdurugo, dugo sa, nahihilo, pagkahilo, pagsusuka, pagtatae,
sintomas, pamamaga, sugat, hirap huminga, sipon, pantal, kirot
""",
    "procedure.named": """
operasyon, operahan, ooperahan, pagsusuri ng dugo, pagsusuri sa dugo, test sa dugo, kuha ng dugo,
kukuhanan ng dugo, ihi, eksaminasyon sa, biopsiya, dialisis, kemoterapiya, radyasyon, bakuna,
pagbabakuna, turok, iniksyon, paggamot, gamutan, linis ng ngipin, linis ng ngipin, bunot ng
ngipin, bubunutan, pasta ng ngipin, ngipin, pustiso, huwag kumain, huwag kakain, pag aayuno, mag
ayuno, nag aayuno, walang kain, presyon ng dugo
""",
    "specialty.named": """
doktor sa (puso|bato|kanser|balat|utak|baga), espesyalista sa
(puso|bato|kanser|balat|utak|baga|diabetes), kardyologo, onkologo, neurologo, sentro ng kanser
""",
    "medication.named": """
antibiyotiko, insulin mo, gamot (sa|para|mo|kontra|laban), iyong gamot, gamot para sa, tableta,
kapsula, dosis, dosis mo, inumin ang (gamot|isang|dalawang), uminom ng, beses sa isang araw,
maintenance mo
""",
    "result.interpreted": """
negatibo, positibo, normal ang, hindi normal, mataas ang, mababa ang, benigno, maayos ang resulta,
walang nakitang, abnormal ang, may nakitang
""",
}
