// The keyboard at the desk: J and K go to the next and the previous input, 1 to 6 choose an outcome, S saves. In the list
// X chooses the row that has the focus, J and K then go from row to row, and S goes to what is done to those chosen. Never
// while somebody writes, never with a key that the browser or a screen reader may want, and never when turned off. What is
// chosen or written is saved before J and K go on.
import { isUnsaved } from './desk/unsaved.js';

const OFF = 'desk-keys-off';
const list = document.querySelector("[data-desk-list]");
const boxes = [...document.querySelectorAll("input[name=points]")];
const all = document.querySelector("[data-all]");
const told = document.querySelector("[data-chosen]");
const assessment = document.getElementById("assessment");
const keys = document.querySelector("[data-keys]");

function areOff() {
  try {
    return localStorage.getItem(OFF) === "true";
  } catch {
    return keys?.checked === false;
  }
}

function remember() {
  try {
    localStorage.setItem(OFF, String(!keys.checked));
  } catch {
    // A browser that keeps nothing has the switch for this page alone.
  }
  hint();
}

/** What the keys do is said where there are keys, and while they are on. */
function hint() {
  const shown = matchMedia("(hover: hover) and (min-width: 620px)").matches;
  document.querySelectorAll("[data-keys-switch]").forEach((it) => (it.hidden = !shown));
  document.querySelectorAll("[data-keys-hint]").forEach((it) => (it.hidden = !shown || areOff()));
}

if (keys) {
  keys.checked = !areOff();
  keys.addEventListener("change", remember);
  hint();
}

document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");
  if (writing || event.altKey || event.ctrlKey || event.metaKey || areOff()) {
    return;
  }
  const key = event.key.toLowerCase();
  const deed = { j: () => go(1), k: () => go(-1), x: choose, s: finish }[key] ?? outcome(key);
  if (deed?.()) {
    event.preventDefault();
  }
});

function go(way) {
  const row = focusedRow();
  if (row && boxes.length) {
    boxes[boxes.indexOf(row) + way]?.focus();
    return true;
  }
  const link = document.querySelector(way > 0 ? "[data-next]" : "[data-previous]");
  if (link && isUnsaved(assessment)) {
    const button = assessment.querySelector(`button[name=then][value=${way > 0 ? "next" : "previous"}]`);
    (button ?? link).click();
    return true;
  }
  const first = way > 0 && !document.querySelector("[data-previous], [data-next]") && list?.querySelector(".sp-list a");
  (link ?? (first || null))?.click();
  return Boolean(link || first);
}

function focusedRow() {
  const row = document.activeElement?.closest(".sp-list li");
  return row && boxes.find((box) => row.contains(box));
}

function choose() {
  const box = focusedRow() ?? boxes[0];
  box?.focus();
  box?.click();
  return Boolean(box);
}

function finish() {
  const next = document.querySelector("#assessment button[name=then][value='']") ?? document.querySelector("[data-bulk]");
  if (next?.matches("button")) {
    next.click();
  } else {
    next?.focus();
  }
  return Boolean(next);
}

function outcome(key) {
  const chosen = document.querySelectorAll("#assessment input[name=chosen]")[Number(key) - 1];
  return chosen && (() => {
    chosen.checked = true;
    chosen.focus();
    return true;
  });
}

function tell() {
  const many = boxes.filter((box) => box.checked).length;
  told.textContent = many ? told.dataset.chosen.replace("[…]", many) : "";
  all.checked = many === boxes.length;
}

if (all) {
  if (all.checked) {
    boxes.forEach((box) => (box.checked = true));
  }
  all.addEventListener("change", () => {
    boxes.forEach((box) => (box.checked = all.checked));
    tell();
  });
  boxes.forEach((box) => box.addEventListener("change", tell));
  tell();
}

// Whoever opens an input begins at it, not at the menu; whoever is told of an error begins there.
if (!location.hash && !document.querySelector("[data-focus-on-load]")) {
  document.querySelector("[data-open]")?.focus();
}
