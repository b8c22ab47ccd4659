// Enhancements that every page shares. Each page works without this file.

// The summary of errors takes the focus, so that a screen reader begins with it.
document.querySelector('[data-focus-on-load]')?.focus();

// Of tabs that don't all fit, the one that is open is in sight.
document.querySelectorAll('.sp-tabs').forEach((tabs) => {
  const open = tabs.querySelector('[aria-current]');
  if (open) tabs.scrollLeft = open.getBoundingClientRect().left - tabs.getBoundingClientRect().left - 16;
});

// A form that is sent twice by a double click is sent once.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  setTimeout(() => delete form.dataset.sent, 3000); // an answer that was lost may be asked for again
});

// Coming back by the browser's own button, the form may be sent again.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});
