"""Places that only help to find the door: content-tiers point 13."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index, Match
from quietline.kernel.policy.wordlist import word_set

# A place follows these, whatever it is called.
STRONG = """
across from, across the (street|hall|hallway|road|lot|parking lot|way) from, opposite, opposite
from, next to, next door to, adjacent to, in front of, facing, catty corner (from|to),
(around|just around) the corner from, (two|three|2|3|a few) doors (down )?from, down the
(hall|street|road) from, (behind|beside|alongside) the, in back of the, shares a (building|parking
lot|lobby|waiting room|entrance) with, share a (building|parking lot|lobby|entrance) with, same
(building|floor|plaza|parking lot|block) as, (upstairs|downstairs|one floor up|one floor
down|around the corner|across the way|down the hall) from, (above|below|one floor above|one floor
below) the, (if
you|youll|you will|once you) (pass|see|hit|reach|get to), (one|a|two|half a) (block|blocks|door)
past, to the (right|left) of, (neighbor|neighbors|neighbour|neighbours) (at|in|is|are),
shares the lot with, (is|are|its) shared with, (left|right) (at|past|after) the, past the
(big|old|new|sign for|red|blue|green|yellow), (in|inside) the old, (used|formerly) (to be|the), a
un lado (de|del), atras (de|del), (donde|a donde) (esta|estaba) (el|la), (hasta|llegue) (el|la|al)
letrero (de|del), (si|cuando) (llega|pasa|ve) (a|el|la|al|por), antes de llegar (a|al), derriere
(le|la|l), (a droite|a gauche|au dessus|au dessous) (du|de|de la), atras (do|da), antes (do|da),
depois (do|da), anba, dekol ak, toupre, bo kote, a kote, anfas, devan, deye,
(katabi|tabi|tapat|harap|likod) (ng|ang), (doi dien|canh|ke|sau|truoc|ben canh), just past, walk
past, go past, drive past, turn (left|right) (at|after) the, frente (a|al), en frente de, enfrente
(de|del), junto (a|al), al lado (de|del), detras (de|del), a la vuelta (de|del), contiguo (a|al),
pasando (el|la), arriba (de|del), en face (de|du), a cote (de|du), ao lado (do|da), em frente
(ao|a)
"""
# These follow the place.
AFTER = "对面, 旁边, 隔壁, 對面, 旁邊, 后面, 後面, 楼上, 樓上, 楼下, 樓下, 附近"
# A place follows these only when it is called one.
WEAK = """
near, near the, past the, by the, between the, close to, beside, at the corner of, past, before
the, after the, cerca (de|del), entre, antes (de|del), despues (de|del), pres (de|du), perto
(do|da)
"""
PLACES = word_set(
    """
    center centre clinic building institute entrance hospital tower wing sign garage pharmacy
    store suite office offices department pavilion unit ward statue mural station lot elevator
    elevators desk window lobby fountain bus stop mailbox annex lab centro clinica edificio
    entrada farmacia memorial display sculpture place shop bar restaurant cafe parlor market
    church school museum hall house letrero consultorio dispensario optica instituto torre
    estacionamiento tienda oficina clinique hopital
    """
)
PARKING = word_set("garage lot deck elevator elevators parking")
STOPS = word_set(
    """
    for your is are on at please then with we our you to will where if when because es esta para su
    por favor con en where after before tomorrow today
    """
)
REACH = 7
INDEX = Index([{"strong": STRONG, "weak": WEAK, "after": AFTER}])


def cover_landmarks(reading: Reading) -> Iterator[int]:
    """Yield the words of places that are pointed at, not gone to."""
    for match in INDEX.scan(reading.words):
        if match.label == "after":
            yield from reading.before(match.first, REACH)
            continue
        named = _named(reading, match)
        if match.label == "strong" or any(reading.words[at] in PLACES for at in named):
            yield from named
    if PARKING.isdisjoint(reading.words):
        return
    for at, word in enumerate(reading.words):
        if word in PARKING:
            yield from reading.before(at, 3)


def _named(reading: Reading, match: Match) -> list[int]:
    named: list[int] = []
    for at in reading.after(match.end - 1, REACH):
        if reading.words[at] in STOPS or "," in reading.marks[at] or " - " in reading.marks[at]:
            break
        named.append(at)
    return named
