// The keyboard at the desk: J and K go to the next and the previous input, 1 to 6 choose an outcome. Never while
// somebody writes, and never with a key that the browser or a screen reader may want.
document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");
  if (writing || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const way = { j: "[data-next]", k: "[data-previous]" }[event.key.toLowerCase()];
  const link = way && document.querySelector(way);
  if (link) {
    event.preventDefault();
    link.click();
    return;
  }
  if (way === "[data-next]" && !document.querySelector("[data-previous], [data-next]")) {
    document.querySelector("[data-desk-list] .sp-list a")?.click();
    return;
  }
  const outcome = document.querySelectorAll("#assessment input[name=chosen]")[Number(event.key) - 1];
  if (outcome) {
    event.preventDefault();
    outcome.checked = true;
    outcome.focus();
  }
});
