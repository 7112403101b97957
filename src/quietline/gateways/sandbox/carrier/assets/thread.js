// The conversation: bubbles, days between them, and links that open in a new tab.

import { clock, make } from "/assets/live.js";

const PAUSE = 60 * 60 * 1000;
const LINK = /https?:\/\/[^\s<>"]+/g;
const TRAILING = /[.,;:!?)\]'’”]+$/;

const thread = document.getElementById("thread");
const scroll = document.getElementById("scroll");
const empty = document.getElementById("empty");
let shown = [];

export function showThread(messages) {
  const ids = messages.map(({ id }) => id);
  if (ids.length === shown.length && ids.every((id, place) => id === shown[place])) return;
  const grown = shown.every((id, place) => id === ids[place]);
  const first = grown ? shown.length : 0;
  if (!grown) thread.replaceChildren();
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  for (let place = first; place < messages.length; place += 1) {
    append(messages[place], messages[place - 1]);
  }
  empty.hidden = messages.length > 0;
  shown = ids;
  if (atEnd || first === 0) scroll.scrollTop = scroll.scrollHeight;
}

function append(message, before) {
  const at = new Date(message.at);
  if (!before || at - new Date(before.at) > PAUSE) {
    thread.append(make("li", "day", moment(at)));
  } else if (before.direction === message.direction) {
    thread.lastElementChild.classList.remove("last");
  }
  const bubble = make("li", `bubble ${message.direction} last`);
  bubble.title = clock(at);
  const writer = message.direction === "from_patient" ? "You: " : "Practice: ";
  bubble.append(make("span", "unseen", writer), ...linked(message.body));
  thread.append(bubble);
}

function moment(at) {
  const day = at.toLocaleDateString([], { weekday: "short", month: "short", day: "numeric" });
  const today = at.toDateString() === new Date().toDateString();
  return `${today ? "Today" : day} ${clock(at)}`;
}

function linked(body) {
  const parts = [];
  let end = 0;
  for (const match of body.matchAll(LINK)) {
    const address = match[0].replace(TRAILING, "");
    parts.push(body.slice(end, match.index), anchor(address));
    end = match.index + address.length;
  }
  return [...parts, body.slice(end)].filter((part) => part !== "");
}

function anchor(address) {
  const link = make("a", "", address);
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}
