"""Conditions and symptoms in English. Original work, written for Quietline.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

TABLE = {
    "condition.named": """
abscess, acid reflux, acne, addisons disease, allergic reaction, allergic rhinitis, alopecia,
alzheimer, alzheimers, amputation, amyloidosis, anaphylaxis, anemia, anemic, aneurysm, angina,
ankylosing spondylitis, aortic stenosis, appendicitis, arrhythmia, arterial disease, arthritis,
arthritic, asthma, asthmatic, astigmatism, atherosclerosis, athletes foot, atrial fibrillation,
afib, a fib, autoimmune disease|disorder|condition, bacterial vaginosis, barretts esophagus, basal
cell, bells palsy, bladder infection|cancer, blepharitis, blindness, blood clot, blood disorder,
bone density loss, bone spur, brain bleed|injury|tumor|cancer, brain aneurysm, breast
cancer|lump|mass, broken arm|leg|wrist|ankle|hip|bone|foot|finger|toe|rib, bronchitis,
bronchiolitis, bunion, bursitis, calcium deposit, cancer, cancerous, precancerous, carcinoma,
cardiac arrest, cardiomyopathy, cardiovascular disease, carpal tunnel, cataract, cavity in,
cavities, celiac, cellulitis, cerebral palsy, cervical cancer|dysplasia, chickenpox, chicken pox,
cholera, chronic condition|disease|illness|pain|kidney disease|fatigue, cirrhosis, cleft palate,
clubfoot, cold sore, colic, colitis, colon cancer|polyp, colorectal cancer, concussion,
congenital, congestive heart failure, chf, conjunctivitis, pink eye, pinkeye, copd, corneal
abrasion, coronary artery disease, coronary disease, covid positive, croup, crohns, crohn, cushing
syndrome|disease, cyst, cystic fibrosis, deep vein thrombosis, dvt, deafness, degenerative
disc|joint, dehydration, dehydrated, dementia, dengue, dermatitis, diabetes, diabetic,
prediabetes, prediabetic, pre diabetes, diverticulitis, diverticulosis, down syndrome, dry eye,
dry eyes, dyslipidemia, dyslexia, ear infection, eczema, emphysema, encephalitis, endocarditis,
enlarged prostate|heart|liver|spleen, epilepsy, epileptic, esophagitis, familial
hypercholesterolemia, fatty liver, fibroid, fibromyalgia, foot ulcer, fracture, fractured, frozen
shoulder, gallstone, ganglion, gangrene, gastritis, gastroenteritis, gastroparesis, gerd, giardia,
gingivitis, glaucoma, goiter, gout, graves disease, guillain barre, gum disease, hashimoto,
hashimotos, hay fever, (your|have|has|had|with|got) (the)? flu, flu (test|swab|positive|symptoms),
influenza, your cold, common cold, head lice, hearing loss, heart
attack|failure|disease|murmur|condition|problem|block|valve|defect|rhythm, heat stroke,
hemochromatosis, hemophilia, hemorrhage, hemorrhoid, hepatitis, hep a|b|c, hernia, herniated, high
blood pressure, high cholesterol, high blood sugar, high sugar, hip fracture, hives, hodgkin,
hodgkins, huntingtons, hydrocephalus, hypercholesterolemia, hyperglycemia, hyperlipidemia,
hypertension, hypertensive, hyperthyroidism, hypoglycemia, hypotension, hypothyroidism,
hypothyroid, ibs, ibd, impetigo, incontinence, incontinent, infected, infection, inflammatory
bowel, influenza a|b, ingrown toenail, insomnia, interstitial cystitis, iron deficiency, irritable
bowel, jaundice, keratosis, kidney disease|failure|stone|infection|injury|cancer, lactose
intolerance, laryngitis, legionella, lesion, leukemia, listeria, liver
disease|failure|cancer|damage, low blood pressure|sugar, low iron, low thyroid, lou gehrigs,
lumbar stenosis, lung cancer|nodule|disease|mass, lupus, lyme, lymphedema, lymphoma, macular
degeneration, malaria, malignancy, malnutrition, mastitis, measles, melanoma, memory loss,
meningitis, meniscus, torn acl|meniscus|rotator|ligament|tendon, metabolic syndrome, metastasis,
metastatic, metastases, migraine, mitral valve, mononucleosis, mrsa, multiple myeloma, multiple
sclerosis, mumps, your (als|ms|ra|copd|afib), muscular dystrophy, myasthenia, myeloma,
myocarditis, myopia, narcolepsy, nephritis, nephropathy, neuroma, neuropathy, neutropenia, nodule,
norovirus, obese, obesity, morbidly obese, osteoarthritis, osteomyelitis, osteopenia,
osteoporosis, otitis, ovarian cyst, overactive bladder, overweight, pancreatitis, pancreatic
cancer, paralysis, parasite, parkinsons, parkinson, periodontal disease, periodontitis, peripheral
artery|neuropathy, pericarditis, pernicious anemia, pertussis, whooping cough, plantar fasciitis,
pleurisy, pneumonia, pneumothorax, polio, polyp, polymyalgia, poison ivy, pressure ulcer|sore,
prostate cancer|enlargement, prostatitis, psoriasis, psoriatic, pulmonary
embolism|fibrosis|hypertension, rabies, raynauds, renal failure|disease|insufficiency, restless
leg, retinopathy, retinal detachment, detached retina, rheumatoid, rickets, ringworm, rosacea,
rotavirus, rotator cuff, rsv, salmonella, sarcoidosis, sarcoma, scabies, scarlet fever, sciatica,
scleroderma, scoliosis, seborrheic, seizure, seizures, sepsis, septic, shingles, sickle cell,
silent stroke, sinusitis, sinus infection, sjogrens, skin cancer|tag|infection|lesion, sleep
apnea, slipped disc, spina bifida, spinal stenosis|injury, squamous cell, staph, stenosis, strep,
strep throat, streptococcus, stroke, mini stroke, stye, swimmers ear, swine flu, tachycardia,
tendinitis, tendonitis, tendinopathy, tennis elbow, tetanus, thalassemia, thrombosis, thrush,
thyroid disease|disorder|condition|nodule|problem|cancer, tinnitus, tmj, tonsillitis, tooth
decay|infection|abscess, tourette, toxoplasmosis, traumatic brain injury, tuberculosis, latent tb,
tumor, tumour, type 1|2 diabetes, typhoid, ulcer, ulcerative colitis, urinary tract infection,
uti, uveitis, valve disease, varicose, vasculitis, vertigo, viral infection, vision loss, vitamin
d deficiency, vitamin deficiency, vitiligo, wart, west nile, wilsons disease, yeast infection,
zika, bedsores, kidney function, renal function, decreased function, genetic mutation, mutation,
brca, brca1, brca2, lynch syndrome, hpv vaccine due, low testosterone, hormone imbalance,
autonomic dysfunction, long covid, mono, monkeypox, mpox, covid infection, you (have|had|got)
covid, positive for covid, your covid,
diabeetus, sugar (diabetes|problem|disease), high purtension, hi blood, arrthritis, put dm on, has
dm, (the)? (sugars|sugar) (numbers|is|are) (high|low|good), one kidney wonder, memory
(loss|problems|trouble|issues|care), moving along dementia, carrier (of|for|status), (both)? carry
(one|a) copy, utis, (treat|treats|treating) utis, kidney stone, chalky kind, caught it in the
strainer, strainer for your stone, (burn|burns) (from|on) (the|your)
(stove|hand|arm|leg|grill|oven)
""",
    "condition.generic": """
(your|new|the|a|childs|his|her) diagnosis, diagnosed, diagnoses, your
(condition|illness|disease|disorder|prognosis|comorbidities), living with your condition, relapse,
relapsed, remission, terminal illness, terminally ill, life expectancy, recurrence, medical
history of, your (flare|flareup|exacerbation)
""",
    "symptom.named": """
abdominal|stomach|belly pain,
back|neck|knee|hip|shoulder|chest|joint|foot|ankle|wrist|elbow|leg|arm|ear|eye|tooth|jaw|pelvic|nerve|muscle|heel|head|throat
pain, in pain, pain, ache, aches, achy, sore, sneezing, hoarse, pain
level|score|management|relief|scale|medication|control|flare, painful, backache, stomach ache,
stomachache, bloating, blurred|blurry|double vision, bleeding, blood in, bruise, bruising, burning
sensation|urination, chills, chest tightness, nasal|chest|sinus congestion, constipation,
constipated, cough, coughing, cramp, cramping, diarrhea, difficulty
breathing|swallowing|urinating, discoloration, dizziness, dizzy, drowsiness, ear ache, earache,
erectile, fainted, fainting, fatigue, fever, feverish, flare up, hair loss, headache, heartburn,
hearing voices, heart palpitation, hot flash, hot flashes, incision, indigestion, inflammation,
inflamed, itching, itchy, itchiness, joint stiffness, light headed, lightheaded, limping, loss of
appetite|consciousness|smell|taste, lump, mole, mouth sore, muscle spasm, muscle weakness, nausea,
nauseous, night sweats, nosebleed, numbness, palpitation, pus, rash, rectal bleeding, redness,
ringing in your ears, runny nose, scab, sensitivity to cold, shortness of breath, short of breath,
sinus pressure, skin irritation, snoring, sore throat, soreness, spotting, stiffness, swelling,
swollen, swollen glands, symptom, symptoms, throwing up, tingling, toothache, tooth sensitivity,
tremor, trouble breathing|sleeping|urinating|swallowing|hearing, upset stomach, vomit, vomiting,
wheezing, weakness in, wound, weight gain, weight loss, your
(limp|cough|fever|rash|headaches|swelling|breathing|memory|balance problems|dizziness|vision
problems|hearing|sleep problems), trouble with your (knee|hip|back|shoulder|foot|eye|ear|heart),
injury, injured, sprain, sprained, dislocated, burn on your, (spot|lump|bump|growth|mass|mark)
(on|in) your, your
(lung|heart|liver|kidney|breast|breasts|knee|knees|hip|hips|shoulder|shoulders|ankle|wrist|elbow|throat|stomach|skin|scalp|nerve|nerves|bone|bones|brain|jaw|gums|ear|ears|toe|toes|foot|leg|legs|abdomen|pelvis|chest|neck|blood|urine|stool|sugar|sugars|iron|incisions|staples|stitches),
(left|right)
(knee|hip|shoulder|ankle|wrist|elbow|foot|eye|ear|breast|arm|leg|lung|kidney|heel|breast), kidney,
lung, liver, prostate, thyroid, bladder, pancreas, gallbladder, uterus, ovary, testicle, rectum,
staples dry, (your|his|her)
(kidneys|liver|lungs|thyroid|prostate|pancreas|gallbladder|colon|uterus|bladder|spine|tonsils|arteries|joints|sinuses),
new (hip|knee|shoulder|valve), (insect|dog|cat|tick|snake|spider) bite, blister, stomach bug,
viral, bacterial, contagious, rest and fluids, frequent urination, sick child with, wetting the
bed, night terrors, your
(knee|hip|back|shoulder|foot|heart|kidney|liver|lungs|prostate|thyroid|breast|bladder|colon|spine|blood)
(problem|problems|issue|issues|condition|trouble), (how is|hows) your
(knee|hip|back|shoulder|foot|ankle|wrist|neck|elbow|heart|stomach|tooth|mouth|eye|ear|hand|arm|leg|skin|breathing|pain|recovery),
still (scratching|ringing|itching|coughing|wheezing|limping|throwing
up|vomiting|bleeding|swollen|sore|dizzy|numb|hurting|snoring|wetting|gagging|tired|nauseous|constipated|congested),
wiped out by, stopped breathing, you stopped (37|34|20|30|40|15|50) times, times an hour, food get
stuck, get stuck on the way down, gets stuck (going|on the way), (gone|got|gotten) lost on the way
home, lost on the way home, repeats (herself|himself|themselves|the same), have you gone yet, gone
(number)? two, if ur toes|your toes go, toes go (numb|blue), (numb|blue) (or|and)
(numb|blue|cold), ankles (are|r|is) (huge|puffy|swollen|big|up), lost a bit in the high, high
notes on the (right|left), handwriting getting (smaller|worse|shaky), (area|site|spot|it)
(smells|feels hot|is hot|oozes|looks red|turns red|gets red|opens up), yesterdays fall, after your
fall, since (your|the) fall, (his|her|moms|dads) fall, (one|1) kidney, waterworks, wetting (the
bed|himself|herself), potty accidents, leaks when (you)?, throw up, threw up, puking, pooped,
pooping, peeing, (how)? often (do|are) you (pee|peeing|go|going), (hasnt|not) (peed|pooped|gone),
wobbly on (your|her|his) feet
""",
}
