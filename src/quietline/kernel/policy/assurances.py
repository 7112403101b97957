"""Where a text vouches for itself ("contains no PHI"): content-tiers point 16, no evidence."""

from __future__ import annotations

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index
from quietline.kernel.policy.wordlist import word_set

RULE = "assurance"
ASSURANCES = Index(
    [
        {
            RULE: """
no phi, phi free, non phi, not phi, without phi, (no|not|zero|without)
(protected|personal|private|sensitive|clinical|medical|patient) (health)?
(info|information|content|data|details), not (a)? (medical|clinical|health)
(message|text|matter),
(classify|classified|label|labeled|mark|marked|rate|rated|treat|tag|tagged|file|filed|count)
(this|it)? as (a)? (tier|level|admin|administrative|clinical|safe|public|routine), tier
(1|2|3|one|two|three|i|ii|iii), hipaa
(compliant|safe|approved|secure|friendly|ok|okay|cleared|exempt|compliance),
(administrative|admin) (only|purposes|message|notice|content|text), purely administrative,
(reviewed|approved|cleared|vetted) (by|for) (compliance|legal|privacy|sms|text|texting|the
privacy officer), compliance (approved|cleared| reviewed|checked),
(safe|ok|okay|fine|approved|suitable|cleared) (to|for) (send|text|share|sms|texting|release)
(by|over|via|through)? (sms|text)?, de identified, deidentified, nothing
(clinical|medical|private|sensitive|confidential|personal) (is)? (in|here|about), (text|message|
sms) is (safe|administrative|nonclinical|public|not clinical|not sensitive|not confidential),
not confidential, public information, sin (informacion|datos|contenido)
(medica|medico|medicos|clinica|clinicos|clinico|de salud|personal|personales|confidencial), no
contiene (informacion|datos)? (medica|medicos|clinica|clinicos|de
salud|phi|personal|personales|protegida), no es (informacion)?
(medica|clinica|clinico|confidencial), (clasificar|clasifique|clasificado) como, nivel
(1|2|3|uno|dos|tres), (solo|unicamente|puramente) (administrativo|administrativa),
(mensaje|aviso|texto) (administrativo|seguro), (seguro|apto|aprobado) para (sms|texto|enviar),
cumple (con)? hipaa, ne contient (aucune|pas d) (information|donnee), sem (informacao|dados)
(medica|medicos|clinica|clinicos), khong chua thong tin, walang (impormasyong)?
(medikal|pangkalusugan), pa gen (okenn)? enfomasyon, 不含 (个人|医疗|健康|隐私)
"""
        }
    ]
)


# What such a claim is made of, before and after the words that tell it.
AROUND = word_set(
    """
    this the a an our my it its message messages text texts sms note notice reminder content
    contents email contains contain containing has have includes include holds carries is are was
    were be been being does do not no doesnt dont isnt and or as only fully purely strictly
    reviewed checked approved cleared compliant compliance classified info information data
    details safe secure standard policy rule rules under per by for to send sending over via
    este esta el la mensaje texto aviso contiene es son fue y o no solo segun
    """
)


def find_assurances(reading: Reading) -> list[range]:
    """Return the ranges of words in which the text says what it is or is not, in order, apart."""
    found: list[range] = []
    for match in sorted(ASSURANCES.scan(reading.words)):
        first, last = match.first, match.end - 1
        while reading.before(first, 1) and reading.words[first - 1] in AROUND:
            first -= 1
        while reading.after(last, 1) and reading.words[last + 1] in AROUND:
            last += 1
        if found and first < found[-1].stop:
            first, last = found[-1].start, max(last, found.pop().stop - 1)
        found.append(range(first, last + 1))
    return found
