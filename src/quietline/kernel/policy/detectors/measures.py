"""Measured values: blood pressures, concentrations, temperatures."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from quietline.kernel.policy.findings import Finding, find_patterns, pattern
from quietline.kernel.policy.normalize import Folded

UNITS = r"(?:mg/dl|mmol/l|mmol/mol|mmhg|mm hg|ng/ml|pg/ml|ng/dl|g/dl|u/l|iu/l|meq/l|bpm|kg/m2|meq)"
# What is measured, written in full or short, then up to three small words, then the figure.
MEASURED = (
    r"(?:a1c|a 1c|hba1c|ldl|hdl|cholesterol|trigs|triglycerides|psa|tsh|t4|inr|hgb|hb|hct|"
    r"hemoglobin|platelets|plts?|wbc|white count|anc|cd4|egfr|gfr|creat|creatinine|bun|bili|"
    r"bilirubin|alt|ast|ef|o2|o2 sats?|sats|spo2|oxygen|pulse|hr|heart rate|bp|pressure|"
    r"sugars?|glucose|fasting|weight|wt|bmi|ferritin|iron|b12|vit(?:amin)? d|potassium|sodium|"
    r"magnesium|calcium|uric acid|crp|esr|k|na|ca 19-?9|ca 125|cea|afp|amh|fsh|hcg|beta|"
    r"peak flow|temp|temperature|troponin|lactate|viral load|count|score|titer|level|"
    r"egg count|phq-?9|gad-?7|edinburgh|moca|ahi|m spike|t-?score|ppd|dry weight|ketones|"
    r"tacro|testosterone|estradiol|progesterone|amylase|lipase|a-?c)"
)
BETWEEN = (
    r"(?:\s*[:=]\s*|\s+(?:(?:is|was|at|of|went|came|back|up|down|to|dropped|from|now|today|still|over"
    r"|under|above|below|around|about|hit|reads?|has|been|a|nice|only|just|stuck|fell|jumped|climbed"
    r"|ran|running|the)\s+){1,4})"
)
LINKED_FIGURE = r"\d{1,4}(?:[.,]\d{1,2})?(?![\d:]|\.\d|/\d|\s?(?:am|pm|a\.m|p\.m|st|nd|rd|th|\$)\b)"
# Other words that stand before a figure as the short names of measurements do.
EVERYDAY = r"(?:k|na|hb|hr|ef|a-?c|alt|ast|count|score|level|pressure|beta|iron|lead|fasting|ppd)"
# The words of MEASURED, or one of each.
SHORT_NAMES = """
    a1c 1c hba1c ldl hdl cholesterol trigs triglycerides psa tsh t4 inr hgb hb hct hemoglobin
    platelets plt plts wbc white anc cd4 egfr gfr creat creatinine bun bili bilirubin alt ast ef
    o2 sats spo2 oxygen pulse hr heart bp pressure sugar sugars glucose fasting weight wt bmi
    ferritin iron b12 vit vitamin potassium sodium magnesium calcium uric crp esr k na ca cea
    afp amh fsh hcg beta peak temp temperature troponin lactate viral load count score titer
    level phq phq9 gad gad7 edinburgh moca ahi spike tscore ppd ketones tacro testosterone
    estradiol progesterone amylase lipase ac c lead
"""
VALUES = (
    pattern(
        "result.value",
        "mg mmol mmhg mm ng pg g u iu meq bpm kg",
        rf"(?<![\w.])\d{{1,5}}(?:[./]\d{{1,5}})? ?{UNITS}(?![a-z])",
    ),
    # A first number of 80 to 250 over 40 to 150 is no date, no clock time and no fraction of use.
    pattern(
        "result.value",
        "/",
        r"(?<![\d/.\-])(?:[89]\d|1\d\d|2[0-4]\d)/(?:[4-9]\d|1[0-4]\d)(?![\d/])"
        r"(?! ?(?:day|hours))",
    ),
    pattern(
        "result.value",
        "over",
        r"(?<!\d)(?:[89]\d|1\d\d|2[0-4]\d) over (?:[4-9]\d|1[0-4]\d)(?!\d)",
    ),
    pattern("result.value", "bmi", r"(?<![a-z])bmi (?:of |is |was )?\d\d(?:\.\d)?(?!\d)"),
    pattern(
        "result.value",
        SHORT_NAMES,
        rf"(?<![\w-])(?!{EVERYDAY}\b){MEASURED}\b{BETWEEN}{LINKED_FIGURE}"
        rf"|(?<![\w-]){EVERYDAY}\s+(?:is|was|of|at)\s+\d{{1,3}}\.\d{{1,2}}(?!\d)",
    ),
    # A body temperature: a figure alone may be a price, a station or a distance.
    pattern(
        "result.value",
        "above over higher more up degrees fever fevers rectal oral arm ear temp temps temperature"
        " temperatures",
        r"(?<![\d.$#-])(?:9[6-9]|10[0-5])(?:\.\d)? ?(?:or (?:above|over|higher|more)|and up"
        r"|degrees f(?:ever)?|fever|rectal|oral|under the arm|by ear)(?![a-z])"
        r"|(?<![a-z])(?:temp|fever|temperature)s?(?![a-z])[a-z ]{1,20}"
        r"(?:9[6-9]|10[0-5])(?:\.\d)?(?![\d%/])",
    ),
    pattern(
        "result.value",
        "lb lbs pound pounds kilo kilos kg kgs",
        r"(?<![a-z])(?:lost|gained?|lose|losing|gaining|dropped|down|up|put on"
        r"|weigh(?:s|ed|ing)?(?: in at)?) (?:about |another |over |almost |like )?"
        r"\d{1,3}(?:\.\d)? ?"
        r"(?:lbs?|pounds?|kilos?|kgs?)(?![a-z])",
    ),
    # "6.9 now, down from 8.1": figures with a decimal that rose or fell.
    pattern(
        "result.value",
        "from back",
        r"(?<![\d.$])\d{1,3}\.\d (?:now|today|again|this time)[^.!?]{0,12}(?:down|up) from"
        r"|(?:came back|is back)(?: at)? \d{1,3}\.\d(?!\d)"
        r"|(?:down|up) from \d{1,2}\.\d(?! ?(?:stars?|%|miles?|percent|gb|mb)|\d)",
    ),
    pattern("result.value", "range", r"(?<!\d)\d{1,3} ?(?:%|percent) (?:time )?in range(?![a-z])"),
    pattern(
        "result.value",
        "points pts",
        r"(?<![a-z])(?:dropped|down|up|came down|fell) \d{1,3} (?:points|pts)(?![a-z])",
    ),
    pattern(
        "sensitive.reproductive", "<mixed>", r"(?<![a-z0-9])g\d ?p\d(?:[a-z0-9]{0,3})(?![a-z])"
    ),
    pattern(
        "care_plan.named",
        "protein carb carbs fiber sugar sodium salt fat reps sets calories",
        r"(?<![\d.$])\d{1,4} ?(?:g|gm|grams?|mg)(?![a-z]) ?(?:of )?"
        r"(?:protein|carbs?|fiber|sugar|sodium|salt|fat)"
        r"(?![a-z])|(?<![\w.])\d{1,3} (?:reps|sets of \d{1,3})(?![a-z])"
        r"|(?:over|under|than|to) \d{3,4} (?:of sodium|calories)(?![a-z])",
    ),
)


def find_measures(folded: Folded, hints: AbstractSet[str]) -> Iterator[Finding]:
    """Yield values that only a measurement on a person gives."""
    return find_patterns(folded, hints, VALUES)
