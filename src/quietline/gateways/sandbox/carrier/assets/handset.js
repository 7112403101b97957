// One handset: its two views, and what its owner writes.

import { clock, follow, make, spoken } from "/assets/live.js";
import { showNotifications } from "/assets/lock.js";
import { showThread } from "/assets/thread.js";

const QUICK = ["STOP", "START", "YES", "HELP", "C"];
const ALSO_IN = { es: ["SÍ", "AYUDA"] };

const byId = (id) => document.getElementById(id);
const base = location.pathname.replace(/\/$/, "");
const text = byId("text");
const refused = byId("refused");
const again = follow(`${base}/thread.json`, show, byId("trouble"));
let language;

tick();
setInterval(tick, 1000);

for (const button of document.querySelectorAll("[data-show]")) {
  button.addEventListener("click", () => view(button.dataset.show));
}

byId("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  write(text.value);
});

text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    write(text.value);
  }
});

function show(handset) {
  const name = handset.name || "Handset";
  document.title = `${name} - sandbox carrier`;
  byId("owner").textContent = name;
  byId("number").textContent = spoken(handset.number);
  byId("other").textContent = spoken(handset.answers_go_to);
  offer(handset.language);
  showNotifications(handset.messages, open);
  showThread(handset.messages);
}

function offer(spokenLanguage) {
  if (language === spokenLanguage) return;
  language = spokenLanguage;
  const buttons = [...QUICK, ...(ALSO_IN[language] ?? [])].map((word) => {
    const button = make("button", "", word);
    button.type = "button";
    button.addEventListener("click", () => write(word));
    return button;
  });
  byId("quick").replaceChildren(...buttons);
}

async function write(body) {
  refused.hidden = true;
  if (!body.trim()) return;
  try {
    const response = await fetch(`${base}/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ body }),
    });
    if (!response.ok) throw new Error((await response.json()).sentence);
    if (body === text.value) text.value = "";
  } catch (error) {
    refused.textContent = `Not sent. ${error instanceof TypeError ? "No signal." : error.message}`;
    refused.hidden = false;
  }
  again();
}

function open() {
  view("messages");
  text.focus();
}

function view(name) {
  document.body.dataset.view = name;
  for (const button of document.querySelectorAll("[data-show]")) {
    button.setAttribute("aria-pressed", String(button.dataset.show === name));
  }
  const scroll = byId("scroll");
  scroll.scrollTop = scroll.scrollHeight;
}

function tick() {
  const now = new Date();
  const digits = clock(now).replace(/\s?[AP]M$/i, "");
  byId("clock").textContent = digits;
  byId("status-clock").textContent = digits;
  byId("date").textContent = now.toLocaleDateString([], {
    weekday: "long",
    month: "long",
    day: "numeric",
  });
}
