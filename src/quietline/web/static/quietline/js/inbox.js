// The list: search and filter without a new page, kept fresh when something changes.
import { part } from "./wire.js";
import { swapRows } from "./swap.js";

const form = document.getElementById("inbox-form");
const holder = document.getElementById("inbox-rows");
let show = "all";
let asked = 0;

export const hasInbox = Boolean(form);

/** Asks for the rows as searched and filtered now; a late answer to an old question is dropped. */
export async function refreshRows({ quiet = true } = {}) {
  if (!form) return;
  const mine = ++asked;
  const body = new FormData(form);
  body.set("show", show);
  const markup = await part(form.dataset.rows, { method: "POST", body, quiet });
  if (markup === null || mine !== asked) return;
  countUnread(swapRows(holder, markup).dataset.unread);
}

export function select(conversation) {
  form.elements.selected.value = conversation;
  for (const row of holder.querySelectorAll(".row")) row.removeAttribute("aria-current");
  const chosen = document.getElementById(`row-${conversation}`)?.firstElementChild;
  chosen?.setAttribute("aria-current", "true");
}

function countUnread(unread) {
  const count = document.getElementById("unread-count");
  count.textContent = unread;
  count.hidden = unread === "0";
  const title = document.title.replace(/^\(\d+\) /, "");
  document.title = unread === "0" ? title : `(${unread}) ${title}`;
}

function filterBy(button) {
  show = button.value;
  for (const other of form.querySelectorAll('[name="show"]')) {
    other.setAttribute("aria-pressed", String(other === button));
  }
}

if (form) {
  show = form.querySelector('[aria-pressed="true"]')?.value ?? "all";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.submitter?.name === "show") filterBy(event.submitter);
    refreshRows({ quiet: false });
  });
  form.elements.search.addEventListener("input", () => refreshRows({ quiet: false }));
}
