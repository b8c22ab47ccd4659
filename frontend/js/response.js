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
let stopped = false; // only the button goes on: signed out, no longer allowed, or overtaken by somebody else
let refused = Boolean(form?.querySelector('[aria-invalid]')); // what was sent last has not been saved
let leaving = false; // by the button, which sends everything
let pressed = null; // the form whose button was pressed while something had to be saved first
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
const isBlank = () => ['text', 'justification', 'theme'].every((name) => !written().get(name)?.trim());

function send(body) {
  const headers = { 'X-Saves-Itself': 'true' };
  const keepalive = body.toString().length < BEACON; // so that it arrives although the page is left meanwhile
  return fetch(form.action, { method: 'POST', body, headers, keepalive, redirect: 'manual' });
}

async function save() {
  if (underway || leaving) {
    return;
  }
  if (!stopped && (changed || unanswered)) {
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
      later(pressed ? 0 : PAUSE);
    }
  }
  if (pressed && (stopped || !(away || changed || unanswered))) {
    const again = pressed;
    pressed = null;
    again.requestSubmit();
  }
}

async function answered(response) {
  if (response.status >= 500) {
    throw new Error('the server could not answer; what was sent is sent again');
  }
  away = false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const words = page.querySelector('[data-state]');
  unanswered = null;
  refused = !words?.dataset.revision;
  stopped = !words || response.status === 409;
  say(words ? words.textContent.trim() : state.dataset.unsaved);
  if (!refused) {
    form.elements.revision.value = words.dataset.revision;
    history.replaceState(history.state, '', form.action + '#skriv');
  }
}

if (form) {
  form.addEventListener('input', () => {
    changed = true;
    leaving = false;
    pressed = null;
    if (!unanswered || underway) {
      later(PAUSE);
    }
  });

  // A button waits for what is under way, or it would overtake itself, and for the connection, or the browser's own page
  // would take the place of the words. "Luk" waits for all that was typed, so that the list shows it.
  for (const it of [form, document.getElementById('luk')]) {
    it.addEventListener('submit', (event) => {
      clearTimeout(timer);
      const unsaved = !stopped && (changed || unanswered);
      if (navigator.onLine && !underway && !away && (it === form || !unsaved)) {
        leaving = it === form;
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      pressed = it;
      if (!navigator.onLine) {
        away = true;
        say(state.dataset.offline);
      }
      later(0);
    });
  }

  addEventListener('online', () => {
    away = Boolean(unanswered);
    later(0);
  });
  // Asks where leaving would lose words: those that were refused, and those that can't be sent on the way out. The button
  // sends all; where another script asks then, whoever stays is where they were.
  addEventListener('beforeunload', (event) => {
    if (leaving) {
      setTimeout(() => {
        leaving = !event.defaultPrevented;
        later(PAUSE);
      });
      return;
    }
    const goesOut =
      !unanswered && !stopped && !away && navigator.onLine && written().toString().length < BEACON;
    const unsent = (refused && !isBlank()) || (unanswered && away) || (changed && !goesOut);
    if (unsent) {
      event.preventDefault();
    }
  });
  addEventListener('pagehide', () => {
    if (changed && !unanswered && !stopped && !leaving) {
      send(written());
    }
  });
  addEventListener('pageshow', () => { leaving = false; });
}
