// Automatic sign-out: a warning a minute before, then the messages leave the screen.
const thread = document.getElementById("thread");
const warning = document.getElementById("idle");
const MINUTE = 60000;
// The server has forgotten by then; a moment sooner and it would not have.
const MARGIN = 3000;
let timers = [];

function wind() {
  timers.forEach(clearTimeout);
  const idle = Number(thread.dataset.idle) * 1000;
  timers = [setTimeout(warn, Math.max(idle - MINUTE, 0)), setTimeout(gone, idle + MARGIN)];
  warning.hidden = true;
}

function warn() {
  warning.hidden = false;
  document.getElementById("stay").focus();
}

function gone() {
  document.getElementById("text").value = "";
  thread.hidden = true;
  location.replace(thread.dataset.gone);
}

// Asking for the page again is what keeps the session; what is being written stays untouched.
document.getElementById("stay").addEventListener("click", async () => {
  const answer = await fetch(location.pathname, { credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok || !(await answer.text()).includes('id="reply"')) { gone(); return; }
  wind();
  document.getElementById("text").focus();
});

// A phone that slept wakes up late: what is overdue happens at once.
const start = Date.now();
let last = start;
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && Date.now() - last > Number(thread.dataset.idle) * 1000) gone();
  if (document.hidden) last = Date.now();
});

wind();
