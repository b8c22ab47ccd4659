// Puts the chosen standard reply below what is typed, as the server does without this script: once, and nothing is saved.
const insert = document.querySelector("[data-insert]");
insert?.addEventListener("click", (event) => {
  const form = insert.form;
  const chosen = form.elements.reply.selectedOptions[0];
  if (!chosen.value) {
    return;
  }
  event.preventDefault();
  const line = (text) => text.replace(/\s+/g, " ").trim();
  const reason = form.elements.reason;
  const text = chosen.dataset.text;
  if (!line(reason.value).includes(line(text))) {
    reason.value = reason.value.trim() ? `${reason.value.trimEnd()}\n\n${text}` : text;
    reason.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (![...form.querySelectorAll("input[name=from]")].some((it) => it.value === chosen.dataset.from)) {
    const from = document.createElement("input");
    from.type = "hidden";
    from.name = "from";
    from.value = chosen.dataset.from;
    form.append(from);
  }
  const said = form.querySelector("[data-said]");
  said.textContent = said.dataset.said.replace("{0}", chosen.label.trim());
  reason.focus();
});
