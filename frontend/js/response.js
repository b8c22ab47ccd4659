// Saves the open input by itself, a second after the writer pauses, to the address that its button also sends to.

const form = document.getElementById('bemaerkning');
const state = form?.querySelector('[data-state]');
const PAUSE = 1000;
const RETRY = 3000;
const BEACON = 60_000; // what a page may still send when it is left, by the rules of fetch: 64 KiB

let timer;
let changed = false; // something was typed that has not been sent
let unanswered = null; // what was sent last and may or may not have arrived
let underway = null;
let overtaken = false;
let away = false; // the connection, or the server

function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(save, wait);
}

function say(words) {
  state.classList.toggle('sp-away', away);
  if (state.textContent !== words) {
    state.textContent = words;
  }
}

const written = () => new URLSearchParams(new FormData(form));

function send(body) {
  const headers = { 'X-Saves-Itself': 'true' };
  const keepalive = body.toString().length < BEACON; // so that it arrives although the page is left meanwhile
  return fetch(form.action, { method: 'POST', body, headers, keepalive, redirect: 'manual' });
}

async function save() {
  if (underway || overtaken || !(changed || unanswered)) {
    return;
  }
  // What may have arrived is sent again as it was, so that it is not taken for somebody else's.
  if (!unanswered) {
    unanswered = written();
    changed = false;
  }
  if (!away) {
    say(state.dataset.saving);
  }
  underway = send(unanswered).then(answered).catch(() => {
    away = true;
    say(state.dataset.offline);
    later(RETRY);
  });
  await underway;
  underway = null;
  if (changed && !unanswered) {
    later(PAUSE);
  }
}

async function answered(response) {
  if (response.status >= 500) {
    throw new Error('the server could not answer; what was sent is sent again');
  }
  away = false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const words = page.querySelector('[data-state]');
  if (!words) {
    changed = true;
    say(state.dataset.unsaved);
    overtaken = true; // signed out, or no longer allowed: the button shows what it is
    return;
  }
  unanswered = null;
  overtaken = response.status === 409;
  say(words.textContent.trim());
  if (words.dataset.revision) {
    form.elements.revision.value = words.dataset.revision;
    history.replaceState(history.state, '', form.action + '#skriv');
  }
}

if (form) {
  form.addEventListener('input', () => {
    changed = true;
    if (!unanswered || underway) {
      later(PAUSE);
    }
  });

  // The button waits for what is under way, or it would overtake itself.
  form.addEventListener('submit', (event) => {
    clearTimeout(timer);
    if (underway) {
      event.preventDefault();
      event.stopPropagation();
      underway.then(() => setTimeout(() => form.requestSubmit()));
      return;
    }
    changed = false;
    unanswered = null;
  });

  addEventListener('online', () => later(0));
  // Asks where leaving would lose words: those that can't be sent on the way out, beside what is under way or at all.
  addEventListener('beforeunload', (event) => {
    const unsent = unanswered ? changed || away : changed && written().toString().length >= BEACON;
    if (unsent && !overtaken) {
      event.preventDefault();
    }
  });
  addEventListener('pagehide', () => {
    if (changed && !unanswered && !overtaken) {
      send(written());
    }
  });
}
