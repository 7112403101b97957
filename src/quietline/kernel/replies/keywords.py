"""Replies of one word: carrier keywords, the FCC's opt-out words, one-letter answers.

47 CFR 64.1200(a)(10) names stop, quit, end, revoke, opt out, cancel and unsubscribe. A keyword
counts when it is the whole reply, whatever its case, punctuation and spacing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from quietline.kernel.replies.values import Intent

KEYWORDS: Mapping[Intent, str] = MappingProxyType(
    {
        Intent.STOP: """
stop, stopall, stop all, unsubscribe, end, quit, cancel, revoke, optout, opt out, remove, unsub,
remove me, unsubscribe me, unsubscribe please, stop please, please stop,
cancelall, cancel all, end all, quit all, stop stop, td,
parar, pare, paren, alto, baja, cancelar, cancele, detener, detenga, detengan, salir, no mas,
basta, ya no, terminar, fin, desuscribir, desuscribirme, darme de baja, dar de baja, arret, arrete,
arreter, arretez, desabonner, stopper, sispann, rete, kanpe, sair, sai, descadastrar, chega,
dung, dung lai, ngung, huy, thoi, tigil, itigil, hinto, ihinto, tama na, ayaw ko na,
停止, 停, 退订, 退訂, 取消, 取消订阅, 不要再发, 别发了, 停止发送
""",
        Intent.HELP: """
help, info, ayuda, informacion, aide, ed, ede, ajuda, tro giup, giup, tulong, 帮助, 幫助, 帮忙
""",
        Intent.START: """
start, unstop, resume, subscribe, optin, opt in, resubscribe, iniciar, inicio, comenzar, empezar,
alta, reanudar, suscribir, commencer, komanse, comecar, bat dau, simula, simulan, 开始, 開始, 恢复
""",
        Intent.CONFIRM: """
yes, y, yep, yeah, yup, ya, c, confirm, confirmed, confirming, ok, okay, k, kk, sure, 1, correct,
si, s, sip, claro, confirmo, confirmar, confirmado, confirmada, de acuerdo, vale, bueno, oui,
daccord, wi, dako, sim, oo, opo, sige, vang, da, dong y, 是, 好, 好的, 确认, 確認, 可以, 对
""",
        Intent.CANCEL: "cancel appointment, cancel appt, cancelar cita, no puedo ir, x",
        Intent.RESCHEDULE: "r, reschedule, resched, reprogramar, cambiar cita, 改期, 改时间",
        Intent.THANKS: """
thanks, thank you, thx, ty, tks, tysm, thank u, gracias, muchas gracias, merci, mesi, obrigado,
obrigada, salamat, salamat po, cam on, 谢谢, 謝謝, 多谢
""",
        Intent.WRONG_NUMBER: "wrong number, wrong person, numero equivocado, equivocado, wrong",
    }
)
# Slips of the finger over "stop" and its kin. They end texting, and a person looks at them.
SLIPS = """
stpo sotp tsop stp sto stopp sstop stoo stol stopit atop dtop syop srop stip stob sttop st0p stpp
stops stoped stope stap stawp stahp soptp stopr unsubcribe unsuscribe unsubscibe unsubscrib
unsubscribed unsbscribe unscribe unsubcsribe usubscribe uninscribe cancle cancell
cancal cancl qiut quite quitt reovke optot optuot optou remoove remov staop stoop stpop stopme
endd stoptext stoptexts
"""
SLIP_WORDS = frozenset(SLIPS.split())


def _by_word() -> Iterator[tuple[str, Intent]]:
    for intent, words in KEYWORDS.items():
        for word in words.split(","):
            yield word.strip().replace(" ", ""), intent


BY_WORD: Mapping[str, Intent] = MappingProxyType(dict(_by_word()))


def find_keyword(words: str) -> tuple[Intent, bool] | None:
    """Return the intent of a reply that is nothing but a keyword, and whether that is sure."""
    squeezed = words.replace(" ", "")
    intent = BY_WORD.get(squeezed)
    if intent is not None:
        return intent, True
    return (Intent.STOP, False) if squeezed in SLIP_WORDS else None
