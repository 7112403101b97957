"""Words that reveal only together: "the knee is still rather stiff". Original work.

A row: the rule, the words that come first, the words that come with them, how far apart they may
stand, and whether the order counts.
"""

from __future__ import annotations

from dataclasses import dataclass

from quietline.kernel.policy.wordlist import word_set


@dataclass(frozen=True, slots=True)
class Pair:
    """`first` and `second` within `reach` words of each other in one sentence."""

    rule: str
    first: frozenset[str]
    second: frozenset[str]
    reach: int
    ordered: bool = False


PARTS = word_set(
    """
    ankle ankles armpit belly breast breasts butt buttock calf calves cheek chest chin ear ears
    earlobe elbow elbows eyelid eyelids eyes finger fingers fingertips forearm groin gum gums
    hamstring heel heels hip hips incision jaw kidney kidneys knee knees knuckle knuckles lip lips
    lungs nail nails neck nipple nipples nose nostril pelvis rib ribs scalp scar shin shins
    shoulder shoulders skin spine stomach thigh thighs throat thumb toe toenail toes tongue tonsils
    tummy wrist wrists stump bottom tailbone cheekbone arches bunion stoma
    """
)
LOOSE_PARTS = word_set("arm arms eye face foot feet hand hands head leg legs mouth side tooth")
TROUBLES = word_set(
    """
    ache aches aching achy bleed bleeding bleeds bled blistered blistering bruised bruises bruising
    burning burns buckle buckles clicking clicks cramp cramping cramps crooked drain draining
    drains droop drooping droops dislocated elevate elevated flared fractured hurt hurting hurts
    inflamed infected injected injured itch itches itching itchy locking locks numb ooze oozes
    oozing peeling pinch pinches popped popping puffy pus racing sore soreness spasm spasms sprained
    stiff stiffness sting stinging stings straighten swell swelled swelling swells swollen tender
    tenderness throb throbbing throbs tingle tingles tingling tingly torn twitch twitches
    twitching weak weakness wiggle wobbly rash scab scabs numbness discharge weeping
    """
)
SLIGHT_TROUBLES = word_set(
    """
    bend bending blue bump cold crusty flaking gray healed healing heals hot ice iced icing limp
    lump purple red redness replaced replacement rest rub rubbing scope shaky soak soaking stretch
    tape taped tight warm worse wrap wrapped yellow better scratch straight heat lift
    """
)
STRONG_PARTS = PARTS - word_set(
    "bottom nail nails cheek gum scar finger fingers ear ears lip chin nose neck eyes stomach "
    "spine hip"
)
OUTPUTS = word_set(
    "bowel bowels discharge drainage mucus pee peeing phlegm poop puke snot spit sputum stool "
    "stools urine vomit gums lips fingertips toes toenails skin tongue diaper diapers"
)
COLORS = word_set(
    "black bloody blue brown clay cloudy dark foul gray green grey orange pale pink purple red "
    "smelly tarry white yellow greenish yellowish bluish"
)
REPORT = word_set(
    "check checking chart log logging logged record recheck track tracking text write test measure "
    "monitor monitoring jot report watch"
)
READINGS = word_set(
    "bp bps sugar sugars weight weights pulse glucose ketones sats oximeter intake output stools "
    "feedings feeds diapers temperature temps peakflow pressures spells kicks contractions seizures"
)
ADJUST = word_set(
    "skip skipped skipping hold double doubled missed miss forgot forget restart resume pause cut "
    "lower lowered raise raised increase increased decrease decreased adjust split halve taper "
    "bump bumped up upped start started stop stopped switch switched swap swapped take taking took "
    "takes try trying give giving gave repeat finish"
)
MEDICINES = word_set(
    "dose doses pill pills meds tablet tablets capsule capsules insulin injection injections "
    "inhaler puffs puff antibiotic antibiotics abx steroid steroids gummies tabs tab vitamin "
    "vitamins supplement supplements ointment syrup lozenges caplet caplets milligrams mls gtts "
    "painkillers probiotic iron chemo laxative antacid decongestant"
)
LUMPS = word_set(
    "nodule nodules mass lump lumps cyst cysts polyp polyps tumor tumors fracture fractures lesion "
    "lesions nodes node bone bones fibroid fibroids stone stones mole moles aneurysm clot clots "
    "plaque artery arteries gallstones margins cells spot spots lining graft"
)
CHANGES = word_set(
    "grown growing grew shrunk shrank shrinking smaller spread spreading healed healing benign "
    "cancerous malignant cancer precancerous biopsied dissolved passed removed enlarged calcified "
    "blocked suspicious hasnt worrisome harmless concern clean dissolve"
)
MOVES = word_set(
    "stretch stretches stretching exercise exercises squeezes clamshells squats planks lunges "
    "kegels stairs pulleys putty theraband bridges slides curls"
)
COUNTED = word_set("reps rep sets 3x10 10x 3x 2x 5x 4x twice daily pt therapist band knee homework")
MEALS = word_set("eat eating ate food foods meal meals breakfast drink drinking solids gum coffee")
EMPTY = word_set("midnight anesthesia npo fasting surgery bloodwork scan")
BABY = word_set("baby babys babies twins")
INSIDE = word_set(
    "kick kicks kicking moves movement movements breech heartbeat measuring womb contractions "
    "trimester placenta latch latching latched"
)
SPANS = word_set("days weeks months years yrs wks day week month year")
DRY = word_set("sober drinking drinks cravings relapse smoking cigarette cigarettes vaping")

PAIRS = (
    Pair("symptom.named", PARTS, TROUBLES, 5),
    Pair("symptom.named", STRONG_PARTS, SLIGHT_TROUBLES, 4),
    Pair("symptom.named", LOOSE_PARTS, TROUBLES, 4),
    Pair("symptom.named", OUTPUTS, COLORS, 4),
    Pair("care_plan.named", REPORT, READINGS, 5, ordered=True),
    Pair("medication.dose", ADJUST, MEDICINES, 5, ordered=True),
    Pair("result.interpreted", LUMPS, CHANGES, 5),
    Pair("care_plan.named", MOVES, COUNTED, 6),
    Pair("procedure.preparation", MEALS, EMPTY, 6),
    Pair("sensitive.reproductive", BABY, INSIDE, 5),
    Pair("sensitive.substance_use", SPANS, DRY, 4, ordered=True),
)
