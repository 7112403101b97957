"""Protected categories said in plain words: no clinical term, and yet everybody understands.

Original work. A row is a rule id and its terms, comma-separated; `a|b` in a term means either.
"""

TABLE = {
    "sensitive.mental_health": """
(thoughts|thinking) (of|about) (hurting|harming|killing|ending|dying|death|suicide|not being here|
not waking), (hurt|hurting|harm|harming|kill|killing|cut|cutting|cuts|burn|burning) (yourself|
themselves|himself|herself|your arms|your wrists), the voices (getting|quieter|louder|are|back|
still|saying|any), voices getting, (when|if) your nerves (act|get|flare), something for (the|your)
nerves, urge|urges to (cut|hurt|harm|use|drink|binge|purge), want|wanted|wanting|wish to
die|disappear|(hurt yourself), (end|ending|take|taking) (your|his|her|ur) (own)? life, not to be
here, better off (dead|without you), (those|dark|bad|intrusive|racing|scary|unwanted|self harm)
thoughts, hotline if (you feel|the thoughts), lock up (the|your) (meds|guns|pills|knives),
(feeling|feel|felt) (hopeless|worthless|empty inside|numb inside|on edge|low lately|so low|
suicidal|safe with yourself|like giving up|like hurting), how (low|dark) (are|is|has), how is your
mood, hows your mood, mood (today|this week|been|chart|log|swings|check), rate your (mood|anxiety|
sadness|stress|worry), panic (attack|attacks|episode|spiral), panicking, panicky, meltdowns (at
home|at school|this week|since), tantrums, breathing (exercise|exercises) (when|for|before|we),
box breathing, grounding (exercise|exercises|skill|skills|technique), 5 4 3 2 1, coping (card|
cards|plan|box|skill|skill|skills|statements), thought (record|records|log|logs), worry (time|log|
journal|tree), exposure (homework|ladder|hierarchy|exercise|exercises|list|task), trauma
(narrative|work|history|group), behavior (chart|plan|log|contract|therapist), diary card|cards,
wise mind, distress tolerance, opposite action, interpersonal effectiveness, sleep hygiene, safety
contract, no harm contract, hearing|hears voices, seeing things, voices (back|louder|again|
telling|tell), paranoid, inpatient unit, psych (unit|ward|hold|eval|bed|meds|er), hold (5150|51
50), 5150, 72 hour hold, involuntary, iop (group|starts|track|intake), php (group|starts|track|
intake), dbt, cbt, emdr, group (therapy|session on|for moms with|for grief), grief (group|work|
share|circle|support), anger (group|class|log), couples (work|session|sessions|counseling|
therapist), marriage (help|work|counselor), family session, school avoidance, school refusal, meds
for (focus|sleep|mood|anxiety|depression|attention|nerves), nerve pill, nerve pills, happy pills,
focus (meds|pill|pills|medication), focus (better|any better) (on|in class|at school|since), adhd,
attention (meds|testing|evaluation), autism (eval|waitlist|testing), spectrum (evaluation|testing|
clinic), hyper (at school|in class), (eating|binge|binged|purged|purging|restricting|binges|
purges) (disorder|again|this week|episodes|today|after meals), meal support, blind weight|weights,
body image, not eating again, self injury, low (mood|spirits), shrink (appointment|appt|says|
wants), headshrinker, (your|ur) (shrink|mood|panic|triggers|nightmares|flashbacks|compulsions|
obsessions|rituals|cravings|anger|grief|safety plan|coping), nightmares (about|less|since|still|
any|every|again|worse), flashbacks, compulsions, rituals (less|this week|down), intrusive, sad
(most|all the time|all day|lately|for weeks), crying (all|every|spells|more|most|a lot), cry
(spells|most), postpartum (blues|mood|rage|anxiety), baby blues, edinburgh (score|screen|
questionnaire|scale), phq, gad7, pcl 5, y bocs, mdq, vanderbilt, vanderbilts, vanderbilt (forms|
form|scales), addys, xannies, xanny, bars of xanax, dark thoughts, dark place, bereavement, (the)?
panic (starts|comes|hits|log|is), exposure step|steps, exposures, prolonged exposure, purging,
making yourself sick, ados, m chat, mchat, aba (tech|session|hours|therapist), attention
(problems|span|issues), beck score|inventory, columbia (questions|screen|scale), 72 hour hold, aot
hearing, act team, clubhouse lunch|members, peer support, peer specialist, vet center, sand tray,
hair pulling, skin picking, cbit, tics, lose time, grief (walk|circle|comes|work|share|journal|
process|waves|is), in grief, (your|ur|a|my|the) shrink, anger log, edinburgh, racing thoughts,
stop crying, cant stop crying, (guns|firearms|means) (locked|at home|safe|out of), hold the guns,
moca score, safety contract, sleep restriction, stress dreams, support animal letter, emotional
support animal, worry page, homework from (session|therapy|group), your thought record, window of
tolerance, inner child, parts work, schema, attachment style, gad score, session (homework|notes
with)
""",
    "sensitive.substance_use": """
(days|months|years|weeks|yrs|day|month|year) (clean|sober|clean and sober|without a drink|without
drinking|without using|no drinking|smoke free|off the pipe|off drugs|drug free|no relapse|free of
alcohol|since your last drink|since your last use|in recovery), 30|60|90 (days|day) (chip|coin|
medallion|sober|clean), (your|ur|a|the|get|pick up a|pick up your|six month|one year|1 year|30
day|60 day|90 day) (chip|coin|medallion) (at|is|for|ceremony|tonight|on), a slip is not, had a
slip, slipped up and (drank|used), a drink since, rehab (accepts|accepted|has a bed|bed|intake|
called|took you|day), share works|needles, where you injected, (any|no|last) (drinks|drinking|
drink|using|use|beers|beer|alcohol|booze|pills|weed) (today|this week|since|in|yesterday|last
night|lately|for 3 days|at all|tonight), how (many|much) (drinks|beers|alcohol|did you drink|do
you drink|are you drinking|weed|are you using|do you smoke), drinks (a|per|this|last|each) (day|
week|night), cut (back|down) on (drinking|the drinking|alcohol|smoking|booze), quit (drinking|
using|smoking|vaping|date), stop (drinking|using|smoking|vaping), crave|craving|cravings,
nicotine, nicotine (gum|patch|lozenge|lozenges|patches), smokes (a|per) day, packs (a|per) day,
cigarettes, quit line, quitline, tobacco (cessation|use|treatment|counseling), smoking cessation,
counselor at the quit line, dose (window|at the window|line), dosing (hours|line|nurse|window),
take homes, take home (dose|doses|bottle|lockbox), dose lockbox, guest dosing, strips or tablets,
films under, film under your tongue, sub (film|films|strip|strips), the shot for (cravings|
alcohol|opioids), vivitrol, narcan, nasal narcan, pee (test|screen) (tonight|today|random)?,
random (screen|screens|ua|pee|call|cup), call in color, your color (is|was)?, color (is called|was
called|line), drop today, a ua, uas, observed (ua|collection), dirty (urine|ua|screen|drop), clean
(ua|drop|screen|urine), rehab (bed|intake|graduation|alumni), detox bed, bed at detox, sober
(house|living|coach|companion|support|birthday|anniversary), your (sponsor|home group|step work|
sobriety|clean date|sober date|recovery|cravings|take homes|counselor|drinking|smoking|
vaping|use|withdrawal|detox|urges), sponsor (meeting|call), step (one|two|three|four|five|8|9|
twelve|12) (work|worksheet|meeting), na meeting, aa (meeting|group|tonight|and), al anon, alanon,
nar anon, celebrate recovery, home group, meeting list for (aa|na), withdrawals, coming off (the)?
(pills|alcohol|benzos|opioids|drugs|it|them), dope sick, kicking (it|heroin|dope), pain pills
(problem|use), fentanyl (strip|strips|test), test strips for fentanyl, clean needles, syringe
(exchange|services), drug court (reports|report|letter|progress)?, dui (class|eval|evaluation|
assessment|classes), dwi (class|classes|evaluation), court ordered (treatment|eval|evaluation|
class|program), probation (officer|report|letter|needs your), breathalyzer, blow (zero|before
dosing), soberlink, how many drinks, (days|weeks|months|years) clean, youve been clean, (your|the|
first) strip until, the shakes, smoking weed, (your|the|on|using|back on) weed, gamblers
anonymous, cadc, al anon, audit score|c, works exchange, random pill count, pill count, interlock,
hair follicle, peth, ghb, roofied, slipped in your drink, never use alone, off the pills, halfway
house, dip (can|cans), chew (tobacco|can), vape|vapes|vaping (free|less|again|quit|before|for|
until|use), no vaping, no smoking for, last (drink|use|high|hit), how long since (you|your) (used|
drank|last drink), using again, used again|since|yesterday, back on the wagon, fell off the wagon,
on the wagon, moderation management, night cap, ciwa, cows score, comfort meds, precipitated,
induction (day|visit|appointment), bupe, subs, subbies, bup, kratom, tapering off (subs|
methadone), clinic window, bottle return, callback bottle
""",
    "sensitive.violence": """
safe (at home|to talk|where you are|with him|with her|with your partner|to text|at your place|
word|to call you|phone number|number to call|place to stay|to go home) (tonight|today|now|right
now|if|to|or|with|from)?, (are|do|is) (you|it) (feel)? safe (at home|where|with|to talk|to text|
going home|there|tonight|right now), if (hes|he is|shes|she is|they are|your partner is) (around|
there|home|with you|near|watching|in the room|listening|nearby), (he|she|they|partner|husband|
wife|boyfriend|girlfriend|ex) (hit|hits|hurt|hurts|choked|chokes|threatened|threatens|slapped|
shoved|pushed|grabbed|forced|stalks|stalked|controls|followed|strangled|punched|kicked) (you|u|
your|at you), (afraid|scared|fear) of (him|her|your partner|your husband|your wife|your ex|someone
at home|going home|your boyfriend|your girlfriend|your dad|your father|your mother|anyone at
home), (hurting|hitting|harming|threatening|controlling|following|forcing|abusing|stalking|
choking) you, (anyone|someone|anybody|somebody|partner) (hurt|hurting|hit|hitting|harm|harming|
threaten|threatening|forced|forcing|pressure|pressuring|touched|touching) (you|u), being choked,
got choked, after he (hit|choked|pushed|hurt), code word, safe word, safe (house|exit|bag|ride|
room|advocate), go bag (ready|with|hidden|at), hidden bag, restraining (order|orders), protection
order|orders, order of protection, protective orders, hidden (phone|number), burner phone, delete
this (text|message|thread|after), bruise pictures, photos of (the|your) (bruises|injuries|marks),
victim (services|advocate|compensation|fund), survivor (group|fund|services|advocate|support),
advocate (will meet|can meet|is here|from the shelter|is at|at the hospital|at court), womens
shelter, dv (advocate|shelter|line|group|hotline|screen|unit|services), evidence kit, exam kit
results, police report from (the|that) night, what happened that night, what (he|she|they) did to
you, not your fault what, touched you without, consent that night, nonconsensual, after the
assault, forensic nurse, strangle, strangled, choked you, elder (neglect|mistreatment), cps (case|
visit|worker|report), aps (case|worker|report), clothes in paper bags, for evidence, your kit was
(tested|processed), detective has, is he (home|there|around|listening|with you), shelter bed, bed
at the shelter, dont tell him, dont tell her, do not tell him, feel safe with, safe with (him|
her), delete this after, 1 800 799 7233, 800 799 safe, photos of the bruises, press charges,
charges against (him|her), been choked, leave him, leaving him, got a safe place
""",
    "sensitive.minor": """
(wont|will not|dont|do not|never|cant|cannot|not|shouldnt) (tell|text|call|inform|notify|contact|
show|let|bill|share with|share this with|mention it to) (your|ur|the) (parents|parent|mom|dad|
mother|father|folks|family|guardian|parents insurance) (about|anything|know|see|that|why|if|or|
without)?, (parents|mom|dad|folks) (wont|will not|dont|cant|cannot) (see|know|find out|be told|
get|be notified|have to know|need to know|be able to see), without (your|ur|a|telling your)
(parents|parent|mom|dad|folks) (knowing|consent|there|permission|in the room|or|finding out),
(private|just you|alone) (time|part) with (the doctor|the provider|your doctor), keep (this|it)
(private|secret|between us|confidential) from (your)? (parents|parent|mom|dad|family), your
parents (wont|dont|need not|do not have) , on (your|ur) own (without|no) (parent|parents) (needed|
need), no parent (needed|needed for|required|permission), confidential (number|phone|address|
billing|mail|email|text line|clinic|teen|for teens|and free), teen (visit|confidential|health|
services|consent|clinic), minor consent, title x, school based (health|clinic) (confidential|
private), title x, nobody at home (is|will|knows|has), free and private, teen clinic, just between
us, mom wont (get|see|know|be), moms insurance wont, just yours not moms, wont go to your
parents|mom|dad, parents portal access, not show on your parents
""",
}
