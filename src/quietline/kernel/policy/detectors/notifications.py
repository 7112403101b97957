"""Tier 2: something waits behind a login, and the text does not say what it is about."""

from __future__ import annotations

from quietline.kernel.policy.reading import Reading
from quietline.kernel.policy.terms import Index, Match
from quietline.kernel.policy.wordlist import word_set

RULE = "waits"
# These are notifications by themselves.
ALWAYS = Index(
    [
        {
            RULE: """
(new|secure|unread|private|important|encrypted|confidential|portal) (message|messages|msg),
message (is|are) (waiting|ready|available|in your|in the|posted), message waiting|awaits, messages
waiting, (have|has|received|got) (a|1|one|2|two|3|new|unread) (message|messages|new
message|note|response|reply), (sent|left|posted|written|wrote) (you|u) (a|an)
(message|note|reply|response|update|answer), message (in|on|through|via|from|for you)
(your|the|our|in) (portal|inbox|account|patient|secure|app|mychart|care|provider|doctor|nurse),
message from (your|dr|the|our) (care|provider|doctor|clinician|team|office|nurse|practice|care
team), (your|the|new|test|lab|recent|latest) (result|results)
(is|are|have|has|available|now|ready|in|posted|can|may|will|were|came), (result|results)
(ready|available|posted|in) (in|on|at|to|now|for|the|your|via), new results, your results, test
results, lab results, labs are (ready|in|back|available), your labs, new (test|lab)
(result|results), review your (results|message|messages), view your
(results|message|messages|report), mensaje (seguro|nuevo|privado|importante|confidencial), nuevo
mensaje, nuevos mensajes, mensajes nuevos, (tiene|tienes|recibio|hay) (un|una|1|2)
(mensaje|mensajes|nota|respuesta), le (enviamos|envio|dejo|escribio|hemos enviado) un mensaje,
mensaje (de|en) (su|el|nuestro) (medico|doctor|doctora|portal|proveedor|equipo|cuenta|buzon),
(sus|los|nuevos|tus) resultados, resultados (disponibles|listos|estan|ya|nuevos), resultados de
(laboratorio|sus|las pruebas|la prueba|pruebas|examenes), vos resultats, message securise, nouveau
message, resultats disponibles, un message de, seus resultados, mensagem segura, nova mensagem,
resultados prontos, mesaj sekirize, nouvo mesaj, rezilta ou, rezilta yo, rezilta yo pare,
pribadong mensahe, bagong mensahe, ligtas na mensahe, secure na mensahe, resulta mo, iyong
resulta, mga resulta, tin nhan bao mat, tin nhan moi, ket qua, co tin nhan,
安全消息, 安全訊息, 新消息, 新訊息,
的消息, 条消息, 结果, 結果, 报告, 報告
"""
        }
    ]
)
# These wait, if the text also speaks of a login.
THINGS = Index(
    [
        {
            RULE: """
message, messages, document, documents, statement, statements, letter, letters, report, reports,
visit summary|note|notes, after visit summary, summary, summaries, note from, notes from, a note,
record, records, new information, important information,
information (for you|is waiting|is ready|is available|from), an update,
update from, updates from, update
regarding, new notification, notification, reply, response, answer, something new, something,
results, result, labs, test, tests, receipt, your chart, chart, copy of, upload, uploaded, file,
files, shared, item,
items, new activity, notice, documento, documentos, estado de cuenta, carta, resumen, informe,
nota, informacion nueva, actualizacion, archivo, respuesta, aviso, resultados, resultado,
expediente, notificacion, document disponible, lettre, releve, documento novo, documento
disponivel, dokiman, dokumento, sulat, pahayag, tai lieu, thu moi, 文件, 信件, 通知, 账单明细, 信息
"""
        }
    ]
)
LOGINS = Index(
    [
        {
            RULE: """
portal, log in, login, logon, log on, app only, in the app, on the app, in app, by app, logging
in, sign in, signing in, mychart, inbox, secure
link, secure site, secure page, secure website, patient app, our app, the app, online account,
patient account, securely, view it, read it, open it, to view, to read, to see it, waiting for
you, inicie sesion, iniciar sesion, inicia sesion, ingrese, ingresar, acceda, entre al, buzon,
enlace seguro, para verlo, para leerlo, para verla, connectez, espace patient, portail, acesse,
entre no, konekte, potay, mag log, mag login, dang nhap, cong thong tin, 登录, 登入, 门户, 查看
"""
        }
    ]
)
# These wait too, but a form, a payment or an appointment says nothing: tier 1.
ERRANDS = Index(
    [
        {
            RULE: """
form, forms, questionnaire, survey, check in, checkin, pay, payment, paying, balance, bill,
invoice, copay, activate, create your account, register, registration, set up, sign up, enroll,
confirm your appointment, book, schedule, reschedule, verification code, code, passcode, password,
reset, maintenance, update your insurance|address|contact, intake, paperwork, formulario,
formularios, encuesta, pagar, pago, saldo, factura, copago, registrarse, registro, active su,
codigo, confirmar, reservar, programar, formulaire, payer, formulario, pagar, form, bayad,
bayaran, peye, fom, thanh toan, mau don, 表格, 付款, 支付, 验证码
"""
        }
    ]
)
FIRM_THINGS = frozenset(
    {"statement", "document", "documents", "letter", "results", "result", "labs", "test", "tests"}
)


# "This message" and "this is a secure message" speak of the text itself.
SELF = word_set("this these este esta esto ce cette")
SELF_REACH = 3


def is_notification(reading: Reading) -> bool:
    """Tell whether the text announces something that waits behind a login."""
    words = reading.words
    if any(not _speaks_of_itself(reading, match) for match in ALWAYS.scan(words)):
        return True
    if next(LOGINS.scan(words), None) is None:
        return False
    things = [
        words[match.first] for match in THINGS.scan(words) if not _speaks_of_itself(reading, match)
    ]
    if not things:
        return False
    return not FIRM_THINGS.isdisjoint(things) or next(ERRANDS.scan(words), None) is None


def _speaks_of_itself(reading: Reading, match: Match) -> bool:
    return any(reading.words[near] in SELF for near in reading.before(match.first, SELF_REACH))
