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
todos|a toda|al publico|a la comunidad), abierta (a todos|al publico|a la comunidad), gratis para
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
(second|next|third|booster|last|first), you need|have|had|were|are at, your (results|doctor
recommends), because of your, as a, your (child|son|daughter|childs|sons|daughters|baby|babys),
records show, you havent, you have not, we noticed, our records, appointment (is|on|tomorrow|for
your), is scheduled, your appointment, reminder your, received, missed, your
(a1c|history|risk|condition|diagnosis|provider|mammogram|colonoscopy|screening|test|exam|biopsy|treatment|surgery|medication|diabetes|cancer|asthma|blood|heart|pap),
le toca, le corresponde, ya es hora, atrasado, atrasada, su
(hijo|hija|proxima|segunda|refuerzo|mamografia|examen|prueba|cita|biopsia), usted tiene, su
ultima, necesita
"""
CONDITIONAL = """
if you, if anyone, if your child, if you or, if someone, anyone with, patients with, if feeling,
if experiencing, si usted, si tiene, si presenta, si su hijo, si alguien, do you have, are you
experiencing
"""
PRECAUTIONS = """
reschedule, mask, masks, stay home, call us before|first|to reschedule, call before, call ahead,
before coming|entering|arriving|your visit|your appointment|you come|you arrive, wear a, let us
know, telehealth, wait in your car, call 911, dial 911, 911, nearest emergency, emergency room,
please call, reprograme, reprogramar, mascarilla, cubrebocas, quedese en casa, llame antes,
llamenos antes, antes de venir|su cita, llame al 911
"""
# What one asks of every visitor; anything else stays a finding.
ASKED_OF_ALL = word_set(
    """
fever cough coughing sore throat runny nose chills vomiting vomit diarrhea nausea congestion flu
covid symptom symptoms shortness short of breath chest pain trouble difficulty breathing loss
taste smell stomach bug pink eye pinkeye strep headache rash cold infection fiebre tos dolor de
garganta sintomas gripe resfriado vomito pecho dificultad para respirar in your severe the new you
have had any
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
