// Comments beside the open input: what is selected in it can be commented on, the words that are commented on are marked
// in the editor, and a form of a thread leaves the page, with what is being written on it, as it is.

const FIELDS = ['text', 'justification'];
const selections = {}; // what is selected in the editor of a field, as js/editor.js tells it
const panel = () => document.querySelector('[data-comments]');

/** The words that are selected in a field, and where they begin. */
function selected(field, area) {
  const { quote, start } = selections[field]
    ?? { quote: area.value.slice(area.selectionStart, area.selectionEnd), start: area.selectionStart };
  return { quote: quote.trim(), start };
}

/** Puts the words first in the list of sentences, chosen. */
function choose(field, { quote, start }, shown) {
  const select = document.getElementById('sentence');
  select.querySelector('[data-selected]')?.remove();
  const title = shown.replace('…', () => quote.replace(/\s+/g, ' ').slice(0, 90));
  const option = new Option(title, `${field}:${start}:${quote}`, true, true);
  option.dataset.selected = '';
  select.prepend(option);
  select.form.querySelector('textarea').focus();
}

/** A button under each field of the open input. */
function offer(template, form) {
  for (const field of FIELDS) {
    const area = form.querySelector(`textarea[name=${field}]`);
    const offered = template.content.firstElementChild.cloneNode(true);
    const button = offered.querySelector('button');
    button.addEventListener('click', () => {
      const words = selected(field, area);
      offered.querySelector('[role=status]').textContent = words.quote ? '' : button.dataset.none;
      if (words.quote) {
        choose(field, words, button.dataset.chosen);
      }
    });
    area?.closest('.form-group').append(offered);
  }
}

/** Marks what is commented on in the editor of a field. */
function mark(field) {
  const quotes = [...panel().querySelectorAll(`.sp-comments__thread[data-open][data-field="${field}"][data-words]`)]
    .map(({ id, dataset }) => ({ id, quote: dataset.words, start: Number(dataset.start) }));
  document.querySelector(`[data-editor="${field}"]`)
    ?.dispatchEvent(new CustomEvent('spor:highlight', { detail: { quotes } }));
}

/** Sends a form and shows what is said now; the thread, or the field that was refused, has the focus. */
async function send(form) {
  const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = page.querySelector('[data-comments]');
  if (!next) {
    form.submit(); // signed out, or for another municipality: the page that answers says so
    return;
  }
  const thread = form.closest('.sp-comments__thread')?.id ?? `k-${form.elements.key.value}`;
  panel().replaceWith(next);
  FIELDS.forEach(mark);
  const there =
    next.querySelector('[aria-invalid]') ?? document.getElementById(thread)?.querySelector('h3') ?? next.querySelector('h2');
  there.closest('details')?.setAttribute('open', '');
  there.focus();
}

const input = document.getElementById('bemaerkning');
if (input && panel()) {
  const template = document.querySelector('template[data-comment-on]');
  if (template) {
    offer(template, input);
  }
  FIELDS.forEach(mark);
  document.addEventListener('spor:ready', ({ detail }) => mark(detail.field));
  document.addEventListener('spor:selection', ({ detail }) => { selections[detail.field] = detail; });
  document.addEventListener('submit', (event) => {
    if (event.target.closest('[data-comments]')) {
      event.preventDefault();
      send(event.target).catch(() => event.target.submit());
    }
  });
}
