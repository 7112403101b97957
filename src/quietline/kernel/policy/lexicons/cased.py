"""Short words that reveal only when written in exactly this case. Original work.

"AIDS" is an illness and "aids" are not; "Tia" is a name and "TIA" is a stroke.
"""

TABLE = {
    "condition.named": "ALS, COPD, GERD, TIA, TB, DVT, UTI, CHF, CKD, HTN, DM2, T2DM, IBS, RSV",
    "symptom.named": "SOB",
    "procedure.test": "BP, MRI, EKG, EEG, CBC, CMP, TSH, LFT, PSA test, UA, FIT, DEXA, PFT, EMG",
    "procedure.named": "ECT, IVIG, PT, OT",
    "specialty.named": "GI, ENT, NICU, ICU, PM&R, EP",
    "sensitive.mental_health": "ADD, ADHD, PTSD, OCD, ECT, BPD, GAD, MDD, CBT, DBT",
    "sensitive.substance_use": "MAT, OUD, AUD, SUD, AA, NA, OTP, UDS",
    "sensitive.hiv_sti": "AIDS, PrEP, PREP, PEP, nPEP, HIV, STD, STI, BV",
    "sensitive.reproductive": "OB, IUD, IVF, IUI, D&C, GYN, EDD, LMP, HCG",
    "sensitive.violence": "DV, IPV, SANE",
}
