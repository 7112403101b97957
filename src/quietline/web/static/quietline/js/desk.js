// Starts what the page at hand needs.
import { hasInbox, refreshRows } from "./inbox.js";
import { listen } from "./feed.js";
import { opened, refreshThread, startThread } from "./thread.js";
import { startComposer } from "./composer.js";
import { openThread, startOpening } from "./open.js";
import { startPractice } from "./practice.js";
import { startSheets } from "./sheet.js";

const GATHER = 100;
const pending = new Set();
let timer = 0;

// Changes come in bursts (queued, submitted, delivered); one look at the end of each is enough.
function changed(conversation) {
  pending.add(conversation);
  timer ||= setTimeout(look, GATHER);
}

async function look() {
  timer = 0;
  const here = opened()?.dataset.conversation;
  const mine = pending.has(here);
  pending.clear();
  if (mine) await refreshThread();
  await refreshRows();
}

startSheets(() => { refreshThread({ quiet: false }); refreshRows(); }, hasInbox && openThread);

startPractice();

if (hasInbox) {
  startOpening();
  startThread();
  startComposer();
  const { feed, after } = document.querySelector("[data-feed]").dataset;
  listen(feed, opened()?.dataset.after ?? after, changed);
}
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".rail-account[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
