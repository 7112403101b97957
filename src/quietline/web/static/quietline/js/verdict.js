// Draws the server's verdict: strip, reasons, notices, lock screen, the label of the button.
import { marked } from "./marks.js";

const at = (id) => document.getElementById(id);
const put = (id, text) => { if (at(id).textContent !== text) at(id).textContent = text; };

export function drawVerdict(verdict, { locked }) {
  at("composer").dataset.tone = verdict.tone;
  put("verdict-title", verdict.title);
  put("verdict-sentence", verdict.sentence);
  at("verdict-tier").hidden = verdict.outcome === "empty";
  put("tier-number", `Tier ${verdict.tier}`);
  put("tier-word", ` · ${verdict.tierWord}`);
  put("handset-words", verdict.phone ?? "");
  put("handset-nothing", verdict.outcome === "empty" ? "Nothing yet" : "Nothing is texted");
  put("size", verdict.size);
  put("send-label", verdict.send);
  at("send").disabled = locked || !verdict.ready;
  at("reasons").replaceChildren(...verdict.reasons.map(reasonLine));
  at("heeds").replaceChildren(...verdict.notices.map(line));
}

function line(text) {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
}

function reasonLine(reason) {
  const item = line("");
  for (const word of reason.words) item.append(marked(word), " ");
  item.append(reason.sentence);
  if (reason.cite) {
    const cite = document.createElement("cite");
    cite.textContent = reason.cite;
    item.append(cite);
  }
  return item;
}
