import { sent } from './sent.ts';

/**
 * Shows results without leaving the page: the same addresses, the same answers, but only the part with the result
 * is taken over. What is in the way, a silent server too, is left to the browser.
 */
export function results(form: HTMLFormElement): void {
  let asking: AbortController | undefined;

  const show = async (address: string, init: RequestInit, leave: () => void) => {
    asking?.abort();
    const { signal } = (asking = new AbortController());
    say('Exécution…');
    busy(true);
    try {
      const response = await fetch(address, { ...init, signal, headers: { accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const result = page.getElementById('resultat');
      if (!result) return leave();
      replace(result, page);
      history.pushState(null, '', response.url);
      document.title = page.title;
      say(summary());
    } catch {
      if (!signal.aborted) leave();
    } finally {
      if (!signal.aborted) busy(false);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = sent(form, event.submitter);
    void show(form.action, { method: 'POST', body }, () => form.submit());
  });

  // What is replaced is heard by what stays.
  document.addEventListener('submit', (event) => {
    const chosen = event.target as HTMLFormElement;
    if (!chosen.closest('#resultat')) return;
    event.preventDefault();
    const address = `${chosen.action}?${sent(chosen)}`;
    void show(address, {}, () => location.assign(address));
  });
  document.addEventListener('change', ({ target }) => {
    const chosen = target instanceof HTMLSelectElement && target.form;
    if (chosen && chosen.closest('#resultat')) chosen.requestSubmit();
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('#resultat .tabs a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void show(link.href, {}, () => location.assign(link.href));
  });
  // The address is the state: going back is going there.
  addEventListener('popstate', () => location.reload());
}

function replace(result: HTMLElement, page: Document): void {
  const { id = '' } = document.activeElement ?? {};
  for (const part of [result, page.getElementById('cout')]) {
    if (part) document.getElementById(part.id)?.replaceWith(document.adoptNode(part));
  }
  if (id !== '' && document.activeElement === document.body) document.getElementById(id)?.focus();
  document.dispatchEvent(new Event('explorer:shown'));
}

function summary(): string {
  const told = document.querySelector('#resultat > p')?.textContent ?? '';
  const view = document.querySelector('#resultat .tabs [aria-current]')?.textContent ?? '';
  return view === '' ? told : `${told} ${view}.`;
}

function say(text: string): void {
  const status = document.getElementById('etat');
  if (status) status.textContent = text;
}

function busy(is: boolean): void {
  document.getElementById('resultat')?.setAttribute('aria-busy', String(is));
}
