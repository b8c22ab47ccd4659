// Comments beside the open input: what is selected in it can be commented on, the words that are commented on are marked
// in the editor, and a form of a thread leaves the page, with what is being written on it, as it is.

const FIELDS = ['text', 'justification'];
const RETRY = 3000;
const waiting = new Map(); // forms that were sent and may not have arrived, with what was sent
const underway = new Set();
const selections = {}; // what is selected in the editor of a field, as js/editor.js tells it
let timer;
let leaving = false; // by a form that the page itself could not send
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

/** The fields of the comments whose words are not saved: new ones, and those that were refused. */
function unsaved() {
  return [...panel().querySelectorAll('textarea')]
    .filter((area) => area.value !== area.defaultValue || (area.value && area.form.querySelector('[aria-invalid]')));
}

/** Shows what is said now. What somebody has begun elsewhere stays as it is, and what was added after it was sent is kept. */
function show(next, sent, body) {
  const begun = unsaved();
  panel().replaceWith(next);
  for (const area of begun) {
    const there = document.getElementById(area.id);
    if (area.form !== sent) {
      there ? there.form.replaceWith(area.form) : next.append(area.form);
    } else if (there && area.value !== body.get(area.name)) {
      there.value = area.value;
    } else {
      continue;
    }
    document.getElementById(area.id).closest('details')?.setAttribute('open', '');
  }
  FIELDS.forEach(mark);
}

/** Sends a form; the thread, or the field that was refused, has the focus, unless the writer is elsewhere by then. */
async function send(form, body) {
  const response = await fetch(form.action, { method: 'POST', body });
  if (response.status >= 500) {
    throw new Error('the server could not answer; it is sent again');
  }
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const next = page.querySelector('[data-comments]');
  if (!next) {
    leaving = form.isConnected && unsaved().every((area) => area.form === form);
    form.submit(); // signed out, or for another municipality: the page that answers says so
    return;
  }
  const thread = form.closest('.sp-comments__thread')?.id ?? `k-${form.elements.key.value}`;
  const elsewhere = document.activeElement !== document.body && !panel().contains(document.activeElement);
  show(next, form, body);
  const there =
    next.querySelector('[aria-invalid]') ?? document.getElementById(thread)?.querySelector('h3') ?? next.querySelector('h2');
  there.closest('details')?.setAttribute('open', '');
  if (!elsewhere) {
    there.focus();
  }
}

/** Sends a form, and keeps what was sent, to be sent again as it was where no answer came: it may have arrived. */
async function deliver(form) {
  if (underway.has(form)) {
    return;
  }
  underway.add(form);
  const body = waiting.get(form) ?? new URLSearchParams(new FormData(form));
  const status = form.querySelector('[role=status]')
    ?? form.appendChild(document.querySelector('template[data-comment-unsent]').content.firstElementChild.cloneNode(true));
  try {
    await send(form, body);
    waiting.delete(form);
  } catch {
    waiting.set(form, body);
    status.textContent = status.dataset.offline;
    clearTimeout(timer);
    timer = setTimeout(deliverAll, RETRY);
  }
  underway.delete(form);
}

async function deliverAll() {
  for (const form of [...waiting.keys()]) {
    await deliver(form); // one after the other: each answer brings the whole panel
  }
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
      deliver(event.target);
    }
  });
  addEventListener('online', deliverAll);
  addEventListener('beforeunload', (event) => {
    if (!leaving && (waiting.size || unsaved().length)) {
      event.preventDefault();
    }
  });
}
