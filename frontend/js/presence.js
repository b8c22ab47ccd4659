// Says that an input is open in this page and shows who else is there, every ten seconds while the page is used: one
// that nobody touches lets its session end. A page in which none is open asks while it is seen.

const PAUSE = 10_000;
const IDLE = 600_000;
const presence = document.querySelector('[data-presence]');
const open = document.getElementById('bemaerkning');
let tag = null;
let timer;
let over = false;
let used = Date.now();

function show(page) {
  for (const place of document.querySelectorAll('[data-here]')) {
    const now = page.querySelector(`[data-here="${place.dataset.here}"]`);
    const words = now ? now.textContent : place.dataset.free ?? '';
    const shown = place.querySelector('span');
    if (shown.textContent !== words) {
      shown.textContent = words;
    }
    place.hidden = !words;
    if (!open?.contains(place)) {
      place.closest('.sp-input')?.classList.toggle('sp-input--locked', Boolean(now));
    }
  }
}

function say(what, more, keepalive) {
  const own = ['municipality', '_csrf', 'page'].map((name) => [name, open.elements[name]?.value ?? '']);
  const body = new URLSearchParams([...own, ...Object.entries(more)]);
  return fetch(`${open.action}/${what}`, { method: 'POST', body, keepalive, redirect: 'manual' });
}

const isSaved = () => open && open.elements.revision.value !== '0'; // until then nobody can be in it

function ask() {
  if (isSaved()) {
    return say('presence', { restedSeconds: Math.floor((Date.now() - used) / 1000) }, false);
  }
  const headers = tag ? { 'If-None-Match': tag } : {};
  return presence && fetch(presence.dataset.presence, { headers, cache: 'no-store', redirect: 'manual' });
}

async function meet() {
  clearTimeout(timer);
  if (over || Date.now() - used > IDLE || (document.hidden && !open)) {
    return;
  }
  try {
    const response = await ask();
    if (response?.ok) {
      tag = response.headers.get('ETag');
      show(new DOMParser().parseFromString(await response.text(), 'text/html'));
    }
    // Signed out: the next page says so. What somebody has removed is there again when it is saved.
    over = response && !response.ok && ![304, 404].includes(response.status) && response.status < 500;
  } catch {
    // No connection: what was seen last stands until it returns.
  }
  clearTimeout(timer);
  timer = setTimeout(meet, PAUSE);
}

if (open) {
  meet();
  // Whoever goes away frees the input; what they typed last is sent by the script that saves.
  addEventListener('pagehide', () => {
    clearTimeout(timer);
    say('closing', {}, true);
  });
  addEventListener('pageshow', (event) => event.persisted && meet());
} else if (presence) {
  timer = setTimeout(meet, PAUSE);
}

if (open || presence) {
  document.addEventListener('visibilitychange', () => document.hidden || meet());
  for (const use of ['keydown', 'pointerdown']) {
    document.addEventListener(use, () => {
      const rested = Date.now() - used > IDLE;
      used = Date.now();
      if (rested) {
        meet();
      }
    });
  }
}
