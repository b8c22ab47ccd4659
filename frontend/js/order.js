// Puts an input at another place among those of its kind by dragging its handle, with a mouse, a pen or a finger. The
// buttons beside it do the same without this file, and for the keyboard.

const EDGE = 80; // so near the edge of the window the page scrolls along
const list = document.querySelector('.sp-inputs');
const told = document.querySelector('[data-moved]');

const inputs = (root = list) => [...root.querySelectorAll(':scope > [data-input]')];
const ofKind = (kind) => inputs().filter((it) => it.dataset.kind === kind);
const ids = (items) => items.map((it) => it.dataset.input);

function say(words) {
  told.textContent = words;
}

/** Shows what the server has now; the input that is open for writing stays as it is. */
function show(page) {
  const now = inputs(page.querySelector('.sp-inputs'));
  now.forEach((it) => {
    const shown = inputs().find((own) => own.dataset.input === it.dataset.input);
    if (shown?.id === 'skriv') {
      list.append(shown);
    } else {
      shown?.remove();
      list.append(document.adoptNode(it));
    }
  });
  const kept = ids(now);
  inputs().filter((it) => it.id !== 'skriv' && !kept.includes(it.dataset.input)).forEach((it) => it.remove());
  list.querySelectorAll(':scope > #skriv:not([data-input])').forEach((it) => list.append(it));
  const shares = page.querySelector('[data-shares]');
  if (shares) {
    document.querySelector('[data-shares]')?.replaceWith(shares);
  }
  prepare();
}

async function send(item, seen) {
  const form = item.querySelector('form[action$="/place"]');
  const body = new URLSearchParams(new FormData(form));
  body.set('to', ofKind(item.dataset.kind).indexOf(item) + 1);
  seen.forEach((id) => body.append('seen', id));
  const answer = await fetch(form.action, { method: 'POST', body });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!answer.ok || !page.querySelector('.sp-inputs')) {
    throw new Error('not moved');
  }
  show(page);
  say(page.querySelector('main [role=status] .alert-text')?.textContent || '');
}

function drag(item, grip, start) {
  const seen = ids(ofKind(item.dataset.kind));
  const before = inputs();
  let y = start.clientY;
  let frame;
  item.classList.add('is-dragged');
  grip.setPointerCapture(start.pointerId);

  // The others move around it: taken out of the page, even for a moment, it would lose the pointer.
  const follow = () => {
    const middle = (it) => it.getBoundingClientRect().top + it.offsetHeight / 2;
    const beside = (way) => (item[way]?.dataset.kind === item.dataset.kind ? item[way] : null);
    for (let it = beside('previousElementSibling'); it && y < middle(it); it = beside('previousElementSibling')) {
      item.after(it);
    }
    for (let it = beside('nextElementSibling'); it && y > middle(it); it = beside('nextElementSibling')) {
      item.before(it);
    }
  };
  const scroll = () => {
    const by = y < EDGE ? -12 : y > innerHeight - EDGE ? 12 : 0;
    if (by) {
      scrollBy(0, by);
      follow();
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = (event) => {
    y = event.clientY;
    follow();
  };
  const end = (dropped) => {
    cancelAnimationFrame(frame);
    item.classList.remove('is-dragged');
    grip.removeEventListener('pointermove', move);
    removeEventListener('keydown', escape);
    grip.onpointerup = null;
    grip.onpointercancel = null;
    const moved = ids(ofKind(item.dataset.kind)).join() !== seen.join();
    if (dropped && moved) {
      send(item, seen).catch(() => {
        list.prepend(...before);
        say(told.dataset.notMoved);
      });
    } else {
      list.prepend(...before);
    }
  };
  const escape = (event) => event.key === 'Escape' && end(false);
  grip.addEventListener('pointermove', move);
  addEventListener('keydown', escape);
  grip.onpointerup = () => end(true);
  grip.onpointercancel = () => end(false);
  frame = requestAnimationFrame(scroll);
}

function prepare() {
  inputs().forEach((item) => {
    const head = item.querySelector('.sp-input__head');
    if (!item.querySelector('form[action$="/place"]') || head.querySelector('.sp-grip')) {
      return;
    }
    const grip = document.createElement('span');
    grip.className = 'sp-grip';
    grip.setAttribute('aria-hidden', 'true');
    head.prepend(grip);
    grip.addEventListener('pointerdown', (event) => {
      if (event.button === 0) {
        event.preventDefault();
        drag(item, grip, event);
      }
    });
  });
}

if (list) {
  prepare();
}
