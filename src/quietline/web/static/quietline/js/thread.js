// The open conversation: kept fresh in place, with the reader's position left alone.
import { part } from "./wire.js";
import { swapRegions } from "./swap.js";

const NEAR = 80;
let stale = false;
let asked = 0;
let shown = 0;

export const opened = () => document.getElementById("thread");

// Whoever reads the newest message goes on seeing it when the composer grows or the window shrinks.
let following = true;
const room = new ResizeObserver(() => { if (following) toEnd(); });

/** Called once for each conversation that comes onto the page. */
export function startThread() {
  const box = scroller();
  if (!box) return;
  following = true;
  room.disconnect();
  room.observe(box);
  box.addEventListener("scroll", () => {
    following = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
  }, { passive: true });
  toEnd();
}

const scroller = () => document.getElementById("thread-scroll");
export const toEnd = () => { const box = scroller(); if (box) box.scrollTop = box.scrollHeight; };

/** Fetching marks as read, so a hidden tab waits until somebody looks. */
export async function refreshThread({ quiet = true } = {}) {
  const thread = opened();
  if (!thread) return;
  if (document.hidden) { stale = true; return; }
  const address = thread.dataset.parts;
  const mine = ++asked;
  const markup = await part(address, { quiet });
  if (markup === null || opened()?.dataset.parts !== address) return;
  if (mine < shown) return; // an older answer came later: it would put back what was before
  shown = mine;
  swapRegions(markup);
  if (following) toEnd();
  document.dispatchEvent(new CustomEvent("thread:fresh"));
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden || !stale) return;
  stale = false;
  refreshThread();
});

// "toggle" does not bubble; what was just opened comes into view.
document.addEventListener("toggle", (event) => {
  if (event.target.matches(".trail[open]")) event.target.scrollIntoView({ block: "nearest" });
}, true);
