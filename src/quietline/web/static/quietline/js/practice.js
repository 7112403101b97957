// The practice's name in texts: judged at every key, before anything is saved.
import { ask, token } from "./wire.js";
import { drawMarks } from "./marks.js";

const form = document.getElementById("practice-form");
const at = (id) => document.getElementById(id);
let busy = false;
let again = false;

/** Starts on the page of settings, and only there. */
export function startPractice() {
  if (!form) return;
  form.elements.texting_name.addEventListener("input", check);
  for (const choice of form.querySelectorAll("[name=profile]")) choice.addEventListener("change", check);
  check();
}

/** At most one question on the way, and the newest is always asked. */
async function check() {
  if (busy) { again = true; return; }
  busy = true;
  const verdict = await question();
  busy = false;
  if (verdict) draw(verdict);
  if (again) { again = false; check(); }
}

async function question() {
  try {
    const answer = await ask(form.dataset.check, {
      method: "POST", headers: { Accept: "application/json", "X-CSRFToken": token() }, body: new FormData(form),
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null; // saving judges the name once more
  }
}

function draw(verdict) {
  at("name-verdict").dataset.tone = verdict.tone;
  if (at("name-title").textContent !== verdict.title) at("name-title").textContent = verdict.title;
  drawMarks(at("name-phone"), verdict.phone, verdict.marks);
  at("name-reasons").replaceChildren(...verdict.reasons.map((reason) => {
    const item = document.createElement("li");
    item.textContent = reason;
    return item;
  }));
}
