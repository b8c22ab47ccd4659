// What is pasted, as the server would read it (rendering/ForeignMarkup): headings, lists, bold, italic and links are
// kept in whatever way the program wrote them that it was copied from; everything else is text, or goes.

const GONE = `script, style, title, xml, template, iframe, object, select, img, svg, video, audio, del, [hidden],
  .msoDel, .MsoCommentReference, .EOP, [data-style*="mso-element:comment" i], [data-style*="mso-comment-reference" i]`;
const HIDDEN = /(?:^|;)\s*(?:display:\s*none|mso-hide:\s*all)/i;
const BOLD = /(?:^|;)\s*font-weight:\s*(?:bold|[5-9]\d\d)/i;
const NOT_BOLD = /(?:^|;)\s*font-weight:\s*(?:normal|[1-4]\d\d)/i;
const ITALIC = /(?:^|;)\s*font-style:\s*(?:italic|oblique)/i;
const NOT_ITALIC = /(?:^|;)\s*font-style:\s*normal/i;
const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;
const NUMBERED = /^\(?[\p{L}\d]{1,5}[.)]/u;
const DEEPEST = 4;

const style = (it) => it.dataset.style || '';
const all = (page, selector) => [...page.querySelectorAll(selector)];
const unwrap = (it) => it.replaceWith(...it.childNodes);

/** What stands right before or after it, white space aside. */
function beside(node, way) {
  let it = node[way];
  while (it?.nodeType === Node.TEXT_NODE && !it.data.trim()) it = it[way];
  return it;
}

function renamed(it, name) {
  const other = it.ownerDocument.createElement(name);
  other.append(...it.childNodes);
  it.replaceWith(other);
  return other;
}

function wrapped(it, name) {
  const inner = it.ownerDocument.createElement(name);
  inner.append(...it.childNodes);
  it.append(inner);
}

/** Bold and italic are what looks so: a program may say it by a style, and take it away from an element by one. */
function looks(page) {
  all(page, '[data-style]').filter((it) => !/^H\d$/.test(it.tagName)).forEach((it) => {
    const said = style(it);
    if (/^(?:B|STRONG)$/.test(it.tagName) ? NOT_BOLD.test(said) : /^(?:I|EM)$/.test(it.tagName) && NOT_ITALIC.test(said)) {
      unwrap(it);
    } else {
      if (BOLD.test(said)) wrapped(it, 'strong');
      if (ITALIC.test(said)) wrapped(it, 'em');
    }
  });
}

/** The paragraphs that a program means as items of a list, with their level and whether they are numbered. */
function marked(page) {
  const found = [];
  all(page, 'li[data-aria-level]').forEach((li) => {
    const list = li.closest('.ListContainerWrapper') || li.closest('ul, ol');
    const item = page.createElement('p');
    found.push({ item, level: li.dataset.ariaLevel, name: li.parentElement.localName === 'ol' ? 'ol' : 'ul' });
    item.append(...li.childNodes);
    list.before(item);
    li.remove();
    if (!list.querySelector('li')) list.remove();
  });
  all(page, '[data-style*="mso-list" i]').filter((it) => LEVEL.test(style(it))).forEach((it) => {
    const marks = all(it, '[data-style*="mso-list" i]').filter((mark) => /mso-list:\s*ignore/i.test(style(mark)));
    const numbered = NUMBERED.test(marks.map((mark) => mark.textContent).join('').trim());
    marks.forEach((mark) => mark.remove());
    found.push({ item: it, level: LEVEL.exec(style(it))[1], name: numbered ? 'ol' : 'ul' });
  });
  return found;
}

/** Each goes into the list before it, at its level. */
function lists(page) {
  const made = new Set();
  const make = (name) => {
    const list = page.createElement(name);
    made.add(list);
    return list;
  };
  marked(page).forEach(({ item, level, name }) => {
    const li = page.createElement('li');
    li.append(...item.childNodes);
    let list = beside(item, 'previousSibling');
    if (!made.has(list)) {
      list = make(name);
      item.before(list);
    }
    for (let at = 1; at < level && list.lastElementChild; at += 1) {
      const inner = list.lastElementChild.lastElementChild;
      if (!made.has(inner)) {
        list.lastElementChild.append(make(name));
      }
      list = list.lastElementChild.lastElementChild;
    }
    if (list.localName !== name) {
      const next = make(name);
      list.after(next);
      list = next;
    }
    list.append(li);
    item.remove();
  });
}

/** A list belongs to the item before it, also where a program puts it beside; below the deepest level all are items. */
function nesting(page) {
  all(page, ':is(ul, ol) > :is(ul, ol)').forEach((list) => {
    const item = list.previousElementSibling;
    if (item?.localName === 'li') item.append(list);
    else unwrap(list);
  });
  const deep = `${':is(ul, ol) '.repeat(DEEPEST)} li > :is(ul, ol)`;
  for (let list = page.querySelector(deep); list; list = page.querySelector(deep)) {
    list.parentElement.after(...list.childNodes);
    list.remove();
  }
}

/** The highest headings that there are become the first of our two kinds, all others the second. */
function headings(page) {
  all(page, '[role=heading]').forEach((it) => renamed(it, `h${/^[1-6]$/.exec(it.getAttribute('aria-level')) || 3}`));
  const highest = ['h1', 'h2', 'h3'].find((it) => page.querySelector(it));
  all(page, 'h1, h2, h3, h4, h5, h6').forEach((it) => renamed(it, it.localName === highest ? 'h3' : 'h4'));
}

/** A line break between blocks breaks no line. */
function breaks(page) {
  const block = (it) => !it || /^(?:P|DIV|H\d|UL|OL)$/.test(it.nodeName);
  all(page, 'br')
    .filter((br) => block(beside(br, 'previousSibling')) && block(beside(br, 'nextSibling')))
    .forEach((br) => br.remove());
}

/** Even a page that is only read may not name a style or a deed: the content policy would complain of each. */
function harmless(html) {
  return html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi, (tag) => tag.replace(/\s(style|on\w+)(?=\s*=)/gi, ' data-$1'));
}

export function cleaned(html) {
  if (html.includes('data-pm-slice')) {
    return html; // from an editor of ours
  }
  const page = new DOMParser().parseFromString(harmless(html), 'text/html');
  all(page, GONE).forEach((it) => it.remove());
  all(page, '[data-style]').filter((it) => HIDDEN.test(style(it))).forEach((it) => it.remove());
  lists(page);
  nesting(page);
  looks(page);
  headings(page);
  all(page, 'td, th, tr, caption, dt, dd').forEach((it) => renamed(it, 'div'));
  breaks(page);
  all(page.body, '*').forEach((it) => {
    [...it.attributes].filter((attribute) => attribute.name !== 'href').forEach((attribute) => it.removeAttribute(attribute.name));
  });
  all(page, 'p, div, h3, h4, li').filter((it) => !it.textContent.trim()).forEach((it) => it.remove());
  return page.body.innerHTML;
}
