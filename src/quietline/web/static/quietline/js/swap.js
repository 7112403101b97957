// Puts fresh markup in place of old: what did not change keeps its node, its focus, its open state.

const parse = (markup) => {
  const box = document.createElement("template");
  box.innerHTML = markup;
  return box.content;
};

/** Replaces the children of `list`, by id, and leaves equal ones alone. */
function reconcile(list, fresh) {
  const known = new Map([...list.children].map((child) => [child.id, child]));
  const wanted = [...fresh.children].map((child) => keep(known.get(child.id), child));
  wanted.forEach((child, at) => {
    if (list.children[at] !== child) list.insertBefore(child, list.children[at] ?? null);
  });
  while (list.children.length > wanted.length) list.lastElementChild.remove();
}

function keep(old, fresh) {
  if (!old || !fresh.id) return fresh;
  const opened = [...old.querySelectorAll("details[open][id]")].map((detail) => detail.id);
  const bare = old.cloneNode(true);
  for (const detail of bare.querySelectorAll("details[open]")) detail.removeAttribute("open");
  strip(bare);
  const mirror = fresh.cloneNode(true);
  strip(mirror);
  if (bare.isEqualNode(mirror)) return old;
  for (const id of opened) fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute("open", "");
  return fresh;
}

// Tokens in forms differ at every rendering and say nothing new.
const strip = (node) => {
  for (const input of node.querySelectorAll('input[name="csrfmiddlewaretoken"]')) input.remove();
};

/** Every `data-region` of the markup takes the place of the one with its id on the page. */
export function swapRegions(markup) {
  for (const fresh of parse(markup).querySelectorAll("[data-region]")) {
    const old = document.getElementById(fresh.id);
    if (!old) continue;
    if (fresh.id === "thread-items") reconcile(old, fresh);
    else if (keep(old, fresh) !== old) old.replaceWith(fresh);
  }
}

/** The rows of the inbox; returns their frame. */
export function swapRows(holder, markup) {
  const fresh = parse(markup).firstElementChild;
  const old = holder.firstElementChild;
  if (fresh.tagName === "UL" && old?.tagName === "UL") {
    reconcile(old, fresh);
    Object.assign(old.dataset, fresh.dataset);
    return old;
  }
  holder.replaceChildren(fresh);
  return fresh;
}
