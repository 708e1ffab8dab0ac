import { civilDay, date } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import { ownerSlugs } from '@relance/sdk/french/slugs.ts';
import type { Guest } from '@relance/sdk/surround.ts';
import { guestOf, html, type Markup } from '../http/document.ts';
import type { Facts } from './facts.ts';
import { type Dataset, datasets } from './datasets.ts';
import { licence } from '@relance/sdk/licence.ts';

/** The page of open data: what there is, in which formats, and what may be done with it. */
export function openDataPage(facts: Facts): Guest {
  return guestOf({
    title: 'Données ouvertes',
    body: html`<h1>Données ouvertes</h1>
      <p>
        Les aides, les subventions, les investissements et les actions du plan de relance de
        Lot-et-Garonne. Chacun peut les lire et les réutiliser, sans compte, sous
        <a href="${licence.url}">${licence.title}</a>.
      </p>
      ${
        facts.silent.length === 0
          ? ''
          : html`<p role="status">
              <strong
                >Nous n’avons pas pu joindre :
                ${facts.silent.map((owner) => owners[owner]).join(', ')}.</strong
              >
              Les fichiers ne contiennent pas toutes leurs données.
            </p>`
      }
      ${datasets().map((dataset) => section(dataset, facts))}
      <h2>Choisir une partie</h2>
      <p>
        Ajoutez des filtres à l’adresse d’un fichier :
        <a href="/opendata/subventions.xlsx?annee=2021"
          ><code>/opendata/subventions.xlsx?annee=2021</code></a
        >. Ils sont décrits dans <a href="/api">l’interface pour programmes</a>.
      </p>
      <h2>Pour les portails</h2>
      <p>
        Le catalogue complet suit DCAT-AP :
        <a href="/opendata/catalogue.jsonld">catalogue.jsonld</a>. Par partenaire :
      </p>
      <ul>
        ${Object.entries(owners).map(([owner, label]) => {
          const path = `/opendata/catalogue/${ownerSlugs.slugOf(owner as keyof typeof owners)}.jsonld`;
          return html`<li><a href="${path}">${label}</a></li>`;
        })}
      </ul>
      <h2>Bon à savoir</h2>
      <ul>
        <li>
          Une fiche de démonstration est inventée : la colonne « démonstration » le dit, et le nom
          du fichier aussi.
        </li>
        <li>
          Le CSV des subventions suit le schéma national (SCDL 2.1.1) et ne contient que des
          subventions attribuées. L’attribuant y est donné par son SIREN.
        </li>
        <li>Le nom d’un particulier n’est jamais publié.</li>
        <li>
          Un fichier incomplet le dit : l’en-tête <code>X-Partiel</code> nomme les partenaires
          absents.
        </li>
      </ul>`,
  });
}

function section(
  { kind, title, description, downloads, feed, updated }: Dataset,
  facts: Facts,
): Markup {
  const total = facts.totals[kind.slug];
  const changed = facts.changes[kind.slug];
  return html`<h2 id="${kind.slug}">${title}</h2>
    <p>${description}</p>
    <p>
      ${total === undefined ? '' : `${counted(total, 'fiche')}. `}Mise à jour :
      ${updated.toLowerCase()}${
        changed === undefined
          ? ''
          : `, dernière modification le ${date(civilDay(new Date(changed)))}`
      }.
    </p>
    <ul class="row">
      ${downloads.map(
        ({ label, path }) =>
          html`<li>
            <a href="${path}" download
              >${label}<span class="skip"> : ${title.toLowerCase()}</span></a
            >
          </li>`,
      )}${feed === null ? '' : html`<li><a href="${feed}">Nouveautés (Atom)</a></li>`}
    </ul>`;
}
