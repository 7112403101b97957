"""Machines, rooms and weather that are said to be ill: "the printer has a fever"."""

from __future__ import annotations

from collections.abc import Iterator

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.wordlist import word_set

THINGS = word_set(
    """
    printer printers copier scanner scanners fax computer computers laptop laptops server servers
    software system systems app apps website site wifi internet network router server phones
    phone phonelines line lines voicemail email kiosk kiosks terminal screen screens keyboard
    modem calendar schedule scheduler autocorrect door doors doorbell buzzer gate lock elevator
    elevators escalator lift furnace heater heating ac boiler hvac thermostat plumbing pipe pipes
    toilet sink faucet roof ceiling carpet floor floors window windows lights light bulb lamp
    generator alarm alarms sprinkler sprinklers sign clock van bus shuttle truck car cars train
    traffic road roads street highway bridge construction parking garage lot sidewalk sidewalks
    weather storm rain snow wind heat humidity river creek building lobby wall walls plant plants
    fern ficus tree trees fish goldfish battery batteries camera microphone speaker speakers
    button machine machines coffeemaker vending microwave fridge refrigerator mailbox envelope
    budget economy market stocks coffee impresora computadora sistema maquina escaner
    internet red aire elevador ascensor telefono telefonos linea lineas pagina terminal camara
    camion puerta puertas portal techo piso calle carretera puente clima lluvia edificio
    imprimante ordinateur ascenseur porte systeme impressora computador sistema elevador
    """
)
SAYS = word_set(
    """
    is are was were has have had got gets getting keeps kept stays stayed went goes threw suffered
    suffers caught catches needs feels feeling acting seems looks having be been being still
    esta estan anda andan tiene tienen tuvo tuvieron sigue siguen amanecio cogio agarro le est a
    eu esta ficou
    """
)
PEOPLE = word_set("you your youre yours patient patients he she his her him su sus usted tu te")
REACH = 6


def cover_things(reading: Reading) -> Iterator[int]:
    """Yield what is said of a thing, from its verb up to the next person."""
    if THINGS.isdisjoint(reading.words):
        return
    for at, word in enumerate(reading.words):
        if word in SAYS and _of_thing(reading, at):
            for near in reading.after(at, REACH):
                if reading.words[near] in PEOPLE or "," in reading.marks[near]:
                    break
                yield near


def _of_thing(reading: Reading, at: int) -> bool:
    # Of the words before the verb the nearest that is a thing or a person decides.
    for near in reading.before(at, 3):
        if reading.words[near] in PEOPLE:
            return False
        if reading.words[near] in THINGS:
            owner = reading.words[near - 1] if near else ""
            return owner not in PEOPLE
    return False
