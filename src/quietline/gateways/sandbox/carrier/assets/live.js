// What the carrier's pages share: asking again and again, and words for numbers and times.

const AT_HAND = 700;
const IN_BACKGROUND = 3000;

/** Fetch `address` now and then every 0.7 s; `show` gets each answer, `trouble` says it failed. */
export function follow(address, show, trouble) {
  const ask = async () => {
    try {
      const response = await fetch(address, { cache: "no-store" });
      if (!response.ok) throw new Error(String(response.status));
      show(await response.json());
      trouble.hidden = true;
    } catch {
      trouble.hidden = false;
    }
    timer = setTimeout(ask, document.hidden ? IN_BACKGROUND : AT_HAND);
  };
  let timer = setTimeout(ask, 0);
  const now = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 0);
  };
  document.addEventListener("visibilitychange", now);
  return now;
}

/** An element with a class and a text; never markup. */
export function make(tag, className = "", text = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** +15551234567 as (555) 123-4567; other countries' numbers as they are. */
export function spoken(number) {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : number;
}

export function clock(date) {
  return date.toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
}

/** "now", "3 min ago", a time of today, or a day. */
export function ago(date, present = new Date()) {
  const minutes = Math.floor((present - date) / 60000);
  if (minutes < 1) return "now";
  if (minutes < 60) return `${minutes} min ago`;
  if (date.toDateString() === present.toDateString()) return clock(date);
  return date.toLocaleDateString([], { month: "short", day: "numeric" });
}
