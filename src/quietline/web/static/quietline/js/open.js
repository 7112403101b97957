// Opening a conversation without leaving the page: list, search and drafts stay as they are.
import { ask } from "./wire.js";
import { refreshRows, select } from "./inbox.js";
import { startThread } from "./thread.js";
import { startComposer } from "./composer.js";

const WIDE = matchMedia("(min-width: 800px)");

export function startOpening() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-open]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open(link.href, { push: true });
  });
  addEventListener("popstate", () => {
    if (location.hash) return;
    if (/\/c\//.test(location.pathname)) open(location.href, { push: false });
    else location.reload();
  });
}

/** Shows the conversation at an address, in place where that can be. */
export const openThread = (address) => open(address, { push: true });

async function open(address, { push }) {
  const answer = await ask(address).catch(() => null);
  if (!answer?.ok) { location.href = address; return; }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const thread = fresh.getElementById("thread");
  if (!thread) { location.href = address; return; }
  document.getElementById("patient")?.remove();
  (document.getElementById("thread") ?? document.getElementById("thread-slot")).replaceWith(thread);
  thread.after(fresh.getElementById("patient"));
  document.getElementById("main").className = fresh.getElementById("main").className;
  if (push) history.pushState(null, "", address);
  select(thread.dataset.conversation);
  startThread();
  startComposer();
  refreshRows();
  if (WIDE.matches) document.getElementById("draft")?.focus();
  else document.getElementById("thread-scroll").focus();
}
