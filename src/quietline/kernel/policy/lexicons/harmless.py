"""Phrases in which a medical-looking word says nothing about the patient. Original work.

Figures of speech, office life, forms, weather, computers. A match shields its own words only.
"""

TERMS = """
heart of, at heart, by heart, heartfelt, heart to heart, sacred heart, immaculate heart, purple
heart, heart warming, big heart, our hearts, heart out, with all our heart, hearts go out, change
of heart, (break|breaks|broke) our hearts, positive
(feedback|experience|review|reviews|attitude|note|comments|vibes|energy|change|impact|way|rating|word|id|id
check|space capital|identification), stay positive, negative
(feedback|review|reviews|balance|comments|experience), positive you, were positive, normal
(business|office|operating|working|hours|schedule|rates|fees|traffic|parking|time|place|location|phone|mail|clinic|route|entrance),
back to normal, return to normal, resume normal, clear (your calendar|the
snow|instructions|browser|your browser|your cache|of snow|skies|the driveway|sidewalk), all clear
from, steer clear, crystal clear, (roads|lot|walkways|sidewalks|weather) (is|are) clear, low
(cost|on|traffic|season|key), high (volume|call
volume|demand|school|street|winds|wind|season|tech|water|speed|quality), abnormal
(hours|delays|traffic), abnormally (high|long|large), pain in the neck, pain free
way|checkout|process|parking|payment, pain free, pain point|points, (the)?
(pain|headache|stress|agony) of (waiting|parking|driving|paperwork|traffic|phone|hold|forms|long),
(the|your|our|new|latest|recent|a) test (result|results), (filling|fill|going|booking|booked)
(up)? fast (for)?, painless (process|way|checkout|registration|payment), growing pains, no pain,
(parking|paperwork|traffic|phone|scheduling|billing) (pain|headache|headaches|nightmare|stress),
(a|the|save|such a|any) headache (free|of), (is|be|being|was) a (headache|pain), save you the
headache, (give it|worth) a shot, (long|best|big|snap|screen|mug|pot|parting) (shot|shots), shot
at, shots of our|the|coffee|espresso, a shot of espresso, head shot|shots, team photo shot, cabin
fever, spring fever, fever pitch, football fever, playoff fever, sick of, cold
weather|front|snap|temperatures|days|season, color blind, window blinds, blind spot|spots, blind
corner|date|turn, turn a blind, deaf ears, stroke of (luck|midnight|genius|a pen), swim stroke,
breast stroke lessons, breaststroke, tropical depression, great depression, cancer zodiac,
depression anxious to (see|meet|hear|welcome|help), nervous system upgrade, stress free, stressful
(parking|process|paperwork), (holiday|parking|traffic|last minute) stress, crazy
(busy|day|traffic|week|weather), insane (traffic|parking), bipolar weather, schizophrenic weather,
ocd about, addicted to (coffee|our|chocolate|puzzles|this), allergic to
(paperwork|spam|voicemail|fax|faxes|mondays|paper), paralysis by analysis, chronic
(delays|lateness|construction|shortage|phone problems), (viral|computer|email)
(video|virus|infection), infected (computer|link|email|file|device|computers), virus
(protection|scan|software), antivirus, scan (the|this|your|our) (qr|code|qr
code|card|insurance|id|document|documents|form|forms|ticket|barcode|paperwork|badge|license), scan
and (email|send|upload), qr scan, virus scan, body shop, injection molding, injection of
(fun|energy), infusion of (fun|energy), labor day, labor shortage|dispute|union|strike,
(package|mail|grocery|flower|pizza|food|water|lunch|supply|ups|fedex|truck|next day|same day|home)
delivery, special delivery, delivery (driver|truck|person|entrance|fee|date), delivery drivers,
pregnant pause, expecting (snow|ice|delays|heavy|rain|a busy|high|a
storm|storms|crowds|construction), abort the, conceive of, birth certificate, birth date, due
date, period of, pay period, grace period, waiting period, enrollment period, time period, period
ends|begins, sterilization of (our|the|all) , sterilized (rooms|equipment|instruments|tools),
sterile gloves, hours of operation, phone operation|operations, office operations, normal
operations, operations (manager|team), (check
in|checkin|new|office|parking|billing|safety|updated|our|emergency|entry|visitor|payment|cancellation|registration|standard|the
same|screening|sign in|following|the new|our new|the check in|the following)
(procedure|procedures), procedures for (check in|visitors|parking|payment|visits|entering),
policies and procedures, screening
(questions|form|forms|questionnaire|questionnaires|tool|station|at the door|at the
entrance|call|calls), (your|the|a) screening (form|questionnaire|questions|call), background
screening, (this is|as) a test, (a|this|your) test (message|text|of our|of
the|email|call|only|alert|page), test (message|text|alert|call|of our|of the), test your
(connection|camera|audio|video|link|microphone|internet|device|sound), testing our, testing the
(new|system|phones|alarm|alarms), (fire|alarm|generator|sprinkler) (test|testing|drill), speed
test, road test, driving test, test drive, alert test, connection test, video test, a test video,
test your microphone, disaster recovery,
(account|password|data|economic|storm|hurricane|flood|system|server|file) recovery, recovery
(code|codes|email|phone|password|key|time), computer recovery, debt recovery, recovery of funds,
(carpet|deep|office|floor|window|duct|building|street|house|exhaust|thorough|extra|daily|spring)
cleaning, cleaning (crew|service|staff|supplies|our|the|of our|the
building|products|company|crews|person|fee), cleanings of our, parking lot cleaning, filling
(out|in|station|up|fast|quickly), (spots|slots|schedules|schedule|appointments|spaces|calendar)
(is|are) filling, crown (point|plaza|street|heights|royal|hill|center|victoria|city), bridge
(street|road|construction|closure|work|repair|is closed|toll|traffic|closed|and),
(the|a|route|memorial|river|washington|brooklyn|covered|foot|draw) bridge, implanted in our, root
cause, extraction of data, data extraction, wisdom of, brace yourself, brace for, braces for the
storm, retainer fee, retainer agreement, attorney retainer, drivers
(license|licence|licenses|id|licens), driver (license|licence|id), bus driver, cab driver, taxi
driver, delivery driver, van driver, shuttle driver, your driver will
(arrive|pick|be|call|meet|text), driver is on,
(financial|insurance|benefits|billing|school|guidance|marketplace|credit|camp|enrollment|admissions|loan|college|patient
financial|career|debt) (counselor|counselors|counseling|counselling), mental note, mental math,
mood lighting, in the mood, good mood, holiday mood, mood music, therapy dog|dogs, retail therapy,
dog therapy, infection (control|prevention)
(policy|policies|measures|protocols|guidelines|team|practices|procedures)?, mask
(policy|mandate|requirement|requirements), covid
(policy|policies|safety|precautions|protocol|protocols|guidelines|screening
questions|rules|restrictions|19 policy|19 safety|19 precautions|19 protocol|19 protocols|19
guidelines|19 restrictions|19 rules|screening), covid 19 screening, hand sanitizer, alcohol based,
lump sum, right foot, best foot, foot forward, put your feet up, (corazon|el corazon) (de|del)
(centro|la|el|barrio|pueblo|ciudad), blood (relative|relatives|brothers|orange|moon), scope of,
scope creep, pain relief parking, pain au, sore losers, a pain, no pain no gain, skip a beat,
heart skip, skin tone, (warm|warms|warmed|melt|melts|touched|fill|fills|from) your heart, kidney
shaped, coffee (pill|shot), the colon, liver spot, bleeding edge, blood (drive|donation
drive|donors needed|is thicker), bad blood, new blood, blood sweat and, blood donation, mole hill,
making a mountain, growth in our, roof shingles, shingles on (the|our) roof, new shingles, roofing
shingles, hives of bees, bee hives, flu season, cold and flu season, allergy season, lithium
(battery|batteries|ion), glass, stool at the, step stool, (consejero|consejera|consejeria)
(financiero|financiera|de seguros), tratamiento de (datos|su informacion), horario de operacion,
bar stool, lab (closed|hours|is closed|will close|opens|is open|location|entrance|is
located|closes), chocolate lab, black lab, yellow lab, nurse line, on the mend, under the weather,
doctors orders, doctor's orders, just what the doctor ordered, laughter is the best medicine, best
medicine, taste of our own medicine, dose of (fun|reality|humor|sunshine|cheer|patience|good), an
apple a day, picture of health, clean bill of health, breath of fresh air, (a|our) pulse on,
finger on the pulse, eye opener, eye on, keep an eye, ear to the ground, shoulder to lean,
shoulder season, cold shoulder, (arm|arms) (length|open), open arms, foot traffic, foot of the
(hill|stairs|bridge), on foot, cold feet, back (entrance|door|lot|parking|office|up|in the
office|gate|of the building|to school|hallway|stairs|soon|at|by), leg room, neck of the woods,
neck and neck, joint (account|venture|effort|statement|commission|holder|owner|policy), hip hop,
brain (storm|storming|teaser|power|drain|freeze), brainstorm, no brainer, lung capacity of, kidney
(bean|beans|shaped), liver and onions, skin in the game, thick skin, bone
(appetit|dry|yard|chilling|china), bare bones, spine of the book, nerve racking, get on your
nerves, muscle car, chest of drawers, war chest, treasure chest, stomach for, tooth fairy, sweet
tooth, fine tooth comb, by the skin, teething problems|issues, teething troubles, sore
(subject|point|spot|loser), sorely missed, rash (decision|decisions|of|judgment), itching to
(see|help|know|meet), cough up, choke point, bottleneck, swollen (river|creek), numbers game,
spotting (scope|you), wound up, wound down, bruised ego, fracture in (service|our), injured
reserve, immune to, (traffic|email|technical|website|phone) congestion, hemorrhaging money,
fainting goat, attack of the, pill (box hill|hill), bitter pill, chill pill, pill bug, hard pill
to swallow, poison pill, (check in|checkin|office|lobby|kiosk) (tablet|tablets), crutch for, on
steroids, like a drug, drug store,
(cancer|heart|diabetes|kidney|autism|alzheimers|lupus|asthma|aids|stroke|arthritis)
(walk|walkathon|run|5k|ride|fundraiser|gala|telethon), drugstore, drugstores, drug stores, wonder
drug, antidote to, snake oil, magic bullet, silver bullet, prescription for (success|fun|savings),
healthy dose, detox your inbox, digital detox, sober reminder, sobering, intoxicating, high on
life, withdrawal of (consent|funds|your consent|permission), bank withdrawal, automatic
withdrawal, withdrawal (date|amount), rehab (of|the) (building|lobby|our), building rehab, rehab
loan, recovery act, abuse of (parking|our|the), abuse our, verbal abuse of staff, abusive
language, abuse of our staff, substance of, addiction to coffee, relapse into
"""
