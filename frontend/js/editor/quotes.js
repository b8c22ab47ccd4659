// Parts of the text by their words: which one is selected, and marks on those that somebody has commented.
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** The text with a line for each block and line break, and where in the document each of its characters stands. */
function letters(doc) {
  let text = '';
  const at = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock && text) {
      text += '\n';
      at.push(pos);
    }
    if (node.isText) {
      text += node.text;
      at.push(...Array.from({ length: node.text.length }, (_, i) => pos + i));
    } else if (node.type.name === 'hardBreak') {
      text += '\n';
      at.push(pos);
    }
  });
  return { text, at };
}

export function selected({ doc, selection: { from, to } }, field) {
  const { text, at } = letters(doc);
  const start = at.filter((it) => it < from).length;
  const end = at.filter((it) => it < to).length;
  return { field, text, quote: text.slice(start, end), start, end };
}

function marks(doc, quotes) {
  const { text, at } = letters(doc);
  return DecorationSet.create(doc, quotes.flatMap(({ id, quote, start = 0 }) => {
    const first = text.startsWith(quote, start) ? start : text.indexOf(quote);
    return quote && first >= 0
      ? [Decoration.inline(at[first], at[first + quote.length - 1] + 1, { class: 'sp-commented', 'data-comment': id })]
      : [];
  }));
}

const KEY = new PluginKey('highlights');

export const highlights = Extension.create({
  name: 'highlights',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (step, shown) => (step.getMeta(KEY) ? marks(step.doc, step.getMeta(KEY)) : shown.map(step.mapping, step.doc)),
      },
      props: { decorations: (state) => KEY.getState(state) },
      view: (view) => {
        const hear = ({ detail }) => view.dispatch(view.state.tr.setMeta(KEY, detail.quotes));
        view.dom.addEventListener('spor:highlight', hear);
        return { destroy: () => view.dom.removeEventListener('spor:highlight', hear) };
      },
    }),
  ],
});
