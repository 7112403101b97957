// The list of handsets.

import { ago, follow, make, spoken } from "/assets/live.js";

const list = document.getElementById("handsets");
const empty = document.getElementById("empty");
let shown = "";

follow("/phone.json", show, document.getElementById("trouble"));

function show(handsets) {
  const minute = Math.floor(Date.now() / 60000);
  const seen = JSON.stringify([minute, handsets]);
  if (seen === shown) return;
  shown = seen;
  empty.hidden = handsets.length > 0;
  const focused = document.activeElement?.getAttribute("href");
  list.replaceChildren(...handsets.map(card));
  if (focused) list.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
}

function card(handset) {
  const link = make("a");
  link.href = `/phone/${encodeURIComponent(handset.number)}`;
  const name = handset.name || spoken(handset.number);
  const initials = make("span", "initials", initialsOf(handset.name));
  initials.setAttribute("aria-hidden", "true");
  link.append(
    initials,
    make("span", "who", name),
    make("span", "when", handset.last ? ago(new Date(handset.last.at)) : ""),
    make("span", "preview", preview(handset.last)),
    make("span", "tel", handset.name ? spoken(handset.number) : "Not a patient of the demo"),
  );
  const item = make("li");
  item.append(link);
  return item;
}

function initialsOf(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return words.length ? words[0][0] + (words.length > 1 ? words.at(-1)[0] : "") : "#";
}

function preview(last) {
  if (!last) return "No texts yet";
  return last.direction === "from_patient" ? `You: ${last.body}` : last.body;
}
