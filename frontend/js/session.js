// Warns five minutes before a session ends unused, so that nobody is signed out while writing.
const MINUTE = 60_000;
const WARNING = 5 * MINUTE;
const dialog = document.querySelector('[data-session-minutes]');

if (dialog) {
  const length = dialog.dataset.sessionMinutes * MINUTE;
  let timer;

  const begin = () => {
    clearTimeout(timer);
    dialog.close();
    timer = setTimeout(() => dialog.showModal(), length - WARNING);
  };
  const used = () => {
    localStorage.setItem('session-used', String(Date.now())); // tells the other tabs
    begin();
  };

  // Closing the dialog, also by Escape, is to stay; where the session has ended, the next form says so itself.
  dialog.addEventListener('close', () => fetch('/session', { cache: 'no-store', redirect: 'manual' }));
  window.addEventListener('storage', (event) => event.key === 'session-used' && begin());
  new PerformanceObserver((list) => {
    if (list.getEntries().some((it) => it.initiatorType === 'fetch' || it.initiatorType === 'xmlhttprequest')) used();
  }).observe({ type: 'resource' });
  used();
}
