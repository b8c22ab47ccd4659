// Formatted text in place of the plain fields of an open input. Without this file, or until it arrives, the plain field
// works: it is sent as typed, and the server keeps the looks of what still stands as it stood.
//
// For other scripts, every editor is an element [data-editor] whose value is its field's name ("text", "justification"):
//   it sends, bubbling, spor:ready      { field }                            once it can be used
//                       spor:selection  { field, text, quote, start, end }   whenever its text or its selection changes:
//                                       text as the server reads it (a line for each paragraph, item and line), and the
//                                       part of it that is selected
//   it hears            spor:highlight  { quotes: [{ id, quote, start }] }   marks these parts, in place of those before:
//                                       each as <span class="sp-commented" data-comment="id">; start is where to look
//                                       first when the words stand there more than once; a mark follows its words
import { Editor } from '@tiptap/core';
import { linkDialog } from './editor/link.js';
import { cleaned } from './editor/paste.js';
import { plain } from './editor/plain.js';
import { highlights, selected } from './editor/quotes.js';
import { extensions } from './editor/schema.js';
import { toolbar } from './editor/toolbar.js';

// A browser that is busy tells of a new selection after the next key. The editor would act on the old one and put it back,
// and what is typed then would replace the words in it.
function heard(view, event) {
  if (!event.isComposing) {
    view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
  }
  return false;
}

function mount(field) {
  const typed = field.querySelector('textarea');
  const looks = field.querySelector('[data-looks]');
  if (typed.value !== typed.defaultValue) {
    return; // somebody is writing already: nothing is moved under their hands
  }
  const focused = document.activeElement === typed;
  const height = typed.offsetHeight;
  const name = typed.name;
  const label = document.getElementById(`${name}-label`);
  const attributes = { id: name, class: 'form-input sp-prose', role: 'textbox', 'aria-multiline': 'true', 'data-editor': name, 'aria-labelledby': label.id };
  for (const same of ['aria-required', 'aria-invalid']) {
    if (typed.hasAttribute(same)) attributes[same] = typed.getAttribute(same);
  }
  attributes['aria-describedby'] = `${typed.dataset.describedby || ''} rich-keys`.trim();
  typed.id = `${name}-plain`;
  typed.hidden = true;

  const editor = new Editor({
    element: field,
    extensions: [...extensions(), highlights],
    content: looks.value,
    injectCSS: false,
    enableInputRules: ['bulletList'], // "1. " at the beginning of a line may be a date
    enablePasteRules: false,
    editorProps: { attributes, transformPastedHTML: cleaned, handleDOMEvents: { keydown: heard } },
  });
  const box = editor.view.dom;
  box.style.minHeight = `${height}px`; // what stands below stays where it is
  field.prepend(toolbar(editor, label.firstChild.textContent.trim(), () => linkDialog(editor)));
  field.classList.add('is-ready');
  label.addEventListener('click', () => editor.commands.focus());
  if (focused) {
    editor.commands.focus('end');
  }

  typed.form.addEventListener('formdata', ({ formData }) => {
    formData.set(name, plain(editor.state.doc));
    formData.set(looks.name, editor.isEmpty ? '' : editor.getHTML());
  });
  editor.on('update', () => typed.dispatchEvent(new Event('input', { bubbles: true })));
  const tell = () => box.dispatchEvent(new CustomEvent('spor:selection', { bubbles: true, detail: selected(editor.state, name) }));
  editor.on('update', tell);
  editor.on('selectionUpdate', tell);
  box.dispatchEvent(new CustomEvent('spor:ready', { bubbles: true, detail: { field: name } }));
}

document.querySelectorAll('[data-rich]').forEach(mount);
