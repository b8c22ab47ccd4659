// The buttons above a text: one stop of the Tab key, arrows between them, Alt+F10 from the text and Escape back.

const DEEDS = {
  heading: [(it) => it.toggleHeading({ level: 3 }), (editor) => editor.isActive('heading', { level: 3 })],
  subheading: [(it) => it.toggleHeading({ level: 4 }), (editor) => editor.isActive('heading', { level: 4 })],
  bold: [(it) => it.toggleBold(), (editor) => editor.isActive('bold')],
  italic: [(it) => it.toggleItalic(), (editor) => editor.isActive('italic')],
  bullets: [(it) => it.toggleBulletList(), (editor) => editor.isActive('bulletList')],
  numbers: [(it) => it.toggleOrderedList(), (editor) => editor.isActive('orderedList')],
};

const KEYS = { bold: 'B', italic: 'I', bullets: 'Shift+8', numbers: 'Shift+7', link: 'K' };

export function toolbar(editor, label, link) {
  const bar = document.getElementById('rich-parts').content.querySelector('[role=toolbar]').cloneNode(true);
  bar.setAttribute('aria-label', `${bar.getAttribute('aria-label')}: ${label}`);
  bar.setAttribute('aria-controls', editor.view.dom.id);
  const buttons = [...bar.querySelectorAll('button')];

  buttons.filter((it) => KEYS[it.dataset.do]).forEach((it) => {
    it.setAttribute('aria-keyshortcuts', `Control+${KEYS[it.dataset.do]}`);
    it.title += ` (Ctrl+${KEYS[it.dataset.do]})`;
  });

  const press = (button) => {
    const deed = DEEDS[button.dataset.do];
    if (deed) {
      deed[0](editor.chain().focus()).run();
    } else {
      link();
    }
  };
  const stop = (at) => buttons.forEach((it) => { it.tabIndex = it === at ? 0 : -1; });
  const go = (to) => {
    stop(to);
    to.focus();
  };
  const show = () => buttons.forEach((it) => {
    const active = it.dataset.do === 'link' ? editor.isActive('link') : DEEDS[it.dataset.do][1](editor);
    it.setAttribute('aria-pressed', String(active));
  });

  bar.addEventListener('mousedown', (event) => event.preventDefault()); // the selection stays in the text
  bar.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button) press(button);
  });
  bar.addEventListener('keydown', (event) => {
    const here = buttons.indexOf(document.activeElement);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      go(buttons[to % buttons.length]);
    } else if (event.key === 'Escape') {
      editor.commands.focus();
    }
  });
  editor.view.dom.addEventListener('keydown', (event) => {
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      go(buttons.find((it) => it.tabIndex === 0));
    } else if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      link();
    }
  });
  editor.on('transaction', show);
  stop(buttons[0]);
  show();
  return bar;
}
