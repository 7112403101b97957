"""A start in French. Original work, written for Quietline; accents are folded away."""

TABLE = {
    "sensitive.mental_health": """
anxiete, depression nerveuse, depressif, psychiatre, psychiatrie, psychologue, sante mentale,
suicidaire, therapeute, therapie, trouble bipolaire, antidepresseur, antidepresseurs, toxicologie,
autisme, schizophrenie
""",
    "sensitive.substance_use": """
addiction, addictologie, alcoolisme, cure de desintoxication, toxicomanie, methadone, sevrage,
surdose, drogues
""",
    "sensitive.hiv_sti": """
vih, sida, infection sexuellement, charge virale, depistage du vih, antiretroviral
""",
    "sensitive.reproductive": """
avortement, ivg, accouchement, cesarienne, contraception, contraceptif, enceinte, fertilite,
fausse couche, grossesse, gynecologue, gynecologie, obstetricien, sage femme, sterilet,
echographie obstetricale, votre bebe, menopause, prenatal, prenatale
""",
    "condition.named": """
allergie, anemie, arthrite, asthme, avc, cancer du, cancer de, cholesterol, crise cardiaque,
demence, diabete, diabetique, eczema, epilepsie, fracture du, glaucome, grippe, hepatite,
hypertension, infection urinaire, insuffisance, leucemie, maladie, migraine, obesite, osteoporose,
pneumonie, tension arterielle, tumeur, ulcere, votre diagnostic, diagnostic de, thyroide
""",
    "symptom.named": """
douleur, douleurs, fievre, toux, saignement, saignements, nausees, vomissements, vertiges,
gonflement, eruption, symptome, symptomes, essoufflement, plaie, diarrhee, mal de
(tete|dos|gorge|ventre|dents)
""",
    "procedure.named": """
analyse de sang, analyses de sang, analyses sanguines, a jeun, anesthesie, biopsie,
chimiotherapie, chirurgie, chirurgien, chirurgical, coloscopie, detartrage, dialyse, echographie,
endoscopie, examen sanguin, extraction dentaire, frottis, greffe, injection, intervention
chirurgicale, irm, kinesitherapie, mammographie, votre operation, perfusion, prise de sang,
radiographie, radio du, radiotherapie, (votre|un|au) scanner, vaccin, vaccins, vaccination, votre
traitement, test sanguin, nettoyage dentaire, couronne dentaire, plombage, dentaire detartrage
""",
    "specialty.named": """
cardiologue, cardiologie, dermatologue, dermatologie, endocrinologue, gastroenterologue,
hematologue, nephrologue, neurologue, neurologie, oncologue, oncologie, orthopediste, pneumologue,
rhumatologue, urologue, cancerologie, radiologie, centre de dialyse
""",
    "medication.named": """
antibiotique, antibiotiques, insuline, metformine, ordonnance de, paracetamol, ibuprofene,
cortisone, anticoagulant, comprime, comprimes, votre dose, posologie, amoxicilline, levothyrox,
inhalateur, votre medicament contre
""",
    "result.interpreted": """
benin, benigne, malin, maligne, cancereux, sont normaux, est normal, sont anormaux, est negatif,
est positif, est negative, est positive, sont negatifs, sont positifs, sont bons, anormal,
anormaux
""",
}
