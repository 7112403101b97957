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
(up)? fast (for)?, painless (process|way|checkout|registration|payment), growing pains,
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
storm|storms|crowds|construction), abort the, conceive of, birth certificate, birth date, period
of, pay period, grace period, waiting period, enrollment period, time period, period
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
(centro|la|el|barrio|pueblo|ciudad), blood (relative|relatives|brothers|orange|moon), scope creep,
pain relief parking, pain au, sore losers, a pain, no pain no gain, skip a beat, heart skip, skin
tone, (warm|warms|warmed|melt|melts|touched|fill|fills|from) your heart, kidney shaped, coffee
(pill|shot), the colon, liver spot, bleeding edge, blood (drive|donation drive|donors needed|is
thicker), bad blood, new blood, blood sweat and, blood donation, mole hill, making a mountain,
growth in our, roof shingles, shingles on (the|our) roof, new shingles, roofing shingles, hives of
bees, bee hives, flu season, cold and flu season, allergy season, lithium (battery|batteries|ion),
stool at the, step stool, (consejero|consejera|consejeria) (financiero|financiera|de
seguros), tratamiento de (datos|su informacion), horario de operacion, bar stool, lab
(closed|hours|is closed|will close|opens|is open|location|entrance|is located|closes), chocolate
lab, black lab, yellow lab, nurse line, on the mend, under the weather, doctors orders, doctor's
orders, just what the doctor ordered, laughter is the best medicine, best medicine, taste of our
own medicine, dose of (fun|reality|humor|sunshine|cheer|patience|good), an apple a day, picture of
health, clean bill of health, breath of fresh air, (a|our) pulse on, finger on the pulse, eye
opener, ear to the ground, shoulder to lean, shoulder season, cold shoulder,
(arm|arms) (length|open), open arms, foot traffic, foot of the (hill|stairs|bridge), on foot, cold
feet, back (entrance|door|lot|parking|office|up|in the office|gate|of the building|to
school|hallway|stairs|soon|at|by), leg room, neck of the woods, neck and neck, joint
(account|venture|effort|statement|commission|holder|owner|policy), hip hop, brain
(storm|storming|teaser|power|drain|freeze), brainstorm, no brainer, lung capacity of, kidney
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
language, abuse of our staff, substance of, addiction to coffee, relapse into,
(nervous|mental|total) breakdown over, printer (has|had|threw) a, heart attack (about|over)
(the|your|our|a), (no|any) need to have a heart attack, (gave|give|giving|gives) (us|me|everyone)
a heart attack, have a heart attack, nervous breakdown, shot in the dark, brain fart, brain farts,
taper off, tapers off, tapering off by noon, on (your|our|their) toes, speed (bump|bumps), sight
for sore eyes, sore eyes, binder with, three ring binder, orange spine,
spine of, spine corridor, (pure|like) oxygen for, wake the (lungs|dead), (allergic|addicted) to
(long|phone|phones|phone calls|calls|double|checking|waiting|waits|hold music|small talk), new
york transplant, city transplant, (a|the) transplant from, transplant from, no (mi|miles), crazy
insane, bipolar week, so bipolar, (weather|sky|calendar|schedule) is (so)? bipolar, daily dose of,
weekly dose of, first dose of bad, dose of (bad|news|good|kindness|laughter), (the|a|our) seizure
this, manic monday, manic mondays, twelve steps (up|down|from), 12 steps (up|down|from|to the|of),
stays depressed, button (is|stays) depressed, cell count i mean, infusion of
(volunteers|new|cash|energy|color|help|funds|talent|life), operation of, an operation (we|that
took), operation we, as on your slip, your
(parking|deposit|permission|referral|packing|payment|pay|appointment|claim) slip, pay slip, dont
panic, no (anxiety|panic) needed, anxious about the time, anxious to, be anxious about, dont
stress about, heart out of, hiccup, hiccups today, a few hiccups,
(system|computer|scheduling|phone|website|billing) hiccup|hiccups, growing pain, teething,
(in|with) stitches (over|laughing|at), (had|have|left) us in stitches, sugar coat, sugar coating,
sweet spot, off the charts, (flat|flat on our|on our) backs, back pain in the, tongue in cheek,
tongue twister, slip of the tongue, tip of (my|our) tongue, lip service, ear worm, earworm, all
ears, turn a blind eye, eyes peeled, in the blink of an eye, birds eye, private
eye, (eagle|hawk) eye, red eye flight, bulls eye, cold case, catch (your|our|a) breath, hold your
breath, save your breath, waste your breath, bated breath, out of breath running, waiting is the
hardest, itching (to|for) (get|see|go|know|out), death by paperwork, to die for, die hard, dying
to, dead end, dead line, dead battery, (line|phone|phones|battery|server|elevator|kiosk|app)
(is|are|went|was) dead, dead zone, over my dead, beat a dead, drop dead gorgeous, sick (day|days)
policy, sick beats, worry wart, worrywart, bandaid solution, band aid fix, quick fix, shot clock,
call the shots, calls the shots, calling the shots, moon shot, jello shots, flu game, jump start,
pulse check survey, pulse survey, customer pulse, heart beat away, pacemaker of the, marathon
pacemaker, recovery time objective, road rash, diaper rash of, cancer of the, scar tissue song,
battle scars, dislocated our, limping along, our system is limping, on life support, life support
for, code blue painting, flatline, flatlined, the wifi flatlined, on crutches (wifi|system),
crutches to, cast (your|a) (vote|ballot|wide|net), (the|our|a) cast of, cast and crew, cast iron,
overcast, dental floss trail, tooth and nail, long in the tooth, crown jewel, crown molding, brace
for impact, filling station, root for, rooting for, get to the root, plaque on the (wall|door),
(brass|bronze|memorial|metal|wooden|name) plaque, gum on, chewing gum, gum stuck, bubble gum,
gummed up, (a|the) bridge to, canal street, erie canal, panama canal, drill bit, fire drill, drill
sergeant, scale of 1, on a scale, fish scale, sliding scale, scale back, full scale, large scale,
time scale, tip the scale, put to the test, test of patience, testing our patience, test run, test
ride, beta testing, testing 1 2 3, testing one two, (tornado|siren|alarm|sprinkler|generator|smoke
alarm|backup|outage) (test|tests|testing), test results of the (survey|alarm|drill), bounce back,
walk in the park, a walk in, walking distance, walk up window, dog walkers, dog walker, walker
street, baby walker aisle, cane sugar, sugar cane, candy cane, candy canes, wheel chair ramp, boot
camp, boot up, reboot, rebooting, boot cover, car boot, car boots, boot on your car,
(ski|rain|snow|work|cowboy|hiking) boot|boots, booster (seat|seats|club|cables|chair), shot glass,
cold brew, hot flash sale, flash sale, period piece, missed period of, trial period, cooling off
period, labor of love, manual labor, labor law, due date (of|for|on) (your|the)
(bill|balance|payment|form|forms|invoice|statement|library), deliver the, delivered by
(ups|mail|courier), delivery window, expecting (you|us|your|a call|visitors|company), (were|we
are|im|i am|is|are) expecting (you|u|your|a big|a full|a long|lots|traffic|more), we are
expecting, birth of (a|our new) (clinic|office|website|logo|tradition), born and raised, baby
steps, baby sitter, babysitter, babysitting, baby shower for, baby grand, boot strap, stroke of,
heat stroke advisory, depression glass, (great|economic|tropical) depression, mood board, mood
ring, therapy (llama|llamas|cat|cats|horse|horses|pony|rabbit), mental picture, mental image,
insane deal, crazy (good|line|long|schedule|hours), lunatic, maniac driver, psycho killer, trip
hazard, tripping hazard, wet floor fall hazard, fall
(festival|fair|back|break|hours|schedule|colors|foliage|hayride|clean up|cleanup), falls church,
niagara falls, falling behind, falling leaves,
(twin|great|cedar|sioux|wichita|idaho|klamath|chagrin|cuyahoga|menomonee|river) falls, weight
room, weight limit, (bridge|elevator|truck|bag|luggage) weight, worth the weight, carry weight,
pull (our|their|your) weight, weight off, weight of (the|your) (package|bag|world), light weight,
paper weight, high pressure (system|sales|washing), low pressure (system|front), pressure
(washing|washer|wash|cooker), (water|tire|air|barometric) pressure, no pressure, under pressure
to, peer pressure, blood (red|hound|moon), pump (station|room fire|up the),
(gas|heat|sump|water|bike|stomach) pump, pump it up, heart of the, oxygen bar, swab the
(deck|deck), vein of (gold|humor|thought), in the same vein, nerve of, nerve center, gall of, gut
feeling, gut renovation, gut reaction, humerus joke, funny bone, bone to pick, bone dry, back
bone, wishbone, skeleton (crew|staff|key|staffing), muscle memory, muscle through, muscle up, knee
deep, knee jerk, bees knees, on one knee, elbow (room|grease), rub elbows, shoulder (of the
road|season|the load), arm and a leg, (long|strong) arm of, twist (your|my) arm, armed
(guard|with), arms race, hand in hand, second hand, short handed, shorthanded, hand out,
handout, handouts, finger food, finger foods, green thumb, thumb drive, thumbs up, rule of thumb,
thumb through, foot (bridge|path|print|ball|hills|hill), foot the bill, put (your|my) foot down,
head (start|count|to|over
to|up|out|south|north|east|west|back|for|straight|lights|nurse|office|quarters), heads up,
headed to, face to face, face mask (required|optional), face value, facial recognition, nose for
news, nosebleed (seats|section), mouth of the, word of mouth, tummy time sale, belly up, belly
laugh, belly dance, pot belly, stomach the, ulcer joke, cough it up, sneeze guard, sneeze guards,
hiccup in, rash of (calls|cancellations|thefts|break ins), itchy trigger, scratch
(that|off|pad|paper|ticket|from), from scratch, sting operation, burn
(out|barrel|notice|ban|bridges|a cd|rubber), slow burn, burning (question|questions|man), burned
out (bulb|bulbs|light), freeze frame, brain freeze, cold open, hot
(mess|line|spot|desk|dog|dogs|cider|cocoa|chocolate|coffee|tea), hotline bling, fever dream,
bracken fever, gold fever, chill out, chills down, shaky (signal|connection|video|start),
dizzying, nauseating (traffic|smell), sickening traffic, (paint|gas|sewer|burnt) smell, weak
(signal|coffee|wifi|connection), numb with cold, numbing cold, swollen creek, swelling crowd,
crowds swell, bruising (traffic|schedule|sidewalks|ice), bleeding (into|edge), bleed (over|into),
choke (point|hazard recall), lump (us|together|it), lumpy road, bumpy road, bumps in the road,
growth spurt of, growth (plan|of our), operacion (del banco|bancaria|fue rechazada|no
paso|rechazada|de la tarjeta), la operacion no, mano (a mano|de obra), (corazon|el corazon) en la
mano, (se)? (me|le|nos|te) rompe (el)? corazon, rompa el corazon, (dolor|dolores) de cabeza
(los|el|del|con el) (tramite|tramites|papeleo|trafico|estacionamiento|papeles), (sin|un) dolor de
cabeza para, sin dolor jeje, donacion de sangre, (campana|jornada) de
(donacion|donaciones|vacunacion), de sangre liviana, sangre nueva, sangre fria,
(inyeccion|inyectar|inyectamos) de (fondos|dinero|animo|energia|capital), analisis (de la
encuesta|del trafico|de costos), radiografia a (nuestro|nuestra|la), parto (temprano|manana|hoy),
hoy parto, (me|nos|le|les|te) parto, que embarazoso, embarazoso, embarazosa, embarazosos,
situacion embarazosa, puntos (de interes|suspensivos|de venta|por|acumulados|extra), puntos en su
tarjeta, corona (de navidad|de flores|navidena|extra|beer|street|ave), (silla|sillas) de ruedas,
mochila, gota (de agua|fria), ni una gota, presion (del agua|de las llantas|social|arterial
gratis), fiebre (del oro|del futbol|mundialista|navidena), (un|el) virus (en la|en
el|informatico|del sistema), limpieza profunda (de las|del|de la|en la oficina|a las),
(limpieza|tratamiento) (de la oficina|de alfombras|de las alfombras|del edificio|del piso|de los
pisos|de datos), con todo el corazon, de todo corazon, scope of, no le den ansiedad, (no|sin)
(se)? ponga(n)? nervioso, (lentes|gafas) (de sol|obscuros|oscuros), audifonos para (el|la|la
junta|el video|mejor), pongase audifonos, con audifonos, estudio de mercado, examen de
(manejo|ingles|ciudadania), prueba de (sonido|audio|camara|video|manejo|alarma|incendio), la
prueba de que, (hacer|hagamos) una prueba del sistema, mensaje de prueba, dosis de
(paciencia|humor|alegria|buenas), recaida del sistema, operacion de (la|nuestra) (oficina|linea),
con el alma, me muero de, muerto de, enfermo de (esperar|trafico),
bring (your|ur|a|the|his|her|their) (valid|current|new)? (driver|drivers)
(license|licence|id|lic), (the|our) operation of
our, operation of the
"""
