// The page that writes code: it follows what is chosen, and copies. Without this its button does the first.
const form = document.querySelector<HTMLFormElement>('#choix');

async function follow(chosen: HTMLFormElement): Promise<void> {
  const pairs = [...new FormData(chosen)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const address = `/integrer?${new URLSearchParams(pairs)}`;
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [before, now] = [document, page].map((each) => each.querySelector('#resultat'));
  if (!before || !now) return;
  before.replaceWith(now);
  history.replaceState(null, '', address);
}

let waiting = 0;
form?.addEventListener('change', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void follow(form), 300);
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copie]');
  if (!button) return;
  const text = document.getElementById(button.dataset['copie'] ?? '')?.textContent ?? '';
  void navigator.clipboard.writeText(text).then(
    () => (button.textContent = 'Copié'),
    () => (button.textContent = 'Copie refusée\u00A0: sélectionnez le code'),
  );
});

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const { type, hauteur } = (data ?? {}) as { type?: unknown; hauteur?: unknown };
  if (origin !== location.origin || type !== 'relance:hauteur' || typeof hauteur !== 'number')
    return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.min(hauteur, 20_000)}px`;
  }
});
export {};
