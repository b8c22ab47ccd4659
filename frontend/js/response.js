// Saves the open input by itself, a second after the writer pauses, to the address that its button also sends to.

const form = document.getElementById('bemaerkning');
const state = form?.querySelector('[data-state]');
const PAUSE = 1000;
const RETRY = 3000;

let timer;
let changed = false; // something was typed that has not been sent
let unanswered = null; // what was sent last and may or may not have arrived
let underway = null;
let overtaken = false;

function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(save, wait);
}

function say(words) {
  if (state.textContent !== words) {
    state.textContent = words;
  }
}

function send(body, keepalive) {
  const headers = { 'X-Saves-Itself': 'true' };
  return fetch(form.action, { method: 'POST', body, headers, keepalive, redirect: 'manual' });
}

async function save() {
  if (underway || overtaken || !(changed || unanswered)) {
    return;
  }
  // What may have arrived is sent again as it was, so that it is not taken for somebody else's.
  if (!unanswered) {
    unanswered = new URLSearchParams(new FormData(form));
    changed = false;
  }
  say(state.dataset.saving);
  underway = send(unanswered, false).then(answered).catch(() => {
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
  // What is typed while a save is under way would be taken for somebody else's if it were sent beside it.
  addEventListener('beforeunload', (event) => {
    if (unanswered && changed && !overtaken) {
      event.preventDefault();
    }
  });
  addEventListener('pagehide', () => {
    if (changed && !unanswered && !overtaken) {
      send(new URLSearchParams(new FormData(form)), true);
    }
  });
}
