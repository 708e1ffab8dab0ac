import type { WidgetAnswer } from '../data/answer.ts';
import type { Parameters } from '../parameters/readParameters.ts';
import { cards, foot, heading } from './cards.ts';
import { type Html, html } from './html.ts';

/** HTML for a page of somebody else’s server: no script, no style, headings that fit in. */
export function fragment(answer: WidgetAnswer, chosen: Parameters): Html {
  return html`<section class="relance" lang="${chosen.langue}">
    ${heading(chosen.niveau, 'titre', answer.titre)}
    <p class="relance-compte">${answer.compte}</p>
    ${answer.avis !== null && html`<p class="relance-avis">${answer.avis}</p>`}
    ${cards(answer, chosen)} ${foot(answer)}
  </section> `;
}
