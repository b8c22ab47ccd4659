// The text as it would be typed in the plain field, the same as the server writes it: so the server knows every block
// again and keeps its looks, and a page that gives a form back can show it as text.

const INVISIBLE = /^[\s\p{Z}\p{Cf}]*$/u;

function words(block) {
  let text = '';
  block.forEach((it) => { text += it.isText ? it.text : '\n'; });
  return text;
}

const lines = (block) => words(block).split('\n').map((line) => line.replace(/^[ \t]+|[ \t]+$/g, '')).filter(Boolean);

function items(list) {
  const written = [];
  let number = 0;
  list.forEach((item) => {
    const own = [];
    const inner = [];
    item.forEach((it) => (it.isTextblock ? own.push(...lines(it)) : inner.push(...items(it))));
    if (!INVISIBLE.test(own.join(' '))) {
      number += 1;
      written.push(`${list.type.name === 'orderedList' ? `${number}. ` : '- '}${own.join(' ')}`);
    }
    written.push(...inner);
  });
  return written;
}

export function plain(doc) {
  const blocks = [];
  doc.forEach((block) => {
    if (!block.isTextblock) {
      blocks.push(items(block).join('\n'));
    } else {
      blocks.push(block.type.name === 'heading' ? lines(block).join('\n') : words(block));
    }
  });
  return blocks.join('\n\n');
}
