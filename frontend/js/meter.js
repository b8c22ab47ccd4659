// The page meter follows what is being written, sooner than it is saved: what is sent here is measured and not kept.

const form = document.getElementById('bemaerkning');
const PAUSE = 150; // with the answer it is to be less than 300 ms
const PARTS = ['data-meter', 'data-shares', 'data-pages'];

let timer;
let asked = 0;

function show(page) {
  for (const part of PARTS) {
    const shown = document.querySelector(`[${part}]`);
    const now = page.querySelector(`[${part}]`);
    if (shown && now && shown.innerHTML !== now.innerHTML) {
      shown.innerHTML = now.innerHTML;
    }
  }
}

// The last value stays until the answer to the newest question has come.
async function measure() {
  asked += 1;
  const question = asked;
  const body = new URLSearchParams(new FormData(form));
  const headers = { 'X-Saves-Itself': 'true' };
  try {
    const answer = await fetch(`${form.action}/extent`, { method: 'POST', body, headers, redirect: 'manual' });
    if (answer.ok && question === asked) {
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    }
  } catch {
    addEventListener('online', later, { once: true });
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(measure, PAUSE);
}

if (form && document.querySelector('[data-meter]')) {
  form.addEventListener('input', later);
}
