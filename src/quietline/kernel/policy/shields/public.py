"""What is said to everybody: awareness months, public screenings, vaccines on offer, precautions.

Content-tiers points 8 and 9. A tie to this patient in the same sentence lifts the shield.
"""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index
from quietline.kernel.policy.wordlist import word_set

PUBLIC = """
awareness (month|week|day), world (diabetes|aids|cancer|heart|health|mental
health|kidney|hypertension|stroke|asthma|alzheimers|hepatitis|tb|arthritis|suicide
prevention|autism|sleep|hearing|mental health|blood donor) day, national
(diabetes|cancer|heart|mental health|kidney|breast cancer|stroke|autism|osteoporosis|childrens
dental health|nutrition|recovery|suicide prevention|high blood pressure|cholesterol
education|immunization|minority health|womens health|mens health) (month|week|day), prevention
(month|week), heart month, health month|week, immunization week, great american smokeout, open to
(all|everyone|everybody|the public|the community|anyone|the whole community), free (to|for) (the
community|everyone|all|the public), free community, free public, health fair, community
(event|class|screening|screenings|health|talk|walk|lecture|seminar|workshop|run), public
(screening|talk|lecture|event), free (blood
pressure|skin|hearing|cancer|vision|glucose|diabetes|cholesterol|health|skin cancer|bone
density|prostate|lung|foot|mental health|depression|dental)
(check|checks|screening|screenings|exam|exams|test|tests|class|talk|seminar|workshop), charity
(walk|run), fun run, 5k, (walk|run|ride) (for|to end|against), fundraiser, relay for life,
(mes|semana) (de la|de|nacional de la|nacional de|nacional del|del)
(concientizacion|concienciacion|sensibilizacion|prevencion|lucha|salud|cancer|corazon|diabetes|vacunacion),
(mes|semana|dia) (nacional|mundial|internacional) (de|del|de la|contra), dia mundial, abierto (a
todos|a toda|al publico|a la comunidad), abierta (a todos|al publico|a la comunidad), anyone
(can|who|may|at all|interested|is welcome), for anyone who, whole town, entire town, any resident,
all residents, every resident, everyones (invited|welcome), (everybody|everyone) (is)?
(welcome|invited), (the)? public (is)? (welcome|invited|service), public
(notice|health|pool|library hours), (town|city|village|parish|church) hall, health
(dept|department) (is|says|asks|notice|alert|advisory), county
(notice|health|says|is|alert|advisory|reports), passed along to every, to every patient, neighbors
(welcome|invited|and friends), friends and (neighbors|family|families) (welcome|invited), patients
(and|or) (neighbors|friends), (no|without) sign up (needed|required)?, pass it on, spread the
word, shared as a public, heat advisory, air quality (alert|advisory), boil water, burn ban,
(street|fall|county|community|farmers|block|school|state|health|winter|spring|summer)
(fair|festival|market|party|picnic), open house, library (talk|lecture|class|event),
(free|public|community) (talk|lecture|training|seminar|class|classes|workshop|clinic
day|event|cooking) (on|about|at|in|for|with)?, (radio|tv|news|podcast|newspaper)
(interview|segment|story|show), channel (4|5|6|7|9|11|12) , on the (radio|news), documentary,
newsletter,
hiring, now hiring, join our team, job (opening|openings|fair), (were|we are) looking for a, apply
at, (gratis|gratuito|gratuita) (para todos|para todo|para toda|para la comunidad|para el publico|y
abierta|y abierto), entrada libre, (todo|al) (el)? publico (en general)?, cualquiera puede, todos
(estan)? invitados, (charla|platica|taller|campana|feria|evento|jornada)
(abierta|abierto|publica|publico|gratis|gratuita|comunitaria|comunitario|en la biblioteca|para
todos), boletin, el condado (avisa|informa|reporta|esta), gratuit pour tous, ouvert a tous, pou
tout moun, aberto (a|ao|para) (todos|publico|todo), para sa lahat, libre para sa lahat, bukas sa
lahat, mien phi cho moi nguoi, cho moi nguoi, 免费讲座, 免費講座, 所有人, 公众, 公眾,
社区活动, 社區活動, gratis para
(todos|la comunidad), feria de salud, octobre rose, journee mondiale, outubro rosa, novembro azul
"""
OFFER = """
available, are here, now offering, offering, we offer, offer, walk in, walk ins, drive through,
drive thru, no appointment, flu season, clinic this|on|saturday|sunday, open to, all patients,
everyone, everybody, anyone, all ages, arrived, in stock, have arrived, season is here, get your,
stop by, ask us about, ask about, come in for, on saturdays, while supplies last, call to
schedule|book, disponibles, disponible, ya tenemos, ofrecemos, sin cita, para todos, temporada de,
vacunese, llegaron, tenemos vacunas, ya llegaron, for the whole family, families, free flu,
community
"""
TIES = """
due for|in|now, are due, is due, youre due, overdue, time for your|you|a|another, your
(second|next|third|booster|last|first), one of our (patients|members) with, as one of our, you
need|have|had|were|are at, your (results|doctor recommends), because of your, as a, your
(child|son|daughter|childs|sons|daughters|baby|babys), records show, you havent, you have not, we
noticed, our records, appointment (is|on|tomorrow|for your), is scheduled, your appointment,
reminder your, received, missed, your
(a1c|history|risk|condition|diagnosis|provider|mammogram|colonoscopy|screening|test|exam|biopsy|treatment|surgery|medication|diabetes|cancer|asthma|blood|heart|pap),
le toca, le corresponde, ya es hora, atrasado, atrasada, su
(hijo|hija|proxima|segunda|refuerzo|mamografia|examen|prueba|cita|biopsia), usted tiene, su
ultima, necesita
"""
CONDITIONAL = """
if you, if anyone, if your child, if you or, if someone, anyone with, patients with, if feeling,
if experiencing, (or|of) (any|another|other) (medical)? emergency, for (any|all|medical|life
threatening|an|a medical|true) emergency, for
emergencies, in an emergency, in case of (an)? emergency, (is|its) an emergency, (not|isnt|is not)
(watched|monitored|checked|read) (after|at|on|24|overnight|outside), (we)? ask (all|every|any)
(patients|visitors|everyone), all patients with, any patient with, anybody with, whoever has, para
(una|cualquier) emergencia, en caso de emergencia, si es una emergencia, si alguien, si tienen,
kung may|kayo ay may|mayroon, neu ban co|quy vi co|co, si vous avez|avez, si ou gen, se (voce)?
tiver|tem, se estiver, 如果您有, 如有, 如果有, 若有, si usted, si tiene, si presenta, si su
hijo, si alguien,
do you have, are you experiencing
"""
PRECAUTIONS = """
reschedule, mask, masks, stay home, call us before|first|to reschedule, call before, call ahead,
before coming|entering|arriving|your visit|your appointment|you come|you arrive, wear a, let us
know, telehealth, wait in your car, call 911, dial 911, 911, nearest emergency, emergency room,
please call, reprograme, reprogramar, mascarilla, cubrebocas, quedese en casa, llame antes,
llamenos antes, marque (al)? 911, llame al 911, vaya a emergencias, tumawag sa 911, tumawag muna,
goi 911, goi truoc, appelez le 911, appelez avant, portez un masque, rele 911, rele nou anvan,
ligue (para)? 911, ligue antes, use mascara, magsuot ng mask, deo khau trang, 口罩,
请先打电话, 請先打電話, 拨打
911, 撥打 911, 打911, antes de venir|su cita, llame al 911
"""
# What one asks of every visitor; anything else stays a finding.
ASKED_OF_ALL = word_set(
    """
    fever cough coughing sore throat runny nose chills vomiting vomit diarrhea nausea congestion
    flu covid symptom symptoms shortness severe life threatening sneezing sniffles aches ubo sipon
    lagnat ho sot dau hong fievre toux lafyev tous grip febre tosse gripe garganta gorge mal
    发烧 發燒
    咳嗽 喉咙 喉嚨 感冒 流感 胸 痛 呼吸 short of breath chest pain trouble difficulty
    breathing loss taste smell
    stomach bug pink eye pinkeye strep headache rash cold infection fiebre tos dolor de sintomas
    resfriado vomito pecho dificultad para respirar in your the new you have had any
    """
)
MARKS = Index(
    [
        {"conditional": CONDITIONAL},
        {"precaution": PRECAUTIONS},
        {"public": PUBLIC},
        {"offer": OFFER},
    ]
)
TIE_MARKS = Index([{"tie": TIES}])


def find_marks(reading: Reading) -> set[str]:
    """Return which of "public", "offer", "precaution", "conditional" the text speaks of."""
    return {match.label for match in MARKS.scan(reading.words)}


def cover_untied(reading: Reading) -> Iterator[int]:
    """Yield the words of sentences that speak of nobody in particular."""
    tied = {reading.sentences[match.first] for match in TIE_MARKS.scan(reading.words)}
    for at, sentence in enumerate(reading.sentences):
        if sentence not in tied:
            yield at


def cover_precautions(reading: Reading) -> Iterator[int]:
    """Yield the ordinary symptoms in sentences that say "if you have"."""
    asking = {
        reading.sentences[match.first]
        for match in MARKS.scan(reading.words)
        if match.label == "conditional"
    }
    for at, word in enumerate(reading.words):
        if word in ASKED_OF_ALL and reading.sentences[at] in asking:
            yield at
