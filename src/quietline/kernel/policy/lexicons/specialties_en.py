"""Specialties, credentials, care plans, supplies in English. Original work.

Neutral fields stay out on purpose: family and internal medicine, pediatrics, urgent care, dental,
eye care. A row is a rule id and its terms, comma-separated; `a|b` means either word.
"""

TABLE = {
    "specialty.named": """
allergist, allergy clinic|specialist|center|appointment|visit|doctor, immunology, immunologist,
audiologist, audiology, bariatric, bariatrics, weight loss clinic|surgery|program|center, breast
center|clinic|surgeon|specialist|health center|imaging, cardiac, cardio, cardiologist, cardiology,
cardiothoracic, cardiovascular, heart
doctor|specialist|clinic|center|institute|surgeon|appointment|visit|health|care|team|program|group,
heart and vascular, vascular surgeon|surgery|clinic|specialist|center|medicine, vein
clinic|center|specialist, chiropractor, chiropractic, colorectal, dermatologist, dermatology, derm
appointment|visit|clinic, diabetes clinic|center|educator|education|class|nurse|care|visit,
dialysis center|unit|clinic, ear nose and throat, ent specialist|doctor|clinic|appointment|visit,
otolaryngology, otolaryngologist, endocrine, endocrinologist, endocrinology, endodontist,
endodontics, epileptologist, gastro, gastroenterologist, gastroenterology, gi
doctor|clinic|appointment|specialist|consultants|associates|visit|lab|consult, gastrointestinal,
geneticist, genetics, geriatrician, geriatric, geriatrics, hematologist, hematology, hepatologist,
hepatology, liver clinic|specialist|center, infectious disease, infusion center|clinic|suite,
kidney doctor|specialist|center|clinic|care|associates, lung
doctor|specialist|center|clinic|associates, lymphedema clinic, memory clinic|center|care, movement
disorder, neonatology, nephrologist, nephrology, renal clinic|care|associates, neurologist,
neurology, neuro appointment, neurosurgeon, neurosurgery, nutritionist, dietitian, dietician,
nutrition counseling|visit|appointment, oncologist, oncology, cancer
center|clinic|institute|doctor|specialist|treatment|care|navigator, tumor board, oral surgeon,
maxillofacial, orthodontist, orthodontics, orthopedic, orthopedics, orthopaedic, orthopaedics,
orthopedist, orthopedic surgeon, ortho appointment|visit|clinic, hand surgeon, osteopathic
manipulation, pain clinic|doctor|specialist|center|medicine|institute|associates|management
clinic, pathologist, periodontist, periodontics, physiatrist, physiatry, physical therapist,
physical therapy, physiotherapist, pt appointment|session|visit|evaluation|eval, occupational
therapist, ot appointment|session, speech therapist, speech pathologist, speech language, plastic
surgeon, podiatrist, podiatry, foot doctor|clinic|specialist|and ankle, foot & ankle,
proctologist, prosthetist, prosthodontist, pulmonologist, pulmonology, pulmonary, radiologist,
radiology, rheumatologist, rheumatology, sleep clinic|center|lab|medicine|specialist|doctor, spine
center|clinic|specialist|surgeon|institute, spine, sports medicine, stroke clinic|center, surgeon,
surgeons, surgical oncology, surgical center, surgery center, thyroid
doctor|clinic|specialist|center, transplant clinic|center|team|coordinator, trauma surgeon,
urologist, urology, urogynecology, vascular, vestibular, wound center|clinic|care center,
electrophysiology, electrophysiologist, interventional radiology, hospitalist, retina
specialist|consultants|center|clinic|associates, glaucoma clinic|specialist, cornea specialist,
low vision clinic, dialysis nurse, lactation, asthma clinic|educator, coumadin clinic,
anticoagulation, anticoagulation clinic, headache clinic|center, ostomy nurse, wound nurse,
infusion nurse, oncology nurse, hospice nurse, diabetic educator, hearing
clinic|center|specialist, allergy and asthma, anesthesiology
""",
    "care_plan.named": """
care plan, plan of care, plan for your care, treatment plan, your
(treatment|therapy|rehab|rehabilitation|recovery|medication plan|diet|exercise plan|exercise
program|home exercises), exercise plan|program from, home exercises, physical activity plan, low
sodium, low salt, low carb, low fat diet, diabetic diet, gluten free diet, renal diet, soft foods,
weight management, weight goal, calorie, calories, quit smoking, smoking cessation, stop smoking,
tobacco cessation, elevate your|the, weigh yourself, (daily|morning) weights, daily weight, ice
your|the, keep your (leg|arm|foot|hand|wound|incision|dressing|cast), check your
(sugar|sugars|blood|weight|levels|feet|pressure|glucose|oxygen), check (blood sugar|blood
pressure), record your (weight|sugars|readings), remote monitoring, chronic care management, care
management program, ccm program, rpm program, discharge instructions|plan|summary, after
discharge, post discharge, hospital discharge, discharged from, hospital stay, hospitalization,
hospitalized, your (recent er visit|er visit|emergency room visit|admission), recent (er|emergency
room|hospital) visit, disease management, symptom tracker|diary|log|check, rehab, rehabilitation,
advance directive, dnr, your prognosis, flare plan, asthma action plan, action plan, restrictions
at work, light duty, work restrictions, disability (form|forms|paperwork|claim), your
(restrictions|limitations), weight bearing, non weight bearing, crutches, assisted living, nursing
home placement, skilled nursing, dietary changes, your
(supplements|supplement|vitamins|vitamin|walker|wheelchair|cane|crutches|oxygen), fall risk, fall
prevention, your physical limitations,
(lower|raise|increase|decrease|adjust|change|changed|changing|adjusted) your
(dose|dosage|medication|medicine|meds|treatment), referral for your
""",
    "medication.supply": """
test strip|strips, glucose meter|monitor|strips, glucometer, glucometer, lancet, lancets, pen
needle|needles, insulin pen|pump|syringe|syringes, continuous glucose monitor, cgm, dexcom,
freestyle libre, cpap, bipap, cpap supplies|mask, nebulizer, inhaler, inhalers, spacer for, oxygen
tank|concentrator|therapy|tubing|supplies, home oxygen, portable oxygen, compression
stocking|stockings|socks|sleeve, catheter supplies, catheters, ostomy supplies, colostomy bags,
incontinence supplies|pads|briefs, adult diapers, epipen, epi pen, auto injector, blood pressure
cuff|monitor, knee brace, back brace, ankle brace, wrist splint, walking boot, surgical boot, tens
unit, breast pump, wig, mastectomy bra, diabetic shoes, orthopedic shoes, hearing aid batteries,
feeding supplies, tube feeding, wound vac, wound supplies, syringes, eye drops, ear drops, nasal
spray, pain patch, nicotine patch|gum|patches, suppository, ointment, pulse oximeter, peak flow
""",
    "wellness.targeted": """
as a (diabetic|smoker|survivor|patient with|veteran with|person
with|transplant|heart|cancer|dialysis|new mother|new mom), (since|because) you smoke, patients
(with|living with|who have) (diabetes|asthma|copd|cancer|your|high|heart), people with your, your
(risk|risk factors), at (high|higher|increased) risk, high risk (patient|for), support group,
support groups, you qualify for (a|the) (screening|lung|study|trial), clinical trial|study,
research study, women (over|aged|40|50) (40|50|45|and), men (over|aged|45|50) (40|45|50|and), you
are due for (a|your) (screening|test), your age group, survivors
""",
}
