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
(building|floor|plaza|parking lot|block) as, (above|below|upstairs from|downstairs from|one floor
above|one floor below) the, just past, walk past, go past, drive past, turn (left|right)
(at|after) the, frente (a|al), en frente de, enfrente (de|del), junto (a|al), al lado (de|del),
detras (de|del), a la vuelta (de|del), contiguo (a|al), pasando (el|la), arriba (de|del), en face
(de|du), a cote (de|du), ao lado (do|da), em frente (ao|a), 对面, 旁边
"""
# A place follows these only when it is called one.
WEAK = """
near, near the, past the, by the, between the, close to, beside, at the corner of, past, before
the, after the, cerca (de|del), entre, antes (de|del), despues (de|del), pres (de|du), perto
(do|da)
"""
PLACES = word_set(
    """
    center centre clinic building institute entrance hospital tower wing sign garage pharmacy store
    suite office offices department pavilion unit ward statue mural station lot elevator elevators
    desk window lobby fountain bus stop mailbox annex lab centro clinica edificio entrada farmacia
    hospital instituto torre letrero estacionamiento tienda oficina centre clinique hopital
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
STRONG_INDEX = Index([{"strong": STRONG, "weak": WEAK}])


def cover_landmarks(reading: Reading) -> Iterator[int]:
    """Yield the words of places that are pointed at, not gone to."""
    for match in STRONG_INDEX.scan(reading.words):
        named = _named(reading, match)
        if match.label == "strong" or any(reading.words[at] in PLACES for at in named):
            yield from named
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
