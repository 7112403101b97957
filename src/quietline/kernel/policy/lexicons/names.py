"""What a practice's name tells: content-tiers point 1. Original work.

Words that are too common to reveal in running text reveal in a name ("Harbor Recovery").
"""

from quietline.kernel.policy.wordlist import word_set

REVEALING = {
    "practice_name.sensitive": """
recovery, behavioral, behavioral health|medicine|care|wellness, behavior, mental, mental health,
mind, minds, mindful, psych, psychiatry, psychiatric, psychology, psychological, psychotherapy,
counseling, counselling, therapy group|associates|center|collective|partners|practice, therapists,
addiction, addictions, sobriety, sober, detox, methadone, suboxone, substance, rehab center,
fertility, reproductive, ivf, obgyn, ob gyn, obstetrics, gynecology, gyn, womens
health|clinic|care|center|wellness|specialists, maternity, midwifery, midwives, birth center,
maternal fetal, maternal, prenatal, pregnancy, planned parenthood, family planning, abortion, hiv,
aids, sexual health, std, sti, ryan white, gender, transgender, lgbtq, autism, adhd, aba,
neurodevelopmental, eating disorder|disorders, trauma, suicide, crisis, domestic violence, rape
crisis, hope house, anxiety, depression, ketamine, tms, tms center, salud mental, conductual,
recuperacion, adicciones, fertilidad, psiquiatria, psicologia, obstetricia, ginecologia, salud
sexual, salud de la mujer
""",
    "practice_name.reveals": """
oncology, cancer, cardiology, cardiac, cardiovascular, heart, vascular, vein, veins, dialysis,
kidney, renal, nephrology, endocrinology, endocrine, diabetes, thyroid, pain, spine, hospice,
palliative, sleep, apnea, bariatric, bariatrics, weight loss, weight, memory, alzheimers, brain,
neurology, neuro, neurosurgery, neuroscience, gastroenterology, gastro, digestive, gi, liver,
hepatology, lung, pulmonary, pulmonology, respiratory, rheumatology, arthritis, urology, mens
health, hormone, hormones, testosterone, hematology, infusion, infectious disease, allergy,
asthma, immunology, hearing, audiology, breast, mammography, imaging, radiology, mri, surgery,
surgical, surgeons, plastic surgery, cosmetic surgery, transplant, wound, stroke, rehab,
rehabilitation, retina, glaucoma, cataract, lasik, headache, migraine, epilepsy, genetics,
geriatrics, geriatric, dementia, speech therapy, occupational therapy, osteoporosis, lupus,
hepatitis, cystic fibrosis, sickle cell, hemophilia, colorectal, colon, prostate, oncologia,
cardiologia, corazon, dolor, dialisis, rinon, nefrologia, endocrinologia, diabetes, neurologia,
gastroenterologia, urologia, reumatologia, neumologia, cirugia, radiologia
""",
    "practice_name.between": """
dermatology, dermatologic, dermatologist, derm, skin, skin care, orthopedics, orthopedic,
orthopaedics, orthopaedic, ortho, bone and joint, bone & joint, joint, sports medicine, physical
therapy, physiotherapy, chiropractic, chiropractor, podiatry, foot and ankle, foot & ankle, foot,
ankle, ear nose and throat, ear nose & throat, ent, otolaryngology, sinus, orthodontics,
orthodontic, braces, endodontics, periodontics, oral surgery, oral & maxillofacial, acupuncture,
dermatologia, ortopedia, fisioterapia, terapia fisica, quiropractica, podologia,
otorrinolaringologia, ortodoncia
""",
}
# What closes a practice's name, so that the capitals before it are one.
ORGANISATIONS = word_set(
    """
    associates center centers centre clinic clinics group partners practice specialists institute
    medical medicine health healthcare care services physicians doctors office hospital pllc llc pc
    pa inc consultants alliance network team collective house centro clinica consultorio grupo
    asociados hospital instituto servicios salud
    """
)
JOINERS = word_set("of and the for at in de del la los las y & 's")
# Words after which a sender or a place is named.
LEADERS = word_set(
    """
    at from by is choosing contacting calling contact call visit visiting visited welcome with to
    thank thanks en de desde con es somos
    """
)
REFERRALS = word_set(
    """
    referral referrals referred refer refers specialist specialists authorization authorized
    consult consultation order ordered records sent remision referido referida derivacion
    especialista interconsulta
    """
)
"""Beside these a named field is where the patient is sent, not who writes."""
