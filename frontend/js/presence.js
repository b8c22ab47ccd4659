// Shows who else is there, and tells that one has left. Asks every ten seconds while the page is seen and used: a page
// that nobody touches lets its session end.

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

async function ask() {
  clearTimeout(timer);
  if (over || document.hidden || Date.now() - used > IDLE) {
    return;
  }
  try {
    const headers = tag ? { 'If-None-Match': tag } : {};
    const response = await fetch(presence.dataset.presence, { headers, cache: 'no-store', redirect: 'manual' });
    if (response.ok) {
      tag = response.headers.get('ETag');
      show(new DOMParser().parseFromString(await response.text(), 'text/html'));
    }
    over = !response.ok && response.status !== 304 && response.status < 500; // signed out: the next page says so
  } catch {
    // No connection: what was seen last stands until it returns.
  }
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
}

if (presence) {
  timer = setTimeout(ask, PAUSE);
  document.addEventListener('visibilitychange', ask);
  for (const use of ['keydown', 'pointerdown']) {
    document.addEventListener(use, () => {
      const rested = Date.now() - used > IDLE;
      used = Date.now();
      if (rested) {
        ask();
      }
    });
  }
}

// Whoever goes away frees the input; what they typed last is sent by the script that saves.
if (open) {
  addEventListener('pagehide', () => {
    const names = ['municipality', '_csrf'];
    const body = new URLSearchParams(names.map((name) => [name, open.elements[name]?.value ?? '']));
    fetch(`${open.action}/closing`, { method: 'POST', body, keepalive: true, redirect: 'manual' });
  });
}
