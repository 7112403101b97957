// The lock screen: every text that came since the owner last wrote, the newest on top.

import { ago, make, spoken } from "/assets/live.js";

const AT_MOST = 4;
const list = document.getElementById("notifications");
const quiet = document.getElementById("quiet");
let shown = "";
let known = null;

export function showNotifications(messages, open) {
  const answered = messages.findLastIndex((message) => message.direction === "from_patient");
  const waiting = messages.slice(answered + 1).slice(-AT_MOST).reverse();
  const seen = JSON.stringify([Math.floor(Date.now() / 60000), waiting.map(({ id }) => id)]);
  if (seen === shown) return;
  shown = seen;
  quiet.hidden = waiting.length > 0;
  list.replaceChildren(...waiting.map((message) => card(message, open)));
  known = new Set(messages.map(({ id }) => id));
}

function card(message, open) {
  const button = make("button");
  button.type = "button";
  const icon = make("img", "app");
  icon.src = "/assets/messages.svg";
  icon.alt = "";
  const at = new Date(message.at);
  const when = make("time", "", ago(at));
  when.dateTime = message.at;
  button.append(
    icon,
    make("span", "sender", spoken(message.other)),
    when,
    make("span", "body", message.body),
  );
  button.addEventListener("click", open);
  const item = make("li", known !== null && !known.has(message.id) ? "new" : "");
  item.append(button);
  return item;
}
