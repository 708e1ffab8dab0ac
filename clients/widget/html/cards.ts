import type { CardAnswer, WidgetAnswer } from '../data/answer.ts';
import type { Parameters } from '../parameters/readParameters.ts';
import type { Refusal } from '../parameters/refusal.ts';
import { help } from '@relance/sdk/french/help.ts';
import { Html, html } from './html.ts';

/** A heading of a real level; below the sixth there is none. */
export function heading(level: number, name: string, inner: Html | string): Html {
  const tag = new Html(`h${Math.min(level, 6)}`);
  return html`<${tag} class="relance-${name}">${inner}</${tag}>`;
}

/** The parts of a widget that stand in the frame and in the fragment alike. */
export function cards(answer: WidgetAnswer, { niveau, vue }: Parameters): Html {
  if (answer.aides.length === 0) return html``;
  return html`<ul role="list" class="relance-aides relance-${vue}">
    ${answer.aides.map((aid) => card(aid, niveau + 1))}
  </ul>`;
}

function card({ titre, url, etat, exemple, resume, lignes }: CardAnswer, level: number): Html {
  return html`<li class="relance-carte">
    ${heading(level, 'nom', html`<a href="${url}">${titre}</a>`)}
    <p class="relance-etat" data-etat="${etat.code}">
      ${etat.texte}${exemple && html` <span class="relance-exemple">Exemple</span>`}
    </p>
    ${resume !== null && html`<p class="relance-resume">${resume}</p>`}
    ${
      lignes.length > 0 &&
      html`<dl class="relance-lignes">
        ${lignes.map(
          ({ nom, texte, lien }) =>
            html`<div>
              <dt>${nom}</dt>
              <dd>${lien === undefined ? texte : html`<a href="${lien}">${texte}</a>`}</dd>
            </div>`,
        )}
      </dl>`
    }
  </li>`;
}

/** Whose data it is, whom to call, and where to see more. */
export function foot({ source, assistance, lien }: WidgetAnswer): Html {
  const { nom, telephone, lien: call, horaires } = assistance;
  return html`<div class="relance-pied">
    <p><a href="${lien.url}">${lien.texte}</a></p>
    <p>${nom} : <a href="${call}">${telephone}</a> (numéro d’exemple), ${horaires}.</p>
    <p>Source : ${source}.</p>
  </div>`;
}

/** Instead of the aids: what was wrong, and whom to call. */
export function refused({ message }: Refusal): Html {
  return html`<div class="relance-erreur">
    <p>${message}</p>
    <p>
      ${help.name} : <a href="${help.href}">${help.phone}</a> (numéro d’exemple), ${help.hours}.
    </p>
  </div>`;
}
