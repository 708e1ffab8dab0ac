import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  unsafeCSS,
} from 'lit';
import { help } from '@relance/sdk/french/help.ts';
import type { CardAnswer, ErrorAnswer, WidgetAnswer } from '../data/answer.ts';
import { attributes, chosen, choosing, warnOfUnknown } from './attributes.ts';
import host from './host.css';
import look from './look.css';

/** `<relance-aides>`: the aids of a choice, in the page of a partner. */
export class RelanceAides extends LitElement {
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(attributes.map((name) => [name, { reflect: true }])),
    recherche: { type: Boolean, reflect: true },
    answer: { state: true },
    failed: { state: true },
  };
  static override styles = unsafeCSS(look + host);

  declare answer: WidgetAnswer | undefined;
  declare failed: boolean;
  #seen = false;
  #words = '';
  #asking: AbortController | undefined;
  #watch = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#start();
    },
    { rootMargin: '200px' },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    warnOfUnknown(this);
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.disconnect();
    this.#asking?.abort();
  }

  #start(): void {
    this.#watch.disconnect();
    if (!this.#seen || !this.answer) void this.#load();
    this.#seen = true;
  }

  override updated(changed: PropertyValues): void {
    // Written by script: the page around us may forbid styles in HTML.
    const { style } = this.renderRoot.querySelector('.relance') as HTMLElement;
    const asked = this.one === undefined ? Number(this.#value('limite') || 6) || 6 : 1;
    const aids = this.failed ? 0 : Math.min(asked, this.answer?.aides.length ?? asked);
    // Title, line and margins of a card, then a line and a half for each field, in the height of letters.
    const card = 8.5 + 1.5 * String(this.#value('champs') || ',,,').split(',').length;
    style.setProperty('--cartes', `${aids * card}em`);
    if (this.#seen && ['hote', 'id', ...choosing].some((name) => changed.has(name))) {
      void this.#load();
    }
  }

  /** The id of the one aid that is shown; undefined for a list. */
  get one(): string | undefined {
    return undefined;
  }

  // Attributes and properties of the same name follow each other; properties are the first to know.
  #value(name: string): string | undefined {
    return (this as unknown as Record<string, string | undefined>)[name];
  }

  get #host(): string {
    return new URL(this.#value('hote') || import.meta.url, import.meta.url).origin;
  }

  #address(after: string): string {
    const query = new URLSearchParams({ forme: 'element' });
    const put = (name: string, value: string | undefined) => value && query.set(name, value);
    for (const name of choosing) put(name, this.#value(name));
    put('texte', this.#words);
    put('id', this.one);
    put('apres', after);
    return `${this.#host}/w/1/aides.json?${query}`;
  }

  async #load(after = ''): Promise<void> {
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    let code = 'INDISPONIBLE';
    try {
      if (this.one === '') throw new Error('<relance-aide> demande l’attribut «\u00A0id\u00A0».');
      const response = await fetch(this.#address(after), { signal, credentials: 'omit' });
      const body = (await response.json()) as WidgetAnswer | ErrorAnswer;
      if ('code' in body) {
        code = body.code;
        throw new Error(body.message);
      }
      const before = (after && this.answer?.aides) || [];
      this.answer = { ...body, aides: [...before, ...body.aides] };
      this.failed = false;
      this.#tell('charge', { total: body.total, partiel: body.partiel });
      await this.updateComplete;
      if (after) {
        this.renderRoot.querySelectorAll<HTMLElement>('.relance-nom a')[before.length]?.focus();
      }
    } catch (error) {
      if (signal.aborted) return;
      console.warn(`relance-aides\u00A0: ${(error as Error).message}`);
      // What is shown already stays while more of it cannot be had.
      if (!after) this.answer = undefined;
      this.failed = true;
      this.#tell('erreur', { code });
    }
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(`relance:${name}`, { detail, bubbles: true, composed: true }),
    );
  }

  #search = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#words = new FormData(event.target as HTMLFormElement).get('texte') as string;
    void this.#load();
  };

  override render(): unknown {
    const { answer } = this;
    const choice = (name: string, ...allowed: string[]) => chosen(this.#value(name), name, allowed);
    const view = choice('vue', 'cartes', 'liste');
    const look = choice('apparence', 'auto', 'clair', 'sombre');
    const language = choice('langue', 'fr');
    const level = Number(choice('niveau', '3', '2', '4', '5', '6'));
    return html`<div class="relance ${look} ${view}" lang=${language}>
      <div class="place">
        ${answer && heading(level, 'titre', answer.titre)}
        ${answer && this.#value('recherche') ? this.#form() : nothing}
        <p role="status" class="relance-compte">
          ${answer?.compte} ${answer?.avis ? html`<b>${answer.avis}</b>` : nothing}
          ${answer && this.failed ? 'La suite n’a pas pu être lue.' : nothing}
        </p>
        ${
          answer
            ? html`<ul role="list" class="relance-aides relance-${view}">
                ${answer.aides.map((aid) => this.#card(aid, level + 1))}
              </ul>`
            : html`<slot>${this.failed ? fallback(this.#host) : 'Chargement des aides…'}</slot>`
        }
        ${
          answer?.suite
            ? html`<p class="relance-plus">
                <button part="bouton" @click=${() => this.#load(answer.suite ?? '')}>
                  Afficher plus
                </button>
              </p>`
            : nothing
        }
        ${answer && foot(answer)}
      </div>
    </div>`;
  }

  #form(): unknown {
    return html`<form role="search" @submit=${this.#search}>
      <label>Chercher une aide<input type="search" name="texte" maxlength="200" /></label>
      <button part="bouton">Chercher</button>
    </form>`;
  }

  #card({ id, url, titre, etat, exemple, resume, lignes }: CardAnswer, level: number): unknown {
    const choose = () => this.#tell('choix', { id, url });
    return html`<li class="relance-carte" part="carte">
      ${heading(level, 'nom', html`<a href=${url} @click=${choose}>${titre}</a>`)}
      <p class="relance-etat" data-etat=${etat.code}>
        ${etat.texte}${exemple ? html`<span class="relance-exemple">Exemple</span>` : nothing}
      </p>
      ${resume ? html`<p>${resume}</p>` : nothing}
      <dl class="relance-lignes">
        ${lignes.map(
          ({ nom, texte, lien }) =>
            html`<div>
              <dt>${nom}</dt>
              <dd>${lien ? html`<a href=${lien}>${texte}</a>` : texte}</dd>
            </div>`,
        )}
      </dl>
    </li>`;
  }
}

// A template is a constant: one for each level, and none below the sixth.
const headings: ((name: string, inner: unknown) => unknown)[] = [
  (name, inner) => html`<h2 class="relance-${name}" part=${name}>${inner}</h2>`,
  (name, inner) => html`<h3 class="relance-${name}" part=${name}>${inner}</h3>`,
  (name, inner) => html`<h4 class="relance-${name}" part=${name}>${inner}</h4>`,
  (name, inner) => html`<h5 class="relance-${name}" part=${name}>${inner}</h5>`,
  (name, inner) => html`<h6 class="relance-${name}" part=${name}>${inner}</h6>`,
];

function heading(level: number, name: string, inner: unknown): unknown {
  return headings[Math.min(level, 6) - 2]?.(name, inner);
}

function foot({ source, assistance, lien }: WidgetAnswer): unknown {
  return html`<div class="relance-pied" part="pied">
    <p><a href=${lien.url}>${lien.texte}</a></p>
    ${call(assistance.nom, assistance.lien, assistance.telephone, assistance.horaires)}
    <p>Source : ${source}.</p>
  </div>`;
}

function fallback(site: string): unknown {
  return html`<p>
      Les aides ne peuvent pas être affichées pour le moment.
      <a href="${site}/aides">Voir les aides</a>
    </p>
    ${call(help.name, help.href, help.phone, help.hours)}`;
}

function call(name: string, link: string, phone: string, hours: string): unknown {
  return html`<p>${name} : <a href=${link}>${phone}</a> (numéro d’exemple), ${hours}.</p>`;
}
