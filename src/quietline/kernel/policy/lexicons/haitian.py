"""A start in Haitian Creole. Original work, written for Quietline; accents are folded away."""

TABLE = {
    "sensitive.mental_health": """
sante mantal, sikyat, sikyatri, sikolog, depresyon, enkyetid, enksyete, terapi, terapis, swisid,
touye tet, konseye sikolojik
""",
    "sensitive.substance_use": "dwog, alkolik, alkolis, tretman dwog, metadon, dezentoksikasyon",
    "sensitive.hiv_sti": """
vih, sida, vih sida, maladi (moun pran nan se|seksyel|transmisib), sifilis, gonore, klamidya
""",
    "sensitive.reproductive": """
ansent, gwosès, gwoses, avotman, planin, planning familyal, kontrasepsyon, akouchman, sezaryen,
ginekolog, fanm saj, pre natal, prenatal, ti bebe ou, fet kouch, obstetrisyen
""",
    "condition.named": """
maladi, dyabet, sik, tansyon, tansyon wo, kanse, opresyon, anemi, enfeksyon, grip la, epatit,
maladi ke, maladi ren, kriz kadyak, tibekiloz, pnemoni, kolestewol, glokom, fibwom, dyagnostik,
konstipasyon, ilse, atrit, estwok, tyowoyid, alèji, aleji
""",
    "symptom.named": """
doule, lafyev, touse, senyen, vomi, vomisman, toudisman, dyare, sentom, blesi, anfle, gratel, souf
kout, mal (tet|gòj|gòj|vant|do|dan)
""",
    "procedure.named": """
operasyon, chiriji, tes san, egzamen san, analiz san, pran san, egzamen pipi, radyografi, eskane,
sonografi, mamografi, byopsi, kolonoskopi, pap tes, dyaliz, chimyoterapi, radyoterapi, vaksen,
piki, tretman, anestezi, a jen, ajen, netwayaj dan, rache dan, terapi fizik, echografi, endoskopi
""",
    "specialty.named": """
kadyolog, kadyoloji, onkolog, onkoloji, newolog, dematolog, ewolog, nefwolog, ortopedis,
espesyalis (ke|ren|kanse|poumon), sant (kanse|dyaliz)
""",
    "medication.named": """
antibyotik, ensilin, metfomin, doz ou, doz, grenn (pou|kont|tansyon|sik), medikaman
(pou|kont|tansyon|sik), remed pou, miligram
""",
    "result.interpreted": """
negatif, pozitif, rezilta ou (bon|nomal|pa bon|negatif|pozitif), pa nomal, nomal, yo jwenn kanse
""",
}
