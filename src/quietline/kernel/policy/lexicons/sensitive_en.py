"""Specially protected categories in English: content-tiers point 15. Original work.

A row is a rule id and its terms, comma-separated; `a|b` in a term means either word.
"""

TABLE = {
    "sensitive.mental_health": """
adhd, attention deficit, agoraphobia, anger management, anorexia, anorexic, antisocial, anxiety,
anxious, asperger, aspergers, autism, autistic, aba therapy, behavioral health, behavioural
health, behavioral medicine, behavior therapy, bereavement, binge eating, bipolar, body
dysmorphia, borderline personality, bulimia, burnout treatment, cbt, dbt, emdr, cognitive
behavioral, counseling, counselling, counsellor, counselor, couples therapy|counseling, crisis
plan|stabilization|team, cutting yourself, depressed, depression, depressive, dissociative, eating
disorder, electroconvulsive, emotional support, family therapy, gad 7, grief
counseling|group|support, group therapy, hallucinations, hoarding, individual therapy, inpatient
psych, intensive outpatient, iop, ketamine, lcsw, lmft, lmhc, lpc, lmsw, licmsw, mania, manic,
marriage counseling, mental health, mental illness, mental, mood
disorder|stabilizer|tracker|check, mood, neurodevelopmental, neuropsych, neuropsychologist,
neuropsychological, ocd, obsessive compulsive, panic attack|attacks|disorder, paranoia, partial
hospitalization, personality disorder, phobia, phq 9, phq9, phq, play therapy, postpartum
depression, psych, psychiatric, psychiatrist, psychiatry, psychoanalysis, psychologist,
psychological, psychology, psychosis, psychotherapist, psychotherapy, psychotic, psyd, pmhnp,
ptsd, post traumatic, schizoaffective, schizophrenia, schizophrenic, self harm, self esteem,
social anxiety, stress management, suicidal, suicide, talk therapy, telepsychiatry, teletherapy,
therapist, therapy session|sessions|group|visit|notes|with, therapy, tms, transcranial, trauma
therapy, trauma informed, vivitrol, your (anxiety|depression|mood|therapist|counselor|stress
level|stress levels), coping skills, feeling (down|hopeless|suicidal|depressed), mindfulness
session, conduct disorder, oppositional, psychoeducational, school refusal, developmental
evaluation, safety plan, hallucinating, mental breakdown, nervous breakdown, bh appointment,
behavioral visit,
bcba, rbt, lpcc, therapy couch, couples (session|counseling), registered behavior technician,
geropsych, geri psych, psych
(unit|floor|hold|ward|eval|np|nurse|appointment|visit|consult|intake|bed|doc|doctor|team|office|clinic|meds|referral),
behavioral unit, locked unit, unit is locked, crisis (bed|unit|team|line|stabilization)
""",
    "sensitive.psychotropic": """
abilify, aripiprazole, adderall, amphetamine, alprazolam, xanax, antidepressant, antidepressants,
antipsychotic, antipsychotics, anti anxiety, anxiolytic, atomoxetine, strattera, ativan,
lorazepam, benzo, benzodiazepine, benzos, bupropion, wellbutrin, buspirone, buspar, carbamazepine,
celexa, citalopram, clonazepam, klonopin, clozapine, clozaril, concerta, cymbalta, duloxetine,
depakote, divalproex, valproate, desvenlafaxine, pristiq, diazepam, valium, dexmethylphenidate,
focalin, effexor, venlafaxine, escitalopram, lexapro, fluoxetine, prozac, fluvoxamine, luvox,
guanfacine, intuniv, haldol, haloperidol, invega, paliperidone, lamictal, lamotrigine, latuda,
lurasidone, lisdexamfetamine, vyvanse, lithium, methylphenidate, ritalin, mirtazapine, remeron,
nortriptyline, olanzapine, zyprexa, paroxetine, paxil, quetiapine, seroquel, risperidone,
risperdal, sertraline, zoloft, ssri, ssris, snri, stimulant medication, stimulants, temazepam,
trazodone, trintellix, vortioxetine, vilazodone, viibryd, vraylar, cariprazine, ziprasidone,
geodon, spravato, esketamine, qelbree, rexulti, brexpiprazole, psych meds, psychiatric medication,
depression medication, anxiety medication, adhd medication|meds, mental health medication, long
acting injectable, sustenna, doxepin
""",
    "sensitive.substance_use": """
12 step, aa meeting, addict, addiction, addictions, addicted, alcohol
abuse|use|dependence|treatment|withdrawal|screening|counseling|problem|rehab, alcohol use
disorder, alcoholic, alcoholics, alcoholism, acamprosate, antabuse, disulfiram, buprenorphine,
brixadi, sublocade, suboxone, subutex, zubsolv, chemical dependency, cocaine, detox, drinking
problem, drug abuse|addiction|rehab|screen|screening|test|testing|treatment|use|counseling|court,
dui class, harm reduction, heroin, intoxicated, lofexidine, marijuana, cannabis, mat
clinic|program|appointment|visit|induction, medication assisted treatment, meth, methamphetamine,
methadone, naloxone, narcan, naltrexone, needle exchange, opioid, opioids, overdose, part 2
consent, 42 cfr part 2, 42 cfr, rehab center|program|stay, for (alcohol|drugs|opioids), recovery
(program|meeting|group|coach|plan|center|house|support|journey|court|services), relapse
prevention, residential treatment, sobriety, sober, sober living, substance
abuse|use|misuse|disorder, tox screen, toxicology, uds, urine drug, urine drug screen, random
drug, (alcohol|opioid|nicotine|drug) withdrawal, withdrawal (symptoms|management), clean and
sober, smart recovery, in recovery, dosing window, take home bottle|bottles|doses, your recovery,
vaping cessation
""",
    "sensitive.hiv_sti": """
antiretroviral, antiretrovirals, art regimen, biktarvy, cabenuva, cabotegravir, apretude, cd4,
chlamydia, descovy, truvada, discreet testing, dolutegravir, tivicay, doxypep, doxy pep, expedited
partner, genital herpes|wart|warts|sores, gonorrhea, herpes, hiv, hsv, hsv 1|2, human
papillomavirus, pep treatment, partner notification|treatment, post exposure prophylaxis, pre
exposure prophylaxis, prep
clinic|appointment|refill|prescription|medication|visit|follow|labs|program|injection|navigator,
genvoya, odefsey, triumeq, dovato, juluca, prezista, ryan white, sexual health, sexually
transmitted, std, stds, sti, stis, syphilis, trich, trichomoniasis, trichomonas, undetectable,
viral load, venereal, emtricitabine, tenofovir, ab test for hiv, pubic lice, hpv positive, hpv
infection, u equals u, lymphogranuloma
""",
    "sensitive.reproductive": """
abortion, abortions, after birth, ante natal, antenatal, artificial insemination, baby bump, birth
control, birth plan, birthing, breastfeeding, breast feeding, c section, csection, caesarean,
cesarean, cerclage, childbirth, clomid, clomiphene, conceive, conception, contraception,
contraceptive, contraceptives, d and c, (your|a|the) d c, week (scan|ultrasound|sonogram), depo,
depo provera, depo shot, diaphragm fitting, doula, donor egg|sperm|eggs, due date ultrasound,
eclampsia, ectopic, egg freezing|retrieval|donor, embryo, embryos, embryo transfer, emergency
contraception, endometriosis, expectant mother|mothers|parents, fertility, fertility treatment,
fetal, fetus, first trimester, second trimester, third trimester, trimester, folate pregnancy,
frozen embryo, gestational, gestation, babys (heartbeat|heart rate|growth scan|movements), fetal
heartbeat, glucola, gonal f, group b strep, gynecologic, gynecological, gynecologist, gynecology,
gyn, hcg, hysterectomy, hysteroscopy, in labor, induction of labor, infertile, infertility,
insemination, iud, iuds, iui, ivf, kick counts, labor and delivery, leuprolide, lupron, lactation,
low sperm, maternal, maternal fetal, maternity, medication abortion, menopause, menopausal,
menstrual, menstruation, midwife, midwifery, mifepristone, mirena, nexplanon, kyleena, paragard,
liletta, misoprostol, miscarriage, miscarried, morning after pill, morning sickness, nst, non
stress test, nuvaring, ob
appointment|visit|doctor|gyn|ultrasound|checkup|care|provider|triage|follow, obgyn, ob gyn,
obstetric, obstetrical, obstetrician, obstetrics, oral contraceptive|contraceptives, ovulation,
ovulating, ovulation induction, pcos, plan b pill, postnatal, postpartum, post partum,
preconception, preeclampsia, pre eclampsia, pregnancies, pregnancy, pregnant, prenatal, pre natal,
progesterone, provera, the pill, reproductive, reproductive endocrinology, semen analysis, sperm
analysis|count|bank, sterilization, sterilized, surrogacy, gestational (surrogate|carrier),
terminate your|the pregnancy, testosterone pellet, tubal, tubal ligation, tubes tied, unplanned
pregnancy, vasectomy, vaginal, womens reproductive, your (baby bump|due date
is|iud|period|cycle|pregnancy), weeks pregnant|along, anatomy scan, nuchal, gender reveal
ultrasound, expecting a baby, your (unborn|newborn),
cnm, labor & delivery, l&d, l d triage, ob care, ob triage, birthing
(rooms|room|suite|center|class|tour), birth (center|centre|suite|class), mother baby unit, bump,
junel, sprintec, tri sprintec, yaz, yasmin, lo loestrin, loestrin, seasonique, apri, aviane,
xulane, slynd, annovera, twirla, phexxi, opill, ella pill, plan b, morning after, day after pill,
ru 486, methergine, menopur, follistim, ovidrel, cetrotide, ganirelix, letrozole cycle, trigger
shot, egg count, day (3|5|five|three) (embryo|embryos|blast|transfer), blastocyst, tww, two week
wait, beta hcg, dilation and curettage, leep, colpo, vbac, doppler for baby, (two|2|double) lines
on the, first prenatal, ultrasound of the baby, its a (girl|boy) on the, gender of (the|your)
baby, missed period, late period, skipped period, heavy periods|period, period
(pain|cramps|tracker|is late|was late), hot flashes, hrt patch, fibroid, fibroids, ovarian
(cyst|cysts), pelvic (ultrasound|exam), pessary, prolapse, yeast infection, thinprep
""",
    "sensitive.gender": """
bottom surgery, cross sex hormones, gender affirming, gender affirmation, gender care, gender
clinic, gender confirmation, gender dysphoria, gender health, gender identity, gender
reassignment, gender transition, hormone blockers, hormone
(therapy|shot|shots|treatment|treatments), for (your)? transition, hrt, estradiol, estrogen,
orchiectomy, phalloplasty, puberty blocker|blockers, testosterone, top surgery, trans care, trans
health, transgender, transition related care, vaginoplasty, facial feminization, feminizing,
masculinizing
""",
    "sensitive.violence": """
abused, abusive partner|relationship, assaulted, child abuse, domestic abuse|violence, elder
abuse, forensic exam, feel unsafe, unsafe at home, intimate partner, protective order, rape, rape
kit, raped, sane exam|nurse, safe house, sexual abuse|assault|violence|trauma, sexually
assaulted|abused, shelter placement, trafficking, victim advocate, battered, survivor
advocate|support|services, strangulation
""",
    "sensitive.minor": """
(minor|minors|teen|adolescent) (consent|confidential|services), confidential
(teen|services|visit|clinic|care for|adolescent|testing|appointment for|minor), without parental
consent, without (your|a) (parent|parents) knowing, parents will not be told, teen clinic|health
services
""",
}
