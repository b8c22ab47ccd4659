// Asks before words are left that have not been sent: where a form says anything else than when the page was opened, or the
// page itself says that what stands there is not saved. Each page works without this file; a button sends all of its form.
const guarded = ['assessment', 'bulk'].map((id) => document.getElementById(id)).filter(Boolean);
const said = (form) => new URLSearchParams(new FormData(form)).toString();
const opened = new Map(guarded.map((form) => [form, said(form)]));
let leaving = false;

export const isUnsaved = (form) =>
  Boolean(form?.querySelector('[data-unsaved]')) || (opened.has(form) && said(form) !== opened.get(form));

document.addEventListener('submit', (event) => {
  leaving = !event.defaultPrevented;
});
addEventListener('pageshow', () => {
  leaving = false;
});
addEventListener('beforeunload', (event) => {
  if (!leaving && guarded.some(isUnsaved)) {
    event.preventDefault();
  }
});
