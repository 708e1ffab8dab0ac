import { licence } from '@relance/sdk/licence.ts';
import type { Guest } from '@relance/sdk/surround.ts';
import { guestOf, html, type Markup } from '../http/document.ts';
import { problems } from '../http/problem.ts';
import { type DescribedParameter, parametersOf } from './parameters.ts';
import { type Operation, operations } from './operations.ts';

/** The documentation of the API, made from the table that it is served from. */
export function docsPage(base: string): Guest {
  const lists = operations.filter(({ answers }) => answers === 'list');
  return guestOf({
    title: 'Utiliser les données par programme',
    body: html`<h1>Utiliser les données par programme</h1>
      <p>
        Ces adresses donnent les aides, les subventions, les investissements et les actions du plan
        de relance. On les lit librement, sans clé. <a href="${licence.url}">${licence.title}</a>.
      </p>
      <p>
        Pour télécharger une liste entière, voyez <a href="/opendata">les données ouvertes</a>. La
        description pour les outils est dans <a href="/api/openapi.json">openapi.json</a> (OpenAPI
        3.1).
      </p>
      <h2>Comment demander</h2>
      <ul>
        <li>
          Une liste répond par pages. L’en-tête <code>Link</code> donne la page suivante,
          <code>X-Total</code> le nombre de fiches.
        </li>
        <li>
          Une adresse qui finit par <code>.csv</code> répond en CSV ; sinon la réponse est en JSON.
        </li>
        <li>
          Les paramètres se combinent. Plusieurs valeurs se séparent par des virgules, là où c’est
          indiqué.
        </li>
        <li>
          Un paramètre inconnu ou une valeur fausse donne une erreur 400 qui dit quoi corriger.
        </li>
        <li>
          Si un partenaire ne répond pas, <code>X-Partiel</code> le nomme : la réponse est
          incomplète.
        </li>
        <li>
          Renvoyez l’<code>ETag</code> dans <code>If-None-Match</code> : la réponse est 304 si rien
          n’a changé.
        </li>
      </ul>
      <p>
        Exemple : <code>curl '${base}/api/v1/aides?public=association&amp;statut=ouverte'</code>
      </p>
      ${lists.map(section)}
      <h2>Erreurs</h2>
      <p>
        Une erreur répond en <code>application/problem+json</code> (RFC 9457). Le
        <code>code</code> ne change jamais.
      </p>
      <div class="wide">
        <table>
          <caption>
            Codes des erreurs
          </caption>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Réponse</th>
              <th scope="col">Ce que cela veut dire</th>
            </tr>
          </thead>
          <tbody>
            ${Object.entries(problems).map(
              ([code, { status, title }]) =>
                html`<tr id="${code}">
                  <th scope="row"><code>${code}</code></th>
                  <td>${status}</td>
                  <td>${title}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  });
}

function section({ kind, path }: Operation): Markup {
  return html`<h2 id="${kind.slug}">${kind.title}</h2>
    <p>${kind.description}</p>
    <p>
      La liste : <a href="${path}"><code>${path}</code></a
      >. Une fiche : <code>${path}/{id}</code>.
    </p>
    <div class="wide">
      <table>
        <caption>
          Paramètres de la liste : ${kind.title.toLowerCase()}
        </caption>
        <thead>
          <tr>
            <th scope="col">Paramètre</th>
            <th scope="col">Ce qu’il choisit</th>
            <th scope="col">Valeurs</th>
            <th scope="col">Exemple</th>
          </tr>
        </thead>
        <tbody>
          ${parametersOf(kind).map((parameter) => line(parameter, path))}
        </tbody>
      </table>
    </div>
    <details>
      <summary>Colonnes d’une fiche</summary>
      <div class="wide">
        <table>
          <caption>
            Colonnes : ${kind.title.toLowerCase()}
          </caption>
          <thead>
            <tr>
              <th scope="col">JSON</th>
              <th scope="col">CSV</th>
            </tr>
          </thead>
          <tbody>
            ${kind.fields.map(
              ({ key, heading }) =>
                html`<tr>
                  <th scope="row"><code>${key}</code></th>
                  <td>${heading}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}

function line(
  { name, description, schema, many, example }: DescribedParameter,
  path: string,
): Markup {
  const values = schema['enum'] as readonly string[] | undefined;
  const address = example === undefined ? '' : `${path}?${name}=${encodeURIComponent(example)}`;
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${description}${many ? ' Plusieurs valeurs possibles.' : ''}</td>
    <td>${values?.join(', ') ?? ''}</td>
    <td>${example === undefined ? '' : html`<a href="${address}"><code>${example}</code></a>`}</td>
  </tr>`;
}
