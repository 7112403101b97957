"""Procedures, tests, dental work, preparations and vaccines in English. Original work.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

TABLE = {
    "procedure.named": """
ablation, acupuncture, adenoidectomy, allergy shot|shots|injection, anesthesia, anaesthesia,
anesthesiologist, angioplasty, appendectomy, arthroplasty, arthroscopic, arthroscopy, bariatric
surgery, biofeedback, blood transfusion, transfusion, bone marrow, boob job, botox, brachytherapy,
breast augmentation|reduction|reconstruction, bunionectomy, bypass surgery, gastric
bypass|sleeve|band|balloon, cabg, cardiac rehab|rehabilitation|cath|catheterization,
cardioversion, cast removal|change, cast off, cataract surgery, catheter, chemical peel, chemo,
chemotherapy, cholecystectomy, gallbladder removal, circumcision, colostomy, colectomy,
colposcopy, cortisone shot|injection, steroid shot|injection, craniotomy, cryotherapy,
cryosurgery, cyst removal, cystoscopy, debridement, defibrillator, dermal filler, fillers,
dialysis, hemodialysis, (wound|sinus|abscess|fluid) drainage, dry needling, ear tubes, ear wax
removal, electrolysis, embolization, endoscopic, endoscopy, enema, epidural, excision, excised,
facelift, feeding tube, fistula, gamma knife, gastrectomy, g tube, hair transplant|removal,
hearing aid, hearing aids, hernia repair, hip replacement, knee replacement, shoulder replacement,
joint replacement|injection, hyaluronic, hyperbaric, ileostomy, immunotherapy, infusion,
injection, injections, intravenous, intubation, iontophoresis, iv
therapy|infusion|hydration|drip|antibiotics, joint aspiration, kyphoplasty, laminectomy,
laparoscopic, laparoscopy, lasik, prk, laser treatment|surgery|therapy, laser, lithotripsy,
liposuction, lumpectomy, lumbar puncture, spinal tap, massage therapy, mastectomy,
microdermabrasion, microneedling, mohs, mole removal, nail removal, nerve block, occupational
therapy, speech therapy, physical therapy, physiotherapy,
(physical|occupational|speech|aquatic|respiratory|oxygen|hand|vision|laser|iv|infusion|radiation|massage|light|pelvic
floor|cold) therapy
(session|sessions|appointment|visit|center|clinic|notes|with|exercises|group|evaluation)?,
operating room, orthotics, orthotic, ostomy, pacemaker, paracentesis, patch test, phlebotomy,
phototherapy, picc line, picc, plasma injection, plastic surgery, cosmetic surgery, port
placement, proctoscopy, prosthesis, prosthetic, prosthetics, prostatectomy, prp, pulmonary rehab,
radiation, radiation therapy, radiotherapy, resection, rhinoplasty, nose job, sclerotherapy,
septoplasty, sinus surgery, skin graft, sigmoidoscopy, spinal fusion, spinal injection, stent,
stenting, stitches, sutures, staples removed, stitches out, stem cell, surgery, surgical,
surgeries, outpatient surgery, thoracentesis, thyroidectomy, tonsillectomy, tonsils removed,
tracheostomy, transplant, trigger point, tummy tuck, turp, ultrasound therapy, vein
treatment|ablation, vertebroplasty, wart removal, wisdom teeth|tooth, wound care|check|vac, wound
dressing, dressing change, bandage, your dressing,
(eye|eyelid|heart|brain|back|knee|hip|shoulder|foot|hand|spine|neck|sinus|thyroid|gallbladder|kidney|prostate|breast)
(surgery|operation|procedure), drain removal, operate on, asleep for, put to sleep,
(get|got|be|being) put under, staples (out|removed), keep the staples, scope, scoped, removed
(your|the) (polyp|mole|lump|growth|tonsils|appendix|gallbladder|lesion), vitamin b12
shot|injection, b12 shot|injection, nebulizer treatment, hospice care, palliative care, home
health, hospice, palliative, wean off, detoxification
""",
    "procedure.generic": """
(your|the|upcoming|a|scheduled|outpatient|inpatient|minor|hospital|same
day|before|after|post|pre|this|that|his|her) procedure, procedure
is|was|on|at|date|time|scheduled|instructions|room|prep, procedure
tomorrow|today|monday|tuesday|wednesday|thursday|friday, (your|the|an|upcoming|after|before)
operation, pre op, preop, post op, postop, pre operative, preoperative, post operative,
postoperative, pre surgical, post surgical, pre admission testing, pre procedure, post procedure,
(your|a|scheduled|upcoming|further|additional|repeat|more|another|follow up)
(test|tests|testing|scan|scans|screening|screenings), (test|scan|screening) (is scheduled|on|is
due|has been scheduled|was), get tested, being tested, tested for, testing for, test for,
(your|the|new|next|weekly|first|last|second|third) (treatment|treatments), treatment
plan|session|sessions|options|room for|schedule|series|course, treatments, treated for, treatment
for, your (implant|implants|cast|splint|boot|brace|sling|drain|tube|port|device check|device),
therapy appointment|exercises
""",
    "procedure.test": """
a1c, hba1c, hemoglobin a1c, a 1c, allergy test|testing|panel, amniocentesis, angiogram,
angiography, antibody test, arterial blood gas, audiogram, audiology test, hearing
test|exam|evaluation|screening, autopsy, barium swallow|enema, basic metabolic, biopsy, biopsied,
biopsies, blood count|culture|drawn|draw|glucose|panel|sugar|test|tests|testing|work|type|pressure
check|pressure log|pressure readings|pressure reading|sample|specimen|thinner
level|levels|results, bloodwork, bloodtest, blood pressure, bmp, bnp, bone density, bone scan,
breast exam, bronchoscopy, calcium score, capsule endoscopy, cardiac ct|mri|stress, cardiac
monitor, cat scan, cbc, cmp, cholesterol, lipid, lipids, lipid panel, coronary calcium,
colonoscopy, cologuard, cologard, complete blood count, comprehensive metabolic, covid
test|result|results|swab|testing, creatinine, crp, (your|the|a|chest|abdominal|head|cardiac|low
dose) ct, ct (scan|scans|results|appointment|angiogram|of|report), culture results,
(throat|wound|urine|your|the|sputum|nasal) culture, (did|didnt|does) (not )?grow, no growth,
cytology, d dimer, dexa, dexa scan, diabetic eye exam, dilated eye exam, eye dilation, visual
field, dna test|testing, doppler, (your|an|heart|the|stress) echo, echo
(appointment|results|test), echocardiogram, eeg, egd, ekg, ecg, electrocardiogram, electrolytes,
emg, esr, event monitor, eye exam, eye test, vision test|screening|exam, retinal exam|scan|photo,
fasting blood|glucose|labs, fecal, ferritin, fit test|kit, fit results, flexible sigmoidoscopy,
fluoroscopy, fna, fine needle, foot exam, fundus, gene panel|test, genetic
counseling|test|testing|results|screening|counselor|panel, glucose, glucose test|tolerance, h
pylori, halter monitor, holter, holter monitor, heart monitor|scan|rate|test, hemoglobin,
hematocrit, hepatic panel, hida, histology, imaging, inr, iron level|levels, kidney test|panel,
lab order|orders|draw|test|tests|values|value|numbers|specimen|requisition|collection, labwork,
lab work, liver enzyme|enzymes|function|panel, low dose ct, lung function|screening, lung cancer
screening, lyme test, mammo, mammogram, mammography, manometry, metabolic panel, microalbumin,
mri, mra, mrcp, muscle biopsy, nerve conduction, neuropsychological testing, nuclear
medicine|stress|scan, pap, pap smear, pap test, papsmear, pathology, pathology report, pelvic
exam, prostate exam, rectal exam, skin exam|check, full body skin, mole check, pet ct, pet scan,
pft, platelet, platelets, polysomnogram, potassium, your psa, psa
(test|level|levels|result|results|screening|is), pulmonary function, pulse ox, oximetry,
radiograph, radiographs, radiology results|report|order|exam, rapid strep, rapid test, respiratory
panel, scan results|report, sed rate, semen, skin biopsy|prick|test, sleep study|test, specimen,
sperm, spirometry, spinal tap, sputum, stool kit|sample|test|culture, stress test|echo, strep
test, sweat test, swab, swallow study, tb test|skin|results, quantiferon, testosterone
level|levels|test, thyroid level|levels|panel|test|tests|labs|ultrasound|scan|uptake, tilt table,
treadmill test, troponin, tsh, tuberculin, ultrasound, ultrasounds, sonogram, urinalysis, urine
test|sample|cup|specimen|results, vascular study, virtual colonoscopy, vitamin d, vitamin d level,
white blood|count, white cell, x ray, x rays, xray, xrays, cardiac score, covid pcr, pcr test,
upper gi, lower gi, uroflow, ankle brachial, abi test, carotid, home test kit, bp
check|reading|readings|log|cuff, weight check, glaucoma test, growth check, lead test, newborn
screen, bilirubin, blood, (labs|labwork) (drawn|done|due|before|first),
(get|getting|do|have|had|fasting|repeat|your|more) labs (drawn|done|due|before)?, lab
(visit|appointment|test|draw), allergy (results|testing|labs|panel), (collect|bring|bring in|drop
off|provide|send) (the|your|a) (sample|specimen|samples),
(speech|hearing|vision|developmental|neurological|cardiac|swallow|feeding)
(evaluation|eval|assessment|delay), due for (labs|lab work|bloodwork|testing), biopsy results,
memory (test|tests|screening|check|evaluation|assessment), hearing (test|screening)
""",
    "procedure.dental": """
apicoectomy, bite guard, night guard, nightguard, mouth guard fitting, bitewing, bone graft,
braces, orthodontic, your bridge, bridge is ready, (your|a|new|permanent|temporary|porcelain)
(crown|crowns|filling|fillings|bridge|veneer|veneers|denture|dentures|retainer|retainers|aligner|aligners|sealant|sealants),
crown prep|seat|placement|delivery|is in|has arrived, cavity, dental
(cleaning|cleanings|implant|implants|surgery|crown|filling|fillings|extraction|x
rays|procedure|work|sedation|prophylaxis|hygiene), denture, dentures, invisalign, aligner
tray|trays, deep cleaning for|of your, scaling and root, scaling, root planing, extraction,
extractions, tooth pulled|removed|extraction, filling appointment, fluoride, frenectomy,
gingivectomy, gum graft|surgery|treatment, implant placement|surgery|consult|crown, oral surgery,
periodontal cleaning|maintenance|treatment|therapy, perio maintenance, prophy, pulpotomy, root
canal, sealants, space maintainer, teeth whitening|cleaning|cleaned|extracted|pulled|removed,
tooth whitening|cleaning|implant, whitening, whitening trays, veneers, (your|a|next|6 month|six
month|semiannual|biannual|routine|regular|overdue|hygiene|annual|for) cleaning, cleaning and
exam|checkup|check|x rays, exam and cleaning, checkup and cleaning, cleaning
appointment|visit|is|with|reminder, hygiene appointment|visit|cleaning, crowns, fillings, bridges
and crowns, (two|three|some|four|your|his|her|childs) teeth, your (tooth|teeth|molar|molars|gums),
chipped tooth, (baby|loose|broken|cracked) (tooth|teeth)
""",
    "procedure.preparation": """
fasting, fast for, fast after, fast overnight, nothing to eat|drink, nothing by mouth, npo, (do
not|dont|not|no|avoid) (eat|eating|food|drink|drinking) (after|before|or|anything|for), no food
or|after|and, no eating, empty stomach, only water, water only, clear liquid|liquids|fluids,
liquid diet, bowel prep, prep kit, prep instructions, start your|the prep, laxative,
(a|your|responsible) driver (to|who|is|for|with|home|must|needed|required|on), need a driver,
designated driver, (drive|take|bring) (you|them|him|her) home, ride
home, someone to drive, adult to drive, someone drive, full bladder, drink 32|16|24|40 ounces|oz,
no (lotion|deodorant|makeup|jewelry|caffeine|smoking) (before|on|day), (avoid|skip|no) caffeine,
remove (all jewelry|jewelry|nail polish|contact lenses), hold your
(medication|medications|meds|insulin|morning pills|blood thinner), stop taking, (wash|shower) with
(hibiclens|chlorhexidine|antibacterial|antiseptic), your eyes will be dilated, pupils dilated,
dilated, dilation, sedation, sedated, numb, numbing, bring your|a log, collect (your|a)
(urine|stool|first), shave the, overnight stay, bring your inhaler, arrive with a full bladder,
(someone|adult|grown up|person|one) (18|over 18|18 plus) must (drive|stay|come), must
(drive|take|bring|get|escort) you home, wont be able to drive (yourself)? (home)?, cant drive
(yourself)? (home|after|for 24), (stay|staying|wait|waiting) in the (building|lobby|waiting room)
the whole time, (pupils|eyes) will be (huge|big|blurry|wide|sensitive|dilated), pupils, bring
(dark)? sunglasses (your|because|since|as|for the drive), (bring|wear) sunglasses (home|after),
peanut butter and plan, plan on (four|three|4|3) hours with us, (pill|pills) one hour before you
sit, one hour before (you sit|your cleaning|dental|the dentist), no caffeine
(after|for|from|before|on|that|the), nothing after midnight, smear a bit on (each|the) window,
each window of the card, three different days, (first|morning) (pee|urine) of the day, mail in the
(pre paid|prepaid) sleeve, lights out for the sleep, wash (your)? hair (and|but|with|no|the night)
(no)? (gel|spray|products|before the)?, no (hair)? (gel|spray|products) (that|the|before)
""",
    "immunization.due": """
(your|overdue for|due for|next|second|third|first|2nd|3rd|1st|booster|due a|missed|needs a|need
a|last|final|for a)
(shot|shots|vaccine|vaccines|vaccination|vaccinations|immunization|immunizations|jab|booster|dose),
(flu|tetanus|pneumonia|shingles|covid|hpv|mmr|hepatitis|meningitis|rsv|tdap|polio|rabies|travel|covid
19|kindergarten|back to school|measles|school)
(shot|shots|vaccine|vaccines|vaccination|vaccinations|booster|boosters|immunization|immunizations),
(your|the|a|with|got|had|have|has) flu (shot|shots|vaccine|vaccines|clinic), tdap, mmr, shingrix,
gardasil, prevnar, pneumovax, flumist, dtap, varicella, menactra, bexsero, immunization
record|records, vaccine record|records, vaccination record|records, shot record|records, shots are
due, vaccine is due, vaccines are due, received the vaccine, hpv, vaccination due, immunizations
due|are, vaccine appointment, vaccination appointment
""",
}
