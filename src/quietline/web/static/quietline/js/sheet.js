// Pages that open as a sheet over the desk, and forms that act in place.
import { ask, part, say } from "./wire.js";

const sheet = document.getElementById("sheet");
let acted = () => {};
let goTo = (address) => { location.href = address; };

/** `done` is called when something was recorded and the page has to be fresh; `go` to move on. */
export function startSheets(done, go) {
  acted = done;
  if (go) goTo = go;
  document.addEventListener("click", clicked);
  document.addEventListener("submit", submitted);
  sheet?.addEventListener("click", (event) => { if (event.target === sheet) sheet.close(); });
}

function clicked(event) {
  const link = event.target.closest("a[data-sheet], a[data-close]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  if (link.matches("[data-close]") && !sheet.open) return;
  event.preventDefault();
  if (link.matches("[data-close]")) sheet.close();
  else openSheet(link.href);
}

async function openSheet(address) {
  const markup = await part(address);
  if (markup === null) { location.href = address; return; }
  sheet.innerHTML = markup;
  if (!sheet.open) sheet.showModal();
  sheet.scrollTop = 0;
}

async function submitted(event) {
  const form = event.target.closest("form[data-act]");
  if (!form) return;
  event.preventDefault();
  const answer = await ask(form.action, {
    method: "POST", headers: { "X-Part": "1" }, body: new FormData(form, event.submitter),
  }).catch(() => null);
  if (!answer) { say("The server cannot be reached. Nothing was recorded; try again."); return; }
  if (answer.headers.get("Content-Type")?.startsWith("application/json")) finished(await answer.json());
  else if (sheet.open && (answer.ok || answer.status === 422)) sheet.innerHTML = await answer.text();
  else say("This could not be done. Nothing was recorded.");
}

async function finished(answer) {
  if (sheet.open) sheet.close();
  if (answer.go) await goTo(answer.go);
  say(answer.said ?? answer.sentence);
  if (!answer.go) acted();
}
