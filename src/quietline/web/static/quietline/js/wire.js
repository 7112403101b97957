// How the modules of the desk talk to the server: same origin, with the form's own token.

/** The token against forged forms, as any form of the page carries it. */
export const token = () => document.querySelector('input[name="csrfmiddlewaretoken"]')?.value ?? "";

/** Signed out: what is on the screen goes, unasked. */
export function leave() {
  document.body.dataset.leaving = "yes";
  location.reload();
}

/** A request; a sign-out met on the way leads to the sign-in page. */
export async function ask(address, options = {}) {
  const answer = await fetch(address, { credentials: "same-origin", ...options });
  if (answer.status === 401) leave();
  return answer;
}

/** A part of a page, as markup; null when it cannot be had. `quiet` does not count as activity. */
export async function part(address, { quiet = false, ...options } = {}) {
  const headers = { "X-Part": "1", ...(quiet && { "X-Quietline-Background": "1" }) };
  try {
    const answer = await ask(address, { ...options, headers });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}

/** One sentence for the moment, spoken by screen readers too. */
export function say(sentence) {
  const toast = document.getElementById("toast");
  toast.textContent = sentence;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { toast.textContent = ""; }, 6000);
}
