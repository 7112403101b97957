// The demo authenticator: one card for each member of staff.

import { follow, make } from "/assets/live.js";

const SVG = "http://www.w3.org/2000/svg";
const PERIOD = 30;
const SOON = 6;
const ROUND = 2 * Math.PI * 18;

const list = document.getElementById("codes");
const said = document.getElementById("said");
const cards = new Map();

follow("/authenticator.json", show, document.getElementById("trouble"));

function show(codes) {
  document.getElementById("empty").hidden = codes.length > 0;
  const emails = codes.map(({ email }) => email);
  if (emails.join() !== [...cards.keys()].join()) {
    cards.clear();
    list.replaceChildren(...codes.map(build));
  }
  for (const code of codes) fill(cards.get(code.email), code);
}

function build({ email, role }) {
  const item = make("li");
  const digits = make("output", "code");
  digits.setAttribute("aria-label", `Code of ${email}`);
  const copy = make("button", "", "Copy");
  copy.type = "button";
  copy.setAttribute("aria-label", `Copy the code of ${email}`);
  const ring = makeRing();
  copy.addEventListener("click", () => copyCode(copy, digits));
  item.append(make("span", "role", role.replaceAll("_", " ")), make("span", "email", email));
  item.append(ring.element, digits, copy);
  cards.set(email, { digits, ring });
  return item;
}

function fill({ digits, ring }, { code, seconds_left: left }) {
  const text = `${code.slice(0, 3)} ${code.slice(3)}`;
  if (digits.textContent !== text) digits.textContent = text;
  ring.left.setAttribute("stroke-dashoffset", String(ROUND * (1 - left / PERIOD)));
  ring.seconds.textContent = String(left);
  ring.element.classList.toggle("soon", left < SOON);
}

function makeRing() {
  const element = svg("svg", { class: "ring", viewBox: "0 0 44 44", "aria-hidden": "true" });
  const circle = { cx: 22, cy: 22, r: 18 };
  const turned = { "stroke-dasharray": ROUND, transform: "rotate(-90 22 22)" };
  const left = svg("circle", { ...circle, ...turned, class: "left" });
  const seconds = svg("text", { x: 22, y: 27 });
  element.append(svg("circle", circle), left, seconds);
  return { element, left, seconds };
}

function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

async function copyCode(button, digits) {
  await navigator.clipboard.writeText(digits.textContent.replaceAll(" ", ""));
  button.textContent = "Copied";
  said.textContent = "The code is copied.";
  setTimeout(() => {
    button.textContent = "Copy";
    said.textContent = "";
  }, 1500);
}
