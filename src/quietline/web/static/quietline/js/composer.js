// Writing: a verdict at every key, the draft kept in this page's memory only, and the send.
import { ask, say, token } from "./wire.js";
import { drawMarks, shiftMarks } from "./marks.js";
import { drawVerdict } from "./verdict.js";
import { refreshThread, toEnd } from "./thread.js";

// Drafts by conversation. What a patient is told must not rest on the device: no storage.
const drafts = new Map();
const at = (id) => document.getElementById(id);

let marks = [];
let shown = "";
let busy = false;
let again = false;
let sending = false;

const draft = () => at("draft");
const conversation = () => at("thread").dataset.conversation;

const locked = () => {
  const state = at("texting-state").dataset;
  return sending || state.allowed !== "yes" || state.maySend !== "yes";
};

/** Called once for each conversation that comes onto the page. */
export function startComposer() {
  if (!draft()) return;
  [marks, shown, busy, again, sending] = [[], "", false, false, false];
  draft().value ||= drafts.get(conversation()) ?? "";
  draft().addEventListener("input", typed);
  draft().addEventListener("scroll", () => { at("marks").scrollTop = draft().scrollTop; });
  draft().addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!at("send").disabled) at("composer-form").requestSubmit();
    }
  });
  at("purpose").addEventListener("change", check);
  at("composer-form").addEventListener("submit", (event) => { event.preventDefault(); send(); });
  typed();
}

function typed() {
  const text = draft().value;
  drafts.set(conversation(), text);
  marks = shiftMarks(marks, shown, text);
  shown = text;
  drawMarks(at("marks"), text, marks);
  at("refusal").hidden = true;
  check();
}

/** At most one question on the way; what was typed meanwhile is asked next, and only the newest. */
async function check() {
  if (busy) { again = true; return; }
  const form = at("composer-form");
  busy = true;
  const text = draft().value;
  const verdict = await question(form, text);
  if (form !== at("composer-form")) return;
  busy = false;
  if (verdict && text === draft().value) draw(verdict, text);
  if (again) { again = false; check(); }
}

async function question(form, text) {
  const { patient, purpose } = form.elements;
  try {
    const answer = await ask(form.dataset.check, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": token() },
      body: JSON.stringify({ text, patient: patient.value, purpose: purpose.value }),
    });
    const body = await answer.json();
    return answer.ok ? body : unchecked(body.sentence);
  } catch {
    return unchecked("The server cannot be reached. Your text is kept here; it is checked again when you type.");
  }
}

const unchecked = (sentence) => ({
  outcome: "refuse", tone: "refuse", title: "Not checked", sentence, marks: [], reasons: [], notices: [],
  phone: null, size: "", send: "Send", ready: false, tier: 3, tierWord: "Clinical",
});

function draw(verdict, text) {
  marks = verdict.marks;
  drawMarks(at("marks"), text, marks);
  at("marks").scrollTop = draft().scrollTop;
  drawVerdict(verdict, { locked: locked() });
}

async function send() {
  const form = at("composer-form");
  if (sending || at("send").disabled) return;
  sending = true;
  at("send").disabled = true;
  const here = conversation();
  const text = draft().value;
  const answer = await sent(form);
  if (form !== at("composer-form")) { if (answer.ok) drafts.delete(here); return; }
  sending = false;
  if (answer.key) form.elements.key.value = answer.key;
  if (answer.ok) {
    // What was typed while the answer was on its way is the next message.
    if (draft().value === text) draft().value = "";
    say([answer.sentence, ...(answer.notices ?? [])].join(" "));
    await refreshThread({ quiet: false });
    toEnd();
  } else {
    at("refusal").textContent = answer.sentence;
  }
  typed();
  at("refusal").hidden = answer.ok;
  draft().focus();
}

async function sent(form) {
  try {
    const answer = await ask(form.action, {
      method: "POST", headers: { Accept: "application/json" }, body: new FormData(form),
    });
    return { ...(await answer.json()), ok: answer.ok };
  } catch {
    // The same key goes with the next try, so that nothing is sent twice.
    return { ok: false, sentence: "The server cannot be reached. Your text is kept; press Send again." };
  }
}

// Consent may change while somebody writes: the choice and the draft stay, what is said of it moves.
function labelPurposes() {
  const closed = at("texting-state").dataset.closed.split(" ");
  for (const option of at("purpose").options) {
    const label = option.dataset.word + (closed.includes(option.value) ? " (no consent)" : "");
    if (option.textContent !== label) option.textContent = label;
  }
}

document.addEventListener("thread:fresh", () => {
  if (!draft()) return;
  labelPurposes();
  check();
});

addEventListener("beforeunload", (event) => {
  if (document.body.dataset.leaving) return;
  if ([...drafts.values()].some((text) => text.trim())) event.preventDefault();
});

// The clock on the drawn phone is the patient's.
setInterval(() => {
  const clock = at("handset-time");
  if (!clock) return;
  const time = { hour: "numeric", minute: "2-digit", timeZone: clock.dataset.zone };
  clock.textContent = new Intl.DateTimeFormat("en-US", time).format(new Date());
}, 20000);
