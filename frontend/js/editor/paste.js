// What is pasted, as the server would read it (rendering/ForeignMarkup): headings, lists, bold, italic and links are
// kept in whatever way the program wrote them that it was copied from; everything else is text, or goes.

const GONE = `script, style, title, xml, template, iframe, object, select, img, svg, video, audio, del, [hidden],
  .msoDel, .MsoCommentReference, [style*="mso-element:comment" i], [style*="mso-comment-reference" i]`;
const HIDDEN = /(?:^|;)\s*(?:display:\s*none|mso-hide:\s*all)/i;
const BOLD = /(?:^|;)\s*font-weight:\s*(?:bold|[5-9]\d\d)/i;
const NOT_BOLD = /(?:^|;)\s*font-weight:\s*(?:normal|[1-4]\d\d)/i;
const ITALIC = /(?:^|;)\s*font-style:\s*(?:italic|oblique)/i;
const NOT_ITALIC = /(?:^|;)\s*font-style:\s*normal/i;
const LEVEL = /mso-list:\s*\S+\s+level(\d)/i;
const NUMBERED = /^\(?[\p{L}\d]{1,5}[.)]/u;
const DEEPEST = 4;

const style = (it) => it.getAttribute('style') || '';
const all = (page, selector) => [...page.querySelectorAll(selector)];
const unwrap = (it) => it.replaceWith(...it.childNodes);

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
  all(page, '[style]').filter((it) => !/^H\d$/.test(it.tagName)).forEach((it) => {
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
  all(page, 'li[data-aria-level]').forEach((li) => {
    const list = li.closest('.ListContainerWrapper') || li.closest('ul, ol');
    const item = page.createElement('p');
    item.dataset.item = `${li.dataset.ariaLevel} ${li.closest('ol') ? 'ol' : 'ul'}`;
    item.append(...li.childNodes);
    list.before(item);
    li.remove();
    if (!list.querySelector('li')) list.remove();
  });
  all(page, '[style*="mso-list" i]').filter((it) => LEVEL.test(style(it))).forEach((it) => {
    const marks = all(it, '[style*="mso-list" i]').filter((mark) => /mso-list:\s*ignore/i.test(style(mark)));
    const numbered = NUMBERED.test(marks.map((mark) => mark.textContent).join('').trim());
    marks.forEach((mark) => mark.remove());
    it.dataset.item = `${LEVEL.exec(style(it))[1]} ${numbered ? 'ol' : 'ul'}`;
  });
  return all(page, '[data-item]');
}

/** Each goes into the list before it, at its level. */
function lists(page) {
  const made = new Set();
  const make = (name) => {
    const list = page.createElement(name);
    made.add(list);
    return list;
  };
  marked(page).forEach((it) => {
    const [level, name] = it.dataset.item.split(' ');
    const item = page.createElement('li');
    item.append(...it.childNodes);
    let list = it.previousElementSibling;
    if (!made.has(list)) {
      list = make(name);
      it.before(list);
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
    list.append(item);
    it.remove();
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

export function cleaned(html) {
  if (html.includes('data-pm-slice')) {
    return html; // from an editor of ours
  }
  const page = new DOMParser().parseFromString(html, 'text/html');
  all(page, GONE).forEach((it) => it.remove());
  all(page, '[style]').filter((it) => HIDDEN.test(style(it))).forEach((it) => it.remove());
  lists(page);
  nesting(page);
  looks(page);
  all(page, '[role=heading]').forEach((it) => renamed(it, `h${it.getAttribute('aria-level') || 3}`));
  all(page, 'h1, h2').forEach((it) => renamed(it, 'h3'));
  all(page, 'h5, h6').forEach((it) => renamed(it, 'h4'));
  all(page, 'td, th, tr, caption, dt, dd').forEach((it) => renamed(it, 'div'));
  all(page.body, '*').forEach((it) => {
    [...it.attributes].filter((attribute) => attribute.name !== 'href').forEach((attribute) => it.removeAttribute(attribute.name));
  });
  all(page, 'p, div, h3, h4, li').filter((it) => !it.textContent.trim()).forEach((it) => it.remove());
  return page.body.innerHTML;
}
