// Asks where a link leads. One dialog serves every text of the page.
import { address } from './schema.js';

let dialog;

function made() {
  const it = document.getElementById('rich-parts').content.querySelector('dialog').cloneNode(true);
  document.body.append(it);
  it.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input')) {
      event.preventDefault();
      it.querySelector('[data-set]').click();
    }
  });
  return it;
}

export function linkDialog(editor) {
  dialog ??= made();
  const part = (name) => dialog.querySelector(`[data-${name}]`);
  const field = dialog.querySelector('input');
  const now = editor.getAttributes('link').href || '';
  const complain = (wrong) => {
    part('error').hidden = !wrong;
    field.setAttribute('aria-invalid', String(wrong));
    field.closest('.form-group').classList.toggle('form-error', wrong);
  };
  complain(false);
  field.value = now.replace(/^mailto:/i, '');
  part('remove').hidden = !now;

  const done = (change) => {
    dialog.close();
    change(editor.chain().focus().extendMarkRange('link')).run();
  };
  part('set').onclick = () => {
    const href = address(field.value);
    if (!href) {
      complain(true);
      field.focus();
    } else if (editor.state.selection.empty && !now) {
      done((it) => it.insertContent({ type: 'text', text: field.value.trim(), marks: [{ type: 'link', attrs: { href } }] }));
    } else {
      done((it) => it.setMark('link', { href }));
    }
  };
  part('remove').onclick = () => done((it) => it.unsetMark('link'));
  part('cancel').onclick = () => dialog.close();
  dialog.onclose = () => editor.commands.focus();
  dialog.showModal();
  field.select();
}
