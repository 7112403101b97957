"""What clinicians type short, and body or illness words in slang. Original work.

A row is a rule id and its terms, comma-separated. `a|b` in a term means either word.
"""

TABLE = {
    "condition.named": """
aaa repair|screen, acl (tear|repair|surgery|rehab|reconstruction)?, afib, aki, akis, avm, bph, ca
of the, cabg, cad, ccf, cdiff, c diff, chf, ckd, cll, cml, copd, cva, ddd, dm2, dm1, djd, dka,
dvt, dx, dxed, eoe, esrd, fx, gerd, gi bleed, hcc, hfref, hfpef, hld, hpylori, h pylori, htn, hx,
ibd, ibs, itp, lbp, lvh, mcl tear, mds, mgus, m spike, mrsa, mssa, mva, nafld, nsclc, nstemi, osa,
pad (screen|test), pcl tear, pna, pots (clinic|symptoms), pvcs, pvd, rls, rsv, siadh, svt, t1d,
t2d, t1dm, t2dm, tbi, tia, tias, uri symptoms, uti, utis, vre, vsd, asd repair, wpw, pe protocol,
type (one|two) (diabetes|diabetic|diabetics), typeone, big c, the sugar, sugar diabetes, high
blood, high sugars, low sugars, bad ticker, water on the (knee|lung|brain), touch of, walking
pneumonia, spot on (your|the|his|her) (lung|liver|kidney|skin|nose|back|xray|scan|breast), hole in
(your|his|her) heart, leaky valve, clogged artery|arteries, blocked artery|arteries, slipped disk,
bulging (disc|disk), pinched (nerve|disc), bone on bone, torn (meniscus|cartilage|labrum|tendon|
muscle|hamstring|calf), tear in (your|the|his|her), broke (your|his|her) (arm|leg|wrist|ankle|hip|
toe|foot|finger|rib|nose|collarbone|hand), hairline, compound break, pulled hamstring, growth
plate, tongue tie, tied tongue, lazy eye, cross eyed, flat feet|head, bow legged, knock knees,
pigeon toed
""",
    "symptom.named": """
n v d, nvd, sxs, sx, wt loss|gain, le edema, edema, dysuria, dyspnea, hematuria, cp and, c o pain,
noc sweats
""",
    "procedure.test": """
abg, abi, alt level|levels, ana test|panel|titer, anc, bili, bmp, bnp, bmd, bun, (ur|your|my|her|
his|home|check|take|taking|log|the|high|low|pm|am|sitting|repeat|no) bp, bp (is|was|still|looks|
looked|med|meds|log|today|high|low|up|down|of|at|readings|cuff|machine|been|runs|running|check|
checks|good|great|ok|okay|under|over|goal|recheck|numbers|this|in|med|pill|pills|monitor|visit),
bps, brca, bx, bxs, ca 125, ca 19 9, ca125, cbc, cea level|is|was, cmp, colo prep, colpo, cpk,
creat, crcl, crp, csf, ct scan, cxr, d dimer, dexa, ebus, ecg, echo (is|was|looks|looked|shows|
showed|report|on|at|results|for|of|next|due|tomorrow|done|today|before|was), eeg, ef (is|of|was|
up|went|improved|at|came), egd, egfr, ekg, emg, ercp, esr, fbs, ffn, fit test, fna, fobt, fsh,
ft4, gfr, ggt, hba1c, hct, hdl, hgb, hida, hsat, ifob, inr, k (is|was) (low|high|up|down), kub,
ldl, leep, lfts, lft, lh surge|level, lipase, lipids, lytes, mammo, mamo, mmse, moca, mri, mslt,
ngs panel, nips, (ua|urinalysis), opk, pfts, pft, plt, plts, protime, psa, psg, pt inr, pvr, qtc,
rbc, rft, rpr, sed rate, stool cx, tg level, tibc, trigs, triglycerides, troponins, tsh, tte, ucx,
us (abdomen|pelvis|thyroid|guided), vbg, vng, wbc, wbcs, white (count|cells|cell), red (count|
cells), blood (count|counts|cx|gas), cell count, tumor (marker|markers), the usual (tubes|
bloodwork), panel (came|is|was|shows|results), anti ccp, a1cs, pap (was|is|came|due|results|and)?,
paps
""",
    "procedure.named": """
amp site, appy, c spine, l spine, t spine, cath (went|was|is|tomorrow|site|showed), ccy, (cath|gi|
endo|ep|sleep|vascular|hybrid|iv|wound|infusion|ostomy|swallow) (lab|suite|clinic), crrt, dbs,
esi, eswl, evlt, fess, hemo (run|unit|chair), hbot, hip scope, icd (check|shock|battery|site|lead|
implant), i d of, ivig, lap (chole|appy|band|hernia|sites|incisions), lvad, oophorectomy, orif,
pci, pcnl, peg (tube|site|feeds), pemf, picc, pd cath, psh, pt (eval|ot|exercises|session|
sessions|homework|twice|2x|3x|order|referral|for your|3 times|notes|starts|started), (home|
outpatient|inpatient|aqua|water|pelvic|pelvic floor|in home|more|start|your|ur|did|aquatic) pt, ot
(eval|session|sessions|exercises), rfa, s p (lap|tka|tha|orif|cabg|appy|chole|fall|mva|surgery|
stent|ablation|hysterectomy|c section|repair|fusion|acl), scope (is|was|on|at|tomorrow|results|
with), slp, spinal stim, swallow (eval|therapy|exercises), tavr, tka, tkr, turbt, turp, vns, wle,
whipple, epley, dix hallpike, canalith, botox, watchman, mitraclip, inspire implant, reset the
bone, plate and screws, screws (and|in|out) (plate|plates|your)?, hardware (removal|removed|out|in
your|check), discectomy, nerve (burn|block|study|test|ablation|zapping), stone (blast|removal|
breakup|surgery|analysis), gallbladder (out|attack|surgery|removal), tubes in (his|her|your) ears,
ear (wash|flush|irrigation|cleaning|lavage|tube|tubes), wax (out|removal), new (knee|hip|shoulder|
valve|lens|kidney|liver|heart), replacement (knee|hip|valve|joint), (knee|hip|shoulder|valve|
joint|disc|ankle) (replacement|replaced|scope|repair|revision|injection|shot|shots|gel|drain|tap)
""",
    "medication.class": """
abx, ab x, acei, asa 81, baby aspirin, bcps, benzos, bid dosing, biologchemo, dmard, doac,
emollient, fluoride (varnish|tablets|drops|rinse), gtt, gtts, ics, immunosuppressants, ivpb,
lovenox, mdi, mouth rinse, mtx, mvi, noac, ntg, nsaids, ocp, ocps, oral steroids, pcn, pcn
allergy, pen vk, pred, ppi, prn, qid, qam, qpm, qhs, rx strength, saba, ssri, steroid pack|taper,
sulfa, tpn, tid, tums, pepto, z pack, zpak, vit d, vit (b|c|d|b12|k|e), vitamin (b|c|d|d3|e|k|a|
b12|drops), iron (infusion|infusions|drops|deficient|pill|pills|tablets|levels|low|is low), (iron|
ferritin|potassium|magnesium|calcium|sodium|phosphorus|protein|vitamin d|vit d|b12|folate|zinc|
thyroid|testosterone|estrogen|hormone|sugar|platelet|oxygen|drug|cortisol|uric acid|insulin|tacro|
lithium|digoxin|dilantin|vanc|liver|kidney|ammonia) (level|levels|is|was|are|numbers|number|came|
test|count|labs|looks|low|high|went|dropped|up|down|still), fish oil, melatonin, probiotic,
probiotics, prenatals, fiber supplement, metamucil, colace, senna, gas x, beano, dramamine,
robitussin, mucinex, sudafed, nyquil, dayquil, theraflu, excedrin, midol, bengay, biofreeze, icy
hot, salonpas, aquaphor, eucerin, cerave (cream|cleanser), vaseline, desitin, a d ointment,
neosporin, bacitracin, calamine, benadryl, orajel, anbesol, chloraseptic, cepacol, cough drops,
lozenge, lozenges, throat spray, eye vitamins, artificial tears, refresh tears, systane, visine,
debrox, swimmers ear drops, afrin, nasacort, saline, hydrogen peroxide, betadine, hibiclens,
rubbing alcohol on, witch hazel, preparation h, tucks pads, epsom, liquid iron, electrolyte
(drink|powder|packets), electrolytes
""",
    "specialty.named": """
cards consult|referral|appt|clinic, cardio (consult|referral|wants|clinic|says|appt|cleared), cvs
surgery clinic, derm (referral|appt|consult|clinic|says|wants), endo (referral|appt|consult|
clinic|says|wants|nurse), ent (referral|consult|clinic|says|doc|doctor), gastro (referral|appt|
consult|clinic|says|wants|doc|doctor), gi (doc|doctor|referral|consult|clinic|says|wants|appt|
nurse), gyn onc, heme, heme onc, hem onc, ir (suite|procedure|drain), nephro, neuro (referral|
appt|consult|clinic|says|wants|exam|checks|doc|psych), neurosurg, ob (visit|triage|appt|nurse|
clinic|care|department), onc, onco, ophtho, optho, ortho (referral|appt|consult|clinic|says|wants|
cleared|doc|doctor|surgeon), peds (gi|cardiology|neuro|endo|onc|ortho|pulm|surgery), physiatry,
plastics (consult|referral|clinic), pm r, podi, psych, pulm, rad onc, rheum, rheumatology, surg
onc, urogyn, uro (referral|consult|clinic|says|appt), vascular (surgeon|clinic|consult|surgery|
lab), (heart|lung|kidney|stomach|bone|skin|foot|eye|ear|brain|cancer|blood|diabetes|sugar|thyroid|
spine|pain|sleep|allergy|joint|arthritis|nerve|liver|baby|womens|headache|hormone|urology|bladder|
prostate|breast|hand|memory|headache|hip|knee|asthma|gut|gi|infection|seizure|weight|weight loss)
(doctor|doctors|doc|docs|dr|specialist|specialists|surgeon|clinic|nurse), back (doctor|doc|
surgeon|specialist)
""",
    "sensitive.reproductive": """
btl, d and c, ecv, edc is, edd, fhr, fht, fhts, fundal, gbs, gbs swab, gravida, hcg, hsg, iugr,
lmp, lscs, nipt, nst, nvd baby, oligo, poly fluid, pprom, prom test, ob gyn, pcos, pid, sab, tvus,
tv us, tab clinic, vbac, ivf, iui, embies, blast transfer, opk positive, afp test|screen|results,
quad screen, cvs test, one hour glucose, 1 hour glucose, 3 hour glucose, three hour glucose, gtt 3
hour
""",
}
