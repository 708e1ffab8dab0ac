/** Shows the buttons that put an address on the clipboard, where the browser lets a page do so. */
export function copyButtons(): void {
  if (!('clipboard' in navigator)) return;
  const show = () => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.hidden = false;
    }
  };
  show();
  document.addEventListener('explorer:shown', show);
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[data-copy]');
    if (!button) return;
    const address = new URL(button.dataset['copy'] ?? '', location.href).href;
    const status = document.getElementById('etat');
    void navigator.clipboard.writeText(address).then(
      () => {
        button.textContent = 'Adresse copiée';
        if (status) status.textContent = 'Adresse copiée.';
      },
      () => {
        if (status) status.textContent = 'L’adresse n’a pas pu être copiée.';
      },
    );
  });
}
