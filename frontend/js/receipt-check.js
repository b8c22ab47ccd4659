// Works out the digest of the chosen file here, so that the file itself never leaves the machine.

const form = document.getElementById('kontrol');
const file = form?.elements.file;

async function hash() {
  const bytes = await crypto.subtle.digest('SHA-256', await file.files[0].arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Only over https, or on the machine itself, does a browser have what it takes.
if (form && globalThis.crypto?.subtle) {
  form.querySelector('[data-kept]').hidden = false;
  form.addEventListener('submit', (event) => {
    if (file.files.length === 0) {
      return;
    }
    event.preventDefault();
    hash().then((digest) => {
      form.elements.digest.value = digest;
      file.value = '';
      form.submit();
    });
  });
}
