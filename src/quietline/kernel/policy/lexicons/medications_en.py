"""Medicines: generic and brand names, and classes. Original work, written for Quietline.

Name endings that many medicines share stand in detectors/medications.py.
"""

TABLE = {
    "medication.named": """
acetaminophen, tylenol, acyclovir, valacyclovir, valtrex, adalimumab, humira, advair, albuterol,
proair, ventolin, alendronate, fosamax, allopurinol, amiodarone, amitriptyline, amlodipine,
norvasc, amoxicillin, amoxil, augmentin, anastrozole, arimidex, apixaban, eliquis, aspirin,
atenolol, atorvastatin, lipitor, azathioprine, azithromycin, zithromax, z pak, zpak, zpack, z
pack, baclofen, benadryl, diphenhydramine, benazepril, benzonatate, bisoprolol, budesonide,
symbicort, bumetanide, candesartan, captopril, carvedilol, coreg, cefdinir, cephalexin, keflex,
celecoxib, celebrex, cetirizine, zyrtec, chlorthalidone, ciprofloxacin, cipro, clindamycin,
clonidine, clopidogrel, plavix, clotrimazole, codeine, colchicine, cortisone, creon,
cyclobenzaprine, flexeril, cyclosporine, dexamethasone, diclofenac, voltaren, dicyclomine,
digoxin, diltiazem, dofetilide, doxazosin, doxycycline, dulaglutide, trulicity, dupilumab,
dupixent, empagliflozin, jardiance, enalapril, enbrel, etanercept, enoxaparin, lovenox, entresto,
epinephrine, ergocalciferol, erythromycin, esomeprazole, nexium, exenatide, ezetimibe, zetia,
famotidine, pepcid, farxiga, dapagliflozin, fenofibrate, fentanyl, ferrous sulfate, fexofenadine,
allegra, finasteride, propecia, fluconazole, diflucan, flonase, fluticasone, flovent, folic acid,
furosemide, lasix, gabapentin, neurontin, glimepiride, glipizide, glyburide, guaifenesin, mucinex,
hydralazine, hydrochlorothiazide, hctz, hydrocodone, norco, vicodin, hydrocortisone,
hydromorphone, dilaudid, hydroxychloroquine, plaquenil, hydroxyzine, ibuprofen, advil, motrin,
imatinib, gleevec, infliximab, remicade, insulin, lantus, humalog, novolog, levemir, basaglar,
tresiba, ipratropium, irbesartan, isosorbide, ivermectin, ketoconazole, ketorolac, toradol,
keytruda, pembrolizumab, opdivo, nivolumab, labetalol, lansoprazole, latanoprost, letrozole,
femara, levetiracetam, keppra, levocetirizine, levofloxacin, levaquin, levothyroxine, synthroid,
lidocaine, linaclotide, linzess, liraglutide, victoza, saxenda, lisinopril, loperamide, imodium,
loratadine, claritin, losartan, cozaar, lovastatin, macrobid, nitrofurantoin, meclizine, medrol,
methylprednisolone, meloxicam, mobic, memantine, namenda, donepezil, aricept, metaxalone,
metformin, glucophage, methimazole, methocarbamol, robaxin, methotrexate, metoclopramide, reglan,
metoprolol, lopressor, toprol, metronidazole, flagyl, miralax, minoxidil, montelukast, singulair,
morphine, mounjaro, tirzepatide, zepbound, mupirocin, nabumetone, naproxen, aleve, nifedipine,
nitroglycerin, nystatin, omeprazole, prilosec, ondansetron, zofran, oseltamivir, tamiflu,
oxybutynin, oxycodone, percocet, oxycontin, ozempic, wegovy, rybelsus, semaglutide, pantoprazole,
protonix, paxlovid, penicillin, phenazopyridine, phenytoin, dilantin, pioglitazone, potassium
chloride, pravastatin, prednisolone, prednisone, pregabalin, lyrica, prolia, denosumab,
promethazine, propranolol, ranitidine, repatha, rivaroxaban, xarelto, rizatriptan, rosuvastatin,
crestor, sacubitril, senna, sildenafil, viagra, simvastatin, zocor, sitagliptin, januvia,
spironolactone, stelara, sucralfate, sulfamethoxazole, bactrim, sumatriptan, imitrex, tacrolimus,
tadalafil, cialis, tamoxifen, tamsulosin, flomax, telmisartan, terazosin, timolol, tiotropium,
spiriva, tizanidine, topiramate, topamax, torsemide, tramadol, ultram, trazodone 50,
triamcinolone, kenalog, valsartan, diovan, vancomycin, verapamil, vitamin b12, warfarin, coumadin,
xolair, zolpidem, ambien, wixela, trelegy, breo, anoro, skyrizi, rinvoq, cosentyx, otezla, taltz,
herceptin, taxol, tamiflu, heparin, nitro, chantix, varenicline, benlysta, ocrevus, tysabri,
copaxone, aimovig, emgality, nurtec, ubrelvy, prednisolone, moviprep, suprep, golytely, dulcolax,
magnesium citrate, retin a, tretinoin, accutane, isotretinoin, kevzara, orencia, actemra,
botulinum, evenity, reclast, forteo, synvisc, semglee, novolin, humulin, toujeo, glucagon,
baqsimi, lactulose, rifaximin, mesalamine, entyvio, lokelma, epogen, procrit, neulasta,
zoledronic, fosamax, restasis, xiidra, lumigan, travatan, carbidopa, levodopa, sinemet,
ropinirole, mirapex, tegretol, carbamazepine 200
""",
    "medication.class": """
ace inhibitor, allergy medicine|medication|pill|pills, antacid, anti inflammatory, antibiotic,
antibiotics, anticoagulant, anticoagulants, antifungal, antihistamine, antiviral, antivirals,
arthritis medication, asthma medication|inhaler, beta blocker, blood pressure
(medication|medicine|meds|pill|pills), bp meds|medication|pills, blood thinner, blood thinners,
cholesterol (medication|medicine|meds|pill|pills|drug), controlled substance, controlled
medication, corticosteroid, cough syrup|medicine, diabetes (medication|medicine|meds|pills),
diuretic, water pill|pills, heart (medication|medicine|meds|pills|pill), immunosuppressant, muscle
relaxer|relaxant|relaxers, narcotic, narcotics, nsaid, nsaids, opiate, opiates, pain
(medication|medicine|meds|pill|pills|killer|killers|reliever), painkiller, painkillers, seizure
(medication|medicine|meds), sleeping pill|pills, sleep aid, statin, statins, steroid, steroids,
thyroid (medication|medicine|meds|pill|pills|replacement), weight loss
(medication|drug|shot|injection), hormone, hormones, iron pill|pills|supplement|supplements,
biologic, glp 1, stool softener, chemo pills, acne medication|cream, hormone replacement
""",
    "medication.dose": """
your (dose|doses|dosage|dosing), new (dose|dosage|medication|medicine|meds), dosage, dose
change|changes|adjustment|increase|decrease|reminder|of,
(next|missed|morning|evening|higher|lower|daily|nightly|double|skip a|first|second|loading|your
next|take your|the) dose, milligram, milligrams,
(stronger|prescription|steroid|topical|new|medicated) (cream|ointment|gel|shampoo|drops),
(your|new|the|pain|nicotine|tonights|todays) (patch|patches),
(tonights|todays|your|morning|evening|nightly|daily|the|this|that|these|skip a|extra)
(pill|pills), your (drops|cream|gel|ointment|tablets|capsules|spray|injections|syrup|puffs|patch),
mg, mcg, (one|two|three|half|1|2|3|4|half a)
(tablet|tablets|pill|pills|capsule|capsules|puff|puffs|drop|drops|spray|sprays|teaspoon|teaspoons|tablespoon),
(once|twice|three times|two times|four times|1x|2x|3x) (daily|a day|per day), every
(4|6|8|12|24|four|six|eight|twelve) hours, (take|taken) (it|this|them) with food, before meals, at
bedtime, as prescribed, tapering, taper, titrate, side effect, side effects, take your
(medication|medicine|meds|pills|pill|prescription), taking your|the
(medication|medicine|meds|pills|pill|antibiotic), (medication|medicine|prescription|med)
(change|changes|was changed|has changed|adjustment|interaction), drug interaction, finish
(all|the|your) (antibiotics|medication|pills), started you on, start taking, keep taking, stop
taking, refrain from taking, prescribed you, injections of, infusion of, extended release, 30 day
supply of, tablets of, (er|xr) tablets, prn
""",
}
