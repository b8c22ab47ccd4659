// Copies the agenda item with its formatting. Without this file it is selected and copied by hand.
document.querySelectorAll('[data-copy]').forEach((button) => {
  const item = document.getElementById(button.dataset.copy);
  const state = document.querySelector('[data-copy-state]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({
        'text/html': new Blob([item.innerHTML], { type: 'text/html' }),
        'text/plain': new Blob([item.innerText], { type: 'text/plain' }),
      })]);
    } catch {
      getSelection().selectAllChildren(item); // an older browser, or one that does not allow it: as by hand
      document.execCommand('copy');
    }
    state.textContent = button.dataset.copied;
  });
});
