// What a text may be made of: exactly what the server's RichText keeps.
import { Mark } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';

const PERMITTED = /^(?:https?:\/\/|mailto:)[^\s<>"\p{Cc}]+$/iu;

/** The address as a link may have it, or null: "viborg.dk" and "klima@kl.dk" get what they lack. */
export function address(typed) {
  const given = typed.trim();
  if (PERMITTED.test(given)) return given;
  if (/^[^\s@:/]+@[^\s@:/]+\.\p{L}{2,}$/u.test(given)) return `mailto:${given}`;
  return /^[^\s@:/]+\.\p{L}{2,}(?:[/?#]\S*)?$/u.test(given) && PERMITTED.test(`https://${given}`) ? `https://${given}` : null;
}

const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (a) => PERMITTED.test(a.getAttribute('href').trim()) && { href: a.getAttribute('href').trim() } }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
});

// Tab leaves the field as everywhere else on the page; items move in and out by these keys.
const Item = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => depth(this.editor.state) < DEEPEST && this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

const DEEPEST = 4;

function depth({ selection: { $from } }) {
  return Array.from({ length: $from.depth }, (_, i) => $from.node(i + 1)).filter((it) => it.type.name === 'listItem').length;
}

const Numbered = OrderedList.extend({ addAttributes: () => ({}) }); // always from 1, as it is printed

export const extensions = () => [
  Document, Paragraph, Text, Bold, Italic, Link, HardBreak, BulletList, Numbered, Item, ListKeymap, UndoRedo,
  Heading.configure({ levels: [3, 4] }),
];
