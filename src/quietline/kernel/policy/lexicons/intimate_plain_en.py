"""Protected categories of the body, in plain words: family, sex, gender. Original work.

A row is a rule id and its terms, comma-separated; `a|b` in a term means either.
"""

TABLE = {
    "sensitive.reproductive": """
baby (moving|kicking|bump|movements|dropped|is breech|is head down|is measuring|measures|looks
great on|has dropped|heartbeat|heart beat|growth), semen, semen (sample|cup|analysis|test|
specimen), breast pump, prenatals, bladder for transfer, no tampons, heavy bleeding, new
mom|mama|mother group|visit|check, back to back contractions, backup (birth control|method), quit
using backup, bag of waters, belly cast, birthing (class|center|ball|suite), breech, bun in the
oven, cervix, contractions, cord blood, cramping or bleeding, dilated to, due (around|in)
(january|february|march|april|may|june|july|august|september|october|november|december) with,
effaced, egg (retrieval|count|quality|donation|reserve), empty (arms|uterus), expecting (twins|
triplets|again|mom|moms|mama|mother|mothers|a little one|your baby|in the fall with), (are|youre|
you are|if) (expecting|late|ovulating|trying to conceive|trying for a baby|pregnant|nursing|
breastfeeding), feel|feeling|felt (the)? baby (move|moving|kick|kicking), follicle, follicles,
frozen (transfer|eggs|embryos|sperm|sample), heavy (period|periods|flow|bleeding), hormone ring,
hot flashes, how far along, in your (first|second|third) trimester, iud (strings|string|check|
placement|removal|insertion|replacement), kick (count|counts|counter|counting), how many kicks,
count kicks, kicks (in|per|an hour|today|did|since|a day), labor and delivery, l and d, last
(menstrual)? period (start|started|was|began|date), (your|a|missed|late|last|irregular|heavy|
first|next|skipped|painful) (period|periods|cycle) (start|started|starts|late|comes|came|begins|
began|is late|was|on|yet|this month|tracker|pain|pains|stopped|returned|lately|again), latch
(hurting|hurts|is|still|on|pain|help|check|consult|issues|any), (a good|deep|babys|shallow) latch,
latching, latched on, lube, (mama|mommy|mom) to be, maternity (ward|unit|photos at), (milk|breast)
(came in|coming in|supply|let down|ducts), cluster feeding, nipple, nipples, weaning from the
breast, missed (a|your|ur) (period|pill), (missed|skipped) two pills, month supply of (birth
control|the pill|the ring|the patch), mother to be, moms to be, mucus plug, n i p t, one hour
sugar test, sugar test for baby, ovaries, uterus, womb, pap and (birth|iud), peeing on a stick,
pee on (a|the) stick, placenta, plan b (is otc|is at the|is free|is over|one step|pill|works|
within|tonight), take plan b, plus sign on the (test|stick), positive (home test|hcg|opk), preggo,
preggers, pumping (at work|schedule|and|every|log), push present, retrieval (is|on|sat|sun|mon|
tues|wed|thurs|fri|day|at|set), rhogam, second (line|pink line), two (pink)? lines, faint line,
sex of the baby, know the sex, gender of the baby, boy or a girl, its a (boy|girl), is it twins,
twins (are|look|measure|scan), snip snip, snipped, the snip, sperm (count|sample|test|donor|
freezing), zero count at, spotting, stirrups, surrogate, swimmers (count|are), the (ring|pill|
patch|implant|shot|rod) (for birth|as birth|every three months), birth control, hormonal, transfer
(day|of the embryo|cycle|is set), two week wait, trigger (shot|injection|tonight), trimester,
trying to get pregnant, ttc, tubes (tied|tubes), (water|waters) (broke|breaks|breaking), (6|7|8|9|
10|11|12|13|14|16|18|20|22|24|28|30|32|34|36|37|38|39|40) (wk|wks|week|weeks) (along|pregnant|
scan|ultrasound|visit with baby|anatomy|ob|preg|glucose|us|gestation), (your|ur) (fetus|unborn|
womb|uterus|ovaries|cervix|due date|nipples|period|eggs|embryos|follicles|milk supply|
contractions|midwife|doula|tubes tied|cycle day|placenta), cycle day, day (1|one|3|three|21) (of
your cycle|of your period|labs|bloodwork), morning sick, morning sickness, c sect, vag, vaginal,
(no|tell us your) options (counseling|visit), end the pregnancy, the abortion, passing (tissue|the
tissue|the pregnancy), lost the baby, loss of (your|the) baby, pregnancy loss, rainbow baby,
stillborn, bleeding like a period, soaking a pad, pad (an|every|per) hour, soak through, see you
and the bump, you and the bump, (baby|belly) bump, contractions (5|five|every|are|start|apart|or),
little one (move|moves|moving|kick|kicking|arrive|arrives|is here|growing), birth (center|tour|
class|classes|plan|preferences|partner), hospital bag, due date (by|from the) (ultrasound|scan|
lmp), forgot two (in a row|pills), use a backup (for|method), backup for (7|seven), ella today,
take ella, salpingectomy, vas reversal, d and e, d e at, laminaria, soaking two pads, two pads an
hour, termination (appt|appointment|visit|is|was), planned parenthood, frozen eggs, frozen
embryos, pio shots|shot|injections, beta (is|was|hcg|doubled|draw|number|at), donor (profile|
profiles|egg|eggs|sperm|cycle), amh, abstain (2|for|two), day 1 of (full)? (flow|bleeding|period),
full flow, l d, perinatal, bc (shot|pill|pills|patch|ring|refill), fetal medicine, nt scan, 20
week, twenty week, (at|are|says|now|youre|made it to|letter says) (12|16|20|24|28|30|31|32|33|34|
35|36|37|38|39|40) weeks, how is the bump, hows the bump, the bump, pill pack, after the snip,
until you deliver, when you deliver, before you deliver, your delivery bag, nursing on the, no
heartbeat, 1 hr glucose, 3 hr glucose, pelvic floor after birth, cramps and bleeding, bleeding and
cramps, heavy bleeding
""",
    "sensitive.hiv_sti": """
(your|ur|the|both|any|sex|sexual|current|recent|past|new|last) (partner|partners) (needs|need|
should|must|to be|gets|get|has to|have to|get tested|been|tested|treated|notified|knows|know|too|
as well), your partners (name|dose|pills|treatment|test|prescription), your partner can (be
treated|take|pick), both be treated, both get treated, until both of you finish, tell (your|any|
recent|all) (partner|partners), partner (pack|pick up|therapy|treatment|meds), (no|have|had|
having|unprotected|protected|safe|safer|oral|anal|abstain from|avoid|hold off on|wait on|until)
sex, sex (until|till|til|for|talk|without|partner|partners|life|drive|with|again|before),
sexually, sexual (contact|partner|partners|activity|history|problems|desire|function), condom,
condoms, dental dam, lubricant, intercourse, burning down there, down there, private parts,
privates, discharge (color|down|from your penis|smells|smell|and itching|or odor|is back|or sores|
or itching), sores down, bumps down, genital, genitals, penis, penile, vulva, testicles, std
(check|panel|testing), sti (check|panel|testing), full panel for stds, clap, the drip, jock itch,
undetectable, viral (load|loads|count), t cells, t cell (count|level), cd4 (count)?, poz, positive
status, your status (visit|labs|is still), pep (pack|starter|within 72|kit|meds), prep (pill|
pills|shot|shots|visit|labs|meds|refill is|med|injection|adherence), on prep, start prep, stay on
prep, doxy (after|within 72|pep), one pill a day combo, (hiv|rapid|home) (self)? (test|kit) (kit|
window|result|is nonreactive|by mail), window period for, test again in 3 months for, cold sore
outbreak, outbreak (of|pills|meds|again|suppress), suppressive (therapy|dose), penicillin shots
for, bicillin, trich, syph, gono, ghon, chlam, chlamy, adap, slept with, sleeping with, disease
intervention, someone you were with, tingle down there, genital outbreak, lesions down there, all
your partners, exposed to (an std|chlamydia|gonorrhea|syphilis|hiv|something), hpv (16|18|type|
positive|test|came), injection every two months, two month shot, get checked its free
""",
    "sensitive.gender": """
(t|testosterone|estrogen|e|hormone|blocker) (shot|shots|gel|patch|patches|levels|level|day|
injection|injections) (day|today|tonight|is|every|was|are|teaching|training|class|refill)?, on (t|
hormones|estrogen|blockers), (start|starting) (t|hormones|estrogen|blockers), binder (safety|
fitting|size|exchange), chest binder, binding (safely|your chest|safety|class), tucking, packer,
bottom growth, voice (feminization|masculinization|training) (session|class|group)?, chosen name
and (pronouns|letter), letter for (top|bottom|your surgery|your name and gender|hormones), gender
(marker|letter|clinic|team|care|group|journey|goals|support), transition (goals|plan|timeline|
care|group|journey|letter|team), (guy|girl|male|female) range, trans (group|care|clinic|navigator|
youth|man|woman|support|masc|femme|fem), non binary, nonbinary, gender fluid, two spirit, mtf,
ftm, pre t, top surg, drains after top, facial hair removal for, puberty (block|pause|
suppression), trans voice, gender marker,  rest days for binding, hormone (start|
consult|visit|check|labs|levels|refill|letter), blockers, new name and pronouns, deadname,
informed consent hormones
""",
}
