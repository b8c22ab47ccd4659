// Works out the digest of the chosen file here, so that the file itself never leaves the machine.

const form = document.getElementById('kontrol');
const file = form?.elements.file;

async function hash() {
  const bytes = await crypto.subtle.digest('SHA-256', await file.files[0].arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function send(digest) {
  form.elements.digest.value = digest;
  file.value = '';
  form.submit();
}

/** Says, or no longer says, that the file can't be read: moved, changed since it was chosen, or kept from the browser. */
function refuse(unread) {
  const words = document.getElementById('file-unread');
  words.hidden = !unread;
  file.setAttribute('aria-invalid', String(unread));
  file.setAttribute('aria-describedby', unread ? 'file-hint file-unread' : 'file-hint');
  if (unread) {
    delete form.dataset.sent;
    file.focus();
  }
}

// Only over https, or on the machine itself, does a browser have what it takes.
if (form && globalThis.crypto?.subtle) {
  form.querySelector('[data-kept]').hidden = false;
  form.addEventListener('submit', (event) => {
    if (file.files.length === 0) {
      return;
    }
    event.preventDefault();
    hash().then(send).catch(() => refuse(true));
  });
  file.addEventListener('change', () => refuse(false));
}
