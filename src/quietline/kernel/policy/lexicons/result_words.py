"""Words that speak of results. Original work: English, Spanish and a start in other languages."""

from quietline.kernel.policy.wordlist import word_set

# What is measured or reported.
NOUNS = word_set(
    """
    result results smear ldl psa hgb bili tsh margins specimen test tests
    lab labs scan scans report culture cultures level levels number
    numbers reading readings screening screenings bloodwork biopsy mammogram xray mri ultrasound
    pap a1c cholesterol swab panel panels count counts findings exam bloods ekg echo sample
    resultado resultados prueba pruebas examen examenes analisis laboratorio laboratorios estudio
    estudios biopsia mamografia radiografia ecografia nivel niveles numeros
    resultats resultat analyse analyses resultados exame exames rezilta analiz tes resulta
    """
)
# What ties a finding to it.
LINKS = word_set(
    """
    is are was were be been look looks looked came come comes back returned turned show shows
    showed shown all appear appears within still were seem seems good everything test tested
    es esta estan son fue fueron salio salieron muestra muestran dieron dio indica indican todo
    salir resultaron sont est etaient revenus sao foram deu vieram te se soti
    """
)
# What may turn a result into news, but is ordinary elsewhere.
OUTCOMES = word_set(
    """
normal normals great fine ok okay good excellent perfect clear clean high low higher lower
positive negative stable improved improving better worse worsened elevated borderline concerning
reassuring unchanged bad abnormal irregular encouraging suspicious healthy off wonderful terrific
fantastic unremarkable low raised decreased increased inconclusive normales bien bueno buenos
buenas excelente excelentes positivo positiva positivos positivas negativo negativa negativos
negativas alto alta altos altas bajo baja bajos bajas elevado elevada elevados elevadas anormal
anormales estable estables limpio limpios mejor peor normaux normale normales bons negatifs
negatif positif positifs eleves normais bom bons boa negativos positivos alterados alterado nomal
negatif pozitif
    """
)
# After these, an outcome word belongs to something else.
BREAKS = word_set(
    """
    have has enjoy please call thank thanks day hope you your we weekend week night evening
    afternoon morning log login sign view our hours for to posted ready available
    tenga tenemos gracias feliz dia usted favor listos disponibles
    """
)
# Reveal wherever they stand, unless a figure of speech covers them.
ALONE = """
benign, malignant, abnormality, abnormalities, unremarkable, inconclusive, indeterminate, within
normal (limits|range), cancer free, no evidence of, nonreactive, non reactive, came back
(positive|negative|normal|abnormal|clear|clean|high|low|fine|good|great|elevated|ok), come back
(positive|negative|normal|abnormal|clear|clean|high|low|fine|good|elevated), tested (positive|
negative), testing positive, not detected, false positive, false negative, abnormal (result|
results|finding|findings|test|lab|labs|cells|reading|level|levels|growth|pap), no sign|signs of,
suspicious (area|spot|mass|finding|findings), shadow on your, enlarged, (slightly|mildly|very|too|
extremely|somewhat) (high|low|elevated|abnormal|enlarged|anemic), benigno, benigna, benignos,
maligno, maligna, malignos, salio (bien|normal|positivo|positiva), salio (negativo|negativa|alto|
alta|mal|limpio|anormal|benigno), sin hallazgos, no concluyente, salieron (bien|normales|
positivos|positivas|negativos|negativas|altos|mal|limpios|anormales), fuera de rango, dentro de lo
normal, dio (positivo|negativo|positiva|negativa), normal limits, benin, benigne, maligne, malin,
benignes, maligne, malignidade, anormale, lanh tinh, ac tinh, duong tinh, am tinh, binh thuong ket
qua, 良性, 恶性, 惡性, 阳性, 陽性, 阴性, 陰性, 正常, 异常, 異常, 偏高, 偏低, benigno ang, lumabas
na (negatibo|positibo|normal|maayos), negatibo, positibo, retest, redraw, everything (looked|
looks|was|is) (clean|clear|fine|good|normal|healthy|pink|great|beautiful) (in there|inside|down
there|on the inside|on your scan|on your labs|on the scan|up there), (your|his|her|the) (kidneys|
liver|lungs|heart|thyroid|eyes|bones|arteries|valves|brain|ears|teeth|gums|skin|colon|prostate|
counts|numbers|sugars|labs|pressures|bladder|knee|hip|spine) (is|are|look|looks|looked|were|was)
(holding|steady|stable|fine|good|great|better|worse|working|happy|clear|clean|normal|healthy|
strong|weak|struggling|enlarged|inflamed|irritated|swollen|changing|improving|healing), holding
(steady|stable) (at|since|for)?, crept up|down (again|a bit|a little|some|to|since), (passed|aced|
flunked|failed) (the|your) (stress|hearing|breathing|swallow|eye|vision|sugar|glucose|memory|
balance|nerve|treadmill) (test|screen|study), is nothing just (fat|fluid|scar|age|a cyst|skin),
(edges|borders|lymph nodes|nodes|margins) (were|are|came back|look) (clear|clean|negative|free|
positive), (swab|culture|scan|xray|mri|ct|test|biopsy|ultrasound|sample|smear|bloodwork) (didnt|
did not|doesnt|does not) (show|grow|find|pick up|reveal) (anything|a thing|any|much), (got|took|
cut) it all out, its all out, your (platelets|white cells|counts|kidneys|liver|sugar|pressure|
iron|numbers|potassium|sodium|oxygen|weight) (dipped|dropped|fell|rose|climbed|jumped|spiked|
bounced|recovered|came|went|held|crept|doubled|tanked), (running|been) (high|low|a little high|a
little low) (lately|again|all week|at night|in the), critical value|values|result|lab, watch and
wait, watchful waiting, wait and see on|with, not what we (hoped|wanted|were hoping|expected on),
we found (something|a|some) (on|in|spot|small|lump)?, found (a|an|something|some) (small|tiny|
spot|lump|mass|nodule|polyp|area|shadow|cyst|on your|in your), cells of concern, any cells,
(where|right where) (we|he|she|they|i|dr) (want|wants|wanted|like|likes) (it|them|you|your|these|
those), (where) (it|they) should be (for|on|at), (a little|a bit|a tad|a touch|a smidge|a hair|
just a little|just a bit|on the|kinda|really|pretty|way|still|too) (high|low|elevated|anemic|
enlarged|inflamed|abnormal|borderline) (so|but|and|again|side|now|this time|on|in), on the (low|
high) side, low on (d|iron|b12|vitamin|potassium|magnesium|blood), low in (iron|vitamin|d|b12),
(hasnt|has not|have not|havent|didnt|did not|not) (grown|spread|healed|shrunk|knit), (shrunk|
shrank|shrinking|shrunken) (by|a|some|again|nicely|since), healing (well|nicely|straight|great|
beautifully|fine|slowly|as|up|right|on schedule|perfectly|ok|okay|just), (nothing|no) (broken|
fractured|cancerous|torn|suspicious|concerning|worrisome|scary|abnormal|bad) (on|in|there|showed|
found|bones|bone|cells|showing|spots), nothing (scary|worrisome|concerning|suspicious|broken|
sinister|ominous) (there|here|at all)?, nothing to act on, nothing to worry about (on|in|with), no
(growth|blockage|blockages|clot|clots|fracture|fractures|break|tear|mass|masses|polyps|tumor|
spread|bleeding|inflammation|infection|cancer|recurrence|abnormal cells) (seen|found|on|noted|
there|in|this|anywhere|detected|at)?, no (big|real|significant|major)? (jump|change|changes)
(from|since|on|in) (last|the|your|a|june|january|before|prior) (year|time|scan|mri|ct|test|
pictures|one|visit|numbers)?, unchanged (from|since|compared|on|over) (last|the|your|a)?, stable
(from|since|compared|over|on) (last|the|your|prior), (repeat|recheck|retest) (it|them|the test|
your labs|those|labs|the labs|bloods|scan|imaging) (in|next|before|after|again), (recheck|retest|
redo|repeat) (your labs|the labs|the test|labs|the scan|the imaging), (recheck|repeat|rescan|
retest) (in|next|at) (a|one|two|three|six|1|2|3|4|6|8|12|your|next|the) (day|days|week|weeks|wk|
wks|month|months|mo|mos|year|yr|visit)?, come (in|back|by) for a (recheck|redraw|repeat|retest),
(want|wants|like|would like|need|needs) to (recheck|retest|rescan|biopsy|redraw), (came|come|
coming|went|gone|going) (down|up) (to|from|by|a|some|nicely|again|more|enough|too|from last)?
(points|point|pts|percent|notch|bit|lot|since|from), (dropped|drop|jumped|climbed|fell|rose|
improved) (by|to|from)? (ten|20|30|40|15|10|5|12|25|50) (points|point|pts), trending (up|down|
better|worse|the right|in the right|lower|higher|toward), (numbers|levels|counts|count|labs|
sugars|pressures|markers|bloods|results|readings|cultures|culture|pictures) (look|looks|looked|
looking|are|were|is|came back|come back|held|got|getting) (really|so|much|a lot|still|all|very|
pretty)? (good|great|better|worse|fine|perfect|beautiful|awesome|amazing|higher|lower|stable|
steady|normal|high|low|ok|okay|excellent|solid|clean|negative|positive|boring|weird|funky|wonky|
where), (sugar|sugars|counts|levels|pressures|markers|your count|your numbers|ur numbers|his
numbers|her numbers) (is|are|were|went|came|come|have come|has come|crept|going|gone) (up|down|
improved|dropped), (good|great|wonderful|best|amazing|bad|sad) news (its|it is|theyre|they are)
(gone|benign|clear|clean|shrinking|negative|normal|not cancer|nothing|healed|healing|working|
smaller|stable), (good|great|wonderful|best|amazing|bad|sad) (news|report) (on|about) your (scan|
labs|test|biopsy|numbers|blood), (kids are|hes|shes|he is|she is) (both|all|still)? positive,
(youre|you are|hes|shes|he is|she is|both kids are|kids are|all three are) (negative|immune|
contagious|anemic|cancer free|in remission|not contagious|clear of|positive for|a carrier|not a
carrier|a match), (strep|flu|covid|titer|quad|mono) (was|is|came back|still|showed|shows)
(positive|negative|neg|pos|clear|clean|normal|growing|invalid|nothing|fine|inconclusive|abnormal),
(was|is|came back|test|tests|tested) (neg|pos) (so|for|and|but)?, margins (clear|clean|are|were|
look|negative|free), clear margins, clean margins, lit up, callback (views|images|mammogram),
carrier (of|for|status|screening|screen), a carrier, carry (the|it|a) gene, found to carry,
variant of, of uncertain significance, gene (change|variant|mutation), no match among, a perfect
match (for|donor), still growing (out|something|final), the spot (is|was|they|we|on|looks|has),
dont worry about the spot, just (age|arthritis|a cyst|scar tissue|fatty tissue|calcium|a virus|
viral|gas|a bruise|a sprain|a strain|a mole|wear and tear), wear and tear, (dr|doc|doctor|she|he)
(is|was|says|looked|says youre|says its|isnt) (thrilled with|pleased with|happy with|worried
about|concerned about|encouraged by|not worried about|not happy with|not concerned about|satisfied
with) (your|the|how|these|those|it|them|what) (numbers|labs|levels|results|scan|progress|healing|
weight|sugars|pressure|counts|xray|pictures|mri|ct|test|bloodwork|spot|growth|lump|mole|knee|
incision|wound)?, (progress|healing) (is|looks) (good|great|slow), out of the woods, in the
(normal|healthy|green|target|safe|right|low normal|high normal|danger) range, (back|still|well|
now) (in|within|out of) (the)? (normal|target|healthy)? range, (more|another|further|extra)
(tests|blood|testing|workup|labs|imaging), needs (a)? (closer look|biopsy|repeat|second scan|
workup), (boring|beautiful|perfect|ugly|weird|scary) (scan|labs|numbers|xray|results|mri), sample
(was|is) (not enough|too small|clotted|hemolyzed|contaminated|bad|lost|rejected|insufficient|
hemolysed), (specimen|sample|blood) (clotted|hemolyzed|spilled|got lost|expired), quantity not
sufficient, (passed|failed|flunked) (your|his|her|the) (hearing|vision|glucose|stress|swallow|
sugar|drug|eye|one hour|three hour|newborn|breathing|walking),
(came|come|all|is|was|were|are|everything|its|looks|look) (back)? all (negative|normal|clear), all
(negative|normal) (on|so|no|and), great news all (negative|clear), its all normal, (theyre|they
are|its|it is|was|were|is|are|came back|comes back) (abnormal|cancer
free|inconclusive|indeterminate|suspicious), nothing to worry about (see|on|in|there|and|so),
(something|a spot|a shadow|a mass|a lump|a nodule) (showed up|turned up|came up|was seen|on the|on
your), second set of pictures, another look at the (left|right|same|spot|area|image|images|side),
(wants|want|need|needs|like) (to take)? (a|another) (closer|second) look at (the|your|that|this)
(left|right|spot|area|side|one|image|images|picture|pictures), (saw|found|sees) (a|something|some)
(small|tiny|dark|bright|new|odd|little)?
(spot|shadow|something|nodule|mass|lump|polyp|polyps|stone|stones|cyst|growth|fracture|break|crack|tear),
wasnt broken, isnt broken, not broken after all, its not broken, no
(fracture|break|breaks|tear|tears|clot|clots|blockage|cancer|tumor|infection|evidence of|sign of
disease|change since your last scan), (its|it is|it was) (strep|flu|the
flu|covid|rsv|shingles|mono|lyme|pneumonia|ringworm|scabies|impetigo|eczema|gout|a uti|a sprain|a
fracture|a cyst|a kidney stone|a hernia|lice|thrush|pink eye|bronchitis|not strep|not broken|not
cancer|viral|bacterial|benign), negative (on|for) (flu|covid|strep|rsv|mono|lyme|tb|both|all),
positive (on|for) (flu|covid|strep|rsv|mono|lyme|tb), its positive, it was positive, came out
(positive|negative|normal|clean|clear|abnormal|fine|high|low), score came (out|back), (your|the)
(score|level|levels|count|counts|number|numbers|labs|values) (is|are|came|came
back|look|looks|went|dropped|have) (in)?
(at|high|higher|low|lower|better|worse|good|great|up|down|normal|abnormal|improving|improved|stable|range|back
to normal|right where), numbers r lookin good, (saw|looked at) your results and theyre
"""
# Reveal when a result is spoken of near by.
WITH_RESULT = """
(good|great|bad|wonderful|excellent|sad|unfortunate) news, nothing to worry, no concerns, no cause
for concern, all clear, (looks|looked|look|looking) (good|great|fine|ok|okay|normal),
need|needs|requires|require follow up, need|needs|requires|require attention,
need|needs|require|requires further, (out|outside|within|in) (of|the) range, in range, no
problems, no issues found, need to be repeated, need to repeat, needs to be repeated, (very
)?pleased with, happy with, concerned about, worried about, everything (is|was|looks|looked)
(fine|good|ok|normal), buenas noticias, malas noticias, nada de que preocuparse, todo (bien|salio
bien|esta bien), (requieren|necesitan|necesita) (seguimiento|atencion), do not be alarmed, dont
worry, (a little|a bit|slightly|somewhat|pretty|still|too|on the) (high|low|off|up|down|elevated|
better|worse), (went|gone|going|came|come|crept|shot|trending) (up|down), (have|has) (improved|
dropped|risen|come down|gone up|gone down|doubled|normalized|worsened), (wants|want|needs|need|
would like) (you in|you back|to repeat|to redo|to recheck|to start you|to change your), (is|was)
(thrilled|pleased|happy|worried|concerned|encouraged|delighted|impressed), (way|much|lots|so much|
a lot) (better|worse|lower|higher|improved), as (expected|hoped|good as), (no|zero) (change|
changes|issues|sign|trace|evidence|growth|red flags), nothing (new|bad|unusual|alarming|
surprising|concerning|worrisome|scary|to see|showed|grew|popped up), we (saw|see|found|noticed),
(doc|doctor|dr) (wants|needs|saw|found|noticed|says), proud of you, keep (it up|doing what|up the
good), great job, nice work, (dont|no need to|not to) (panic|worry), we (caught|caught it) (it)?
early, right on (target|track), (good|bad|great) (one|ones|number|numbers)
"""
