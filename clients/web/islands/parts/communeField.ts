/** A commune as `/communes.json` has it: code, name, postcodes. */
type Commune = readonly [code: string, name: string, ...postcodes: string[]];

const most = 8;

/**
 * Completes a commune while one types: the combobox of the ARIA Authoring Practices. What is chosen stays a text
 * that the server understands, so nothing is lost without it.
 */
class CommuneField extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLUListElement;
  #status!: HTMLElement;
  #shown: readonly Commune[] = [];
  #active = -1;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.#list) return;
    this.#input = input;
    this.#list = document.createElement('ul');
    this.#status = document.createElement('p');
    const id = `${input.id}-liste`;
    Object.assign(this.#list, { id, role: 'listbox', hidden: true, className: 'options' });
    this.#list.ariaLabel = 'Communes';
    Object.assign(this.#status, { role: 'status', className: 'unseen' });
    input.after(this.#list, this.#status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': id,
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('focus', () => void communes());
    input.addEventListener('input', () => void this.#offer());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.#close());
    // Before the field loses the focus, and with it the list.
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
  }

  async #offer(): Promise<void> {
    const typed = folded(this.#input.value);
    const found = typed === '' ? [] : matching(await communes(), typed);
    this.#shown = found.slice(0, most);
    this.#active = -1;
    this.#list.replaceChildren(
      ...this.#shown.map((commune, place) => {
        const option = document.createElement('li');
        Object.assign(option, { id: `${this.#list.id}-${place}`, role: 'option' });
        option.ariaSelected = 'false';
        option.textContent = labelOf(commune);
        return option;
      }),
    );
    this.#open(this.#shown.length > 0);
    this.#status.textContent =
      typed === '' ? '' : found.length === 0 ? 'Aucune commune' : told(found.length);
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Escape') return this.#close();
    if (key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      return this.#choose(this.#active);
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    if (this.#shown.length === 0) return;
    event.preventDefault();
    const step = key === 'ArrowDown' ? 1 : -1;
    const { length } = this.#shown;
    this.#open(true);
    this.#activate(
      (this.#active + step + length + (this.#active < 0 && step < 0 ? 1 : 0)) % length,
    );
  }

  #activate(place: number): void {
    this.#active = place;
    [...this.#list.children].forEach((option, each) => {
      option.ariaSelected = String(each === place);
      if (each === place) option.scrollIntoView({ block: 'nearest' });
    });
    this.#input.setAttribute('aria-activedescendant', `${this.#list.id}-${place}`);
  }

  #choose(place: number): void {
    const commune = this.#shown[place];
    if (!commune) return;
    this.#input.value = labelOf(commune);
    this.#close();
    this.#input.form?.requestSubmit();
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
    if (!open) this.#input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#active = -1;
    this.#open(false);
  }
}

let loading: Promise<readonly Commune[]> | undefined;

/** All communes, asked for once; a failure is tried again the next time. */
function communes(): Promise<readonly Commune[]> {
  loading ??= fetch('/communes.json')
    .then((response) => response.json() as Promise<readonly Commune[]>)
    .catch(() => {
      loading = undefined;
      return [];
    });
  return loading;
}

/** Names that begin with the text before those that contain it; postcodes by their beginning. */
function matching(all: readonly Commune[], typed: string): Commune[] {
  const begins: Commune[] = [];
  const contains: Commune[] = [];
  for (const commune of all) {
    const [, name, ...postcodes] = commune;
    const plain = folded(name);
    if (plain.startsWith(typed) || postcodes.some((code) => code.startsWith(typed))) {
      begins.push(commune);
    } else if (plain.includes(typed)) contains.push(commune);
  }
  return [...begins, ...contains];
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(.*$/, '')
    .replace(/\bst(e?)[ -]/, 'saint$1 ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function labelOf([, name, postcode]: Commune): string {
  return postcode === undefined ? name : `${name} (${postcode})`;
}

function told(found: number): string {
  const few = found > most ? `, dont les ${most} premières sont proposées` : '';
  return `${found} commune${found > 1 ? 's' : ''}${few}`;
}

customElements.define('commune-field', CommuneField);

export {};
