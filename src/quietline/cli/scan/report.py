"""The report of a scan for a person: one page that stands alone, and prints."""

from __future__ import annotations

from collections import Counter
from html import escape

from quietline.cli.scan.counts import Counts, Worst
from quietline.formats.message_log import Logged

KINDS = {
    "condition": "Conditions",
    "result": "Results",
    "medication": "Medicines and supplies",
    "procedure": "Procedures and tests",
    "specialty": "Specialties",
    "symptom": "Symptoms",
    "identifier": "Identity numbers",
    "billing_clinical": "Billing and diagnosis codes",
    "care_plan": "Care instructions",
    "sensitive_category": "Specially protected care",
    "not_understood": "Could not be read",
}
STYLE = """
:root{color-scheme:light dark;--ink:#1b2421;--soft:#56625d;--line:#d5dcd8;--good:#0f6b5c;
--bad:#a3371b;--paper:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8eeeb;--soft:#9fb0a9;--line:#35413c;
--good:#5cc4ae;--bad:#f0916f;--paper:#171d1b}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;font:16px/1.5 system-ui,sans-serif;
color:var(--ink);background:var(--paper)}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.1rem;margin:2.2rem 0 .5rem}
p{margin:.3rem 0}
.soft{color:var(--soft)}
.big{font-size:2.6rem;font-weight:700;line-height:1.1;margin-top:1.2rem;color:var(--bad)}
.good{color:var(--good)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line);
vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.bar{width:45%}
progress{width:100%;height:.6rem;accent-color:var(--bad)}
mark{background:none;color:var(--bad);font-weight:700;text-decoration:underline}
@media print{body{max-width:none}}
"""


def build_report(name: str, logged: Logged, counts: Counts, policy: str) -> str:
    """Return the page. Whatever comes from the archive is escaped."""
    share = counts.leaked / counts.outbound if counts.outbound else 0.0
    tone = "big" if counts.leaked else "big good"
    told = (
        f"texts told something clinical on the phone they went to ({share:.1%}); "
        f"{counts.sensitive:,} of them something specially protected."
    )
    left = (
        f"{counts.inbound:,} texts from patients were not judged. "
        f"{counts.bad:,} rows could not be read."
    )
    caution = (
        "A program judged these texts. It misses some and is wrong about others; "
        "look at the rows themselves before you act."
    )
    source = f"{escape(name)}, {logged.format}. {policy}"
    parts = (
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>",
        "<meta name='viewport' content='width=device-width,initial-scale=1'>",
        f"<title>Archive scan</title><style>{STYLE}</style></head><body>",
        f"<h1>What these texts told</h1><p class='soft'>{source}</p>",
        f"<p class='{tone}'>{counts.leaked:,} of {counts.outbound:,}</p><p>{told}</p>",
        f"<p class='soft'>{left}</p>",
        _table("What was told", counts.by_kind, None, KINDS),
        _table("By month", counts.by_month, counts.texts_by_month, {}, by_name=True),
        _table("By sender", counts.by_sender, counts.texts_by_sender, {}),
        _worst(counts),
        _bad(counts),
        f"<p class='soft'>{caution}</p></body></html>",
    )
    return "\n".join(part for part in parts if part)


def _table(
    title: str,
    leaked: Counter[str],
    texts: Counter[str] | None,
    names: dict[str, str],
    *,
    by_name: bool = False,
) -> str:
    if not leaked:
        return ""
    rows = sorted(leaked.items()) if by_name else leaked.most_common(30)
    most = max(leaked.values())
    body = "".join(
        f"<tr><td>{escape(names.get(name, name))}</td>"
        f"<td class='bar'><progress max='{most}' value='{n}'></progress></td>"
        f"<td class='n'>{n:,}{f' of {texts[name]:,}' if texts else ''}</td></tr>"
        for name, n in rows
    )
    head = "<tr><th>&nbsp;</th><th>&nbsp;</th><th class='n'>Texts</th></tr>"
    return f"<h2>{title}</h2><div class='scroll'><table>{head}{body}</table></div>"


def _worst(counts: Counts) -> str:
    if not counts.worst:
        return ""
    rows = "".join(
        f"<tr><td class='n'>{-item.line:,}</td><td>{escape(item.month)}</td>"
        f"<td>{escape(', '.join(KINDS[kind] for kind in item.kinds))}</td>"
        f"{f'<td>{_marked(item)}</td>' if counts.with_texts else ''}</tr>"
        for item in sorted(counts.worst, reverse=True)
    )
    texts = "<th>Text</th>" if counts.with_texts else ""
    head = f"<tr><th class='n'>Row</th><th>Month</th><th>Told</th>{texts}</tr>"
    note = "" if counts.with_texts else "<p class='soft'>The texts are left out on purpose.</p>"
    return f"<h2>The worst</h2>{note}<div class='scroll'><table>{head}{rows}</table></div>"


def _marked(item: Worst) -> str:
    parts: list[str] = []
    at = 0
    for start, end in item.spans:
        parts += (escape(item.text[at:start]), f"<mark>{escape(item.text[start:end])}</mark>")
        at = end
    return "".join((*parts, escape(item.text[at:])))


def _bad(counts: Counts) -> str:
    if not counts.bad_rows:
        return ""
    rows = "".join(
        f"<tr><td class='n'>{row.line:,}</td><td>{row.sentence}</td><td>{row.code}</td></tr>"
        for row in counts.bad_rows
    )
    return f"<h2>Rows that could not be read</h2><div class='scroll'><table>{rows}</table></div>"
