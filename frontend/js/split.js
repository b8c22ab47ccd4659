// Marks a piece of a municipality's text by selecting it, with the mouse, a finger or the keyboard. The text becomes a field
// that can't be written in, so that the arrow keys and shift select as they do everywhere. What is selected is sent as a
// range of the text; the sentences to choose from do the same without this file.

const EXCERPT = 60;
const source = document.querySelector('[data-source]');
const form = document.getElementById('marking');
const bar = form?.querySelector('[data-marking]');
const status = form?.querySelector('[data-marked]');
const fields = form ? { starts: form.elements.starts, ends: form.elements.ends } : {};
const sentences = form ? [form.elements.first, form.elements.last] : [];

/** Where in its stretch of the text an end of the selection is; beyond it, the stretch's own end. */
function within(stretch, node, offset, otherwise) {
  if (!stretch.contains(node)) {
    return otherwise;
  }
  const before = document.createRange();
  before.selectNodeContents(stretch);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The range of the text that is selected; labels in it are no part of the text. */
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  let starts = Infinity;
  let ends = -1;
  source.querySelectorAll('[data-from]').forEach((stretch) => {
    if (range.intersectsNode(stretch)) {
      const from = Number(stretch.dataset.from);
      const length = stretch.textContent.length;
      const first = within(stretch, range.startContainer, range.startOffset, 0);
      const last = within(stretch, range.endContainer, range.endOffset, length);
      if (last > first) {
        starts = Math.min(starts, from + first);
        ends = Math.max(ends, from + last);
      }
    }
  });
  return ends > starts ? { starts, ends } : null;
}

/** The words of a range, the middle of long ones left out. */
function words({ starts, ends }) {
  let text = '';
  source.querySelectorAll('[data-from]').forEach((stretch) => { text += stretch.textContent; });
  const all = text.slice(starts, ends).trim().replace(/\s+/g, ' ');
  return all.length > EXCERPT ? `${all.slice(0, EXCERPT / 2)} … ${all.slice(-EXCERPT / 2)}` : all;
}

function show(range) {
  fields.starts.value = range ? range.starts : '';
  fields.ends.value = range ? range.ends : '';
  status.textContent = range ? status.dataset.marked.replace('[…]', () => words(range)) : '';
  bar.classList.toggle('is-marked', Boolean(range));
}

if (source && form) {
  document.querySelector('[data-how]').hidden = false;
  source.contentEditable = 'true';
  source.inputMode = 'none';
  source.spellcheck = false;
  source.setAttribute('role', 'textbox');
  source.setAttribute('aria-multiline', 'true');
  source.setAttribute('aria-readonly', 'true');
  source.setAttribute('aria-labelledby', source.dataset.labelled);
  source.querySelectorAll('a, .sp-untreated__label').forEach((it) => { it.contentEditable = 'false'; });
  ['beforeinput', 'drop', 'paste', 'cut', 'dragstart'].forEach((it) => source.addEventListener(it, (event) => event.preventDefault()));

  document.addEventListener('selectionchange', () => {
    const range = source.contains(getSelection().anchorNode) ? selected() : null;
    if (range) {
      show(range);
      sentences.forEach((it) => { it.value = ''; });
    }
  });
  sentences.forEach((it) => it.addEventListener('change', () => show(null)));
  if (fields.starts.value) {
    show({ starts: Number(fields.starts.value), ends: Number(fields.ends.value) });
  }
}
