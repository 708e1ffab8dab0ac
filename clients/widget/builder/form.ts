import { aidStatuses, audiences, owners } from '@relance/sdk/french/labels.ts';
import {
  aidStatusSlugs,
  audienceSlugs,
  ownerSlugs,
  type Slugs,
  themeSlugs,
} from '@relance/sdk/french/slugs.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import type { Place } from '../data/places.ts';
import { type Html, html } from '../html/html.ts';
import { everyStatus } from '../parameters/words.ts';

/** A word of the address and what people read. */
type Option = readonly [value: string, label: string];

const orders: readonly Option[] = [
  ['echeance', 'Échéance la plus proche'],
  ['titre', 'Intitulé'],
  ['montant', 'Montant le plus élevé'],
  ['recent', 'Mise à jour récente'],
];
const views: readonly Option[] = [
  ['cartes', 'Cartes'],
  ['liste', 'Liste'],
];
const looks: readonly Option[] = [
  ['auto', 'Selon le réglage du lecteur'],
  ['clair', 'Toujours claire'],
  ['sombre', 'Toujours sombre'],
];
const shown: readonly Option[] = [
  ['resume', 'Résumé'],
  ['montant', 'Montant'],
  ['echeance', 'Échéance'],
  ['public', 'Public'],
  ['theme', 'Thème'],
  ['nature', 'Nature'],
  ['financeur', 'Financeur'],
  ['porteur', 'Porteur'],
  ['contact', 'Contact'],
];
const usualFields = ['resume', 'montant', 'echeance', 'financeur'];

const statuses: readonly Option[] = [
  ...wordsOf(aidStatusSlugs, aidStatuses),
  [everyStatus, 'Toutes'],
];
const themeOptions = themes.map(({ code, label }): Option => [themeSlugs.slugOf(code), label]);
const levels = [2, 3, 4, 5, 6].map((level): Option => [String(level), `Titre de niveau ${level}`]);

interface FormOptions {
  communes: readonly Place[];
  epcis: readonly Place[];
}

/** What can be chosen, in the steps of the page; it is sent by GET, so that the address keeps it. */
export function form(query: URLSearchParams, { communes, epcis }: FormOptions): Html {
  const given = givenIn(query);
  const select = (name: string, label: string, options: readonly Option[], usual = '') =>
    html`<label
      >${label}
      <select name="${name}">
        ${options.map(([value, text]) => option(value, text, value === (given(name)[0] ?? usual)))}
      </select></label
    >`;
  const field = (name: string, label: string, hint = '', kind = 'text') =>
    html`<label
      >${label}<input
        type="${kind}"
        name="${name}"
        value="${given(name)[0] ?? ''}"
      />${hint !== '' && html`<small>${hint}</small>`}</label
    >`;
  const boxes = (name: string, options: readonly Option[], usual: readonly string[] = []) => {
    const chosen = given(name).length > 0 ? given(name) : usual;
    return options.map(([value, text]) => box(name, value, text, chosen.includes(value)));
  };
  const all: Option = ['', 'Tous'];
  const everywhere: Option = ['', 'Tout le département'];
  return html`<form id="choix" action="/integrer" method="get">
    <fieldset>
      <legend>1. Quoi</legend>
      <div class="integrer-champs">
        ${select('statut', 'État', statuses, 'ouverte')}
        ${select('theme', 'Thème', [all, ...themeOptions])}
        ${select('porteur', 'Porteur', [all, ...wordsOf(ownerSlugs, owners)])}
        ${field('financeur', 'Financeur', 'Son numéro SIREN, neuf chiffres.')}
        ${field('limite', 'Nombre d’aides', 'De 1 à 50\u00A0; 6 si rien n’est dit.', 'number')}
        ${select('tri', 'Dans l’ordre', orders, 'echeance')}
        ${field('id', 'Une seule aide', 'Son identifiant, à la fin de l’adresse de sa fiche.')}
      </div>
    </fieldset>
    <fieldset>
      <legend>2. Pour qui</legend>
      <div class="integrer-champs">
        ${select('commune', 'Commune', [everywhere, ...communes.map(placeOption)])}
        ${select('epci', 'Intercommunalité', [everywhere, ...epcis.map(placeOption)])}
      </div>
      ${group('Public', boxes('public', wordsOf(audienceSlugs, audiences)))}
    </fieldset>
    <fieldset>
      <legend>3. Apparence</legend>
      <div class="integrer-champs">
        ${field('titre', 'Titre', '120 signes au plus.')}
        ${select('niveau', 'Niveau du titre', levels, '3')}
        ${select('vue', 'Présentation', views, 'cartes')}
        ${select('apparence', 'Claire ou sombre', looks, 'auto')}
        ${field('accent', 'Couleur des liens et boutons', 'Comme #0b5c4a.')}
        ${field('fond', 'Couleur du fond', 'Comme #ffffff.')}
        ${field('encre', 'Couleur du texte', 'Comme #1c2421.')}
        ${field('rayon', 'Rayon des angles', 'En pixels, de 0 à 32.', 'number')}
        ${field('partenaire', 'Votre nom ou code INSEE', 'Pour compter les usages de votre site, et rien d’autre.')}
        ${box('recherche', 'oui', 'Avec une recherche', given('recherche').includes('oui'))}
      </div>
      ${group('Ce que montre chaque aide', boxes('champs', shown, usualFields))}
    </fieldset>
    <p><button>Écrire le code</button></p>
  </form>`;
}

function givenIn(query: URLSearchParams) {
  return (name: string) =>
    query
      .getAll(name)
      .flatMap((each) => (name === 'titre' ? [each] : each.split(',')))
      .map((each) => each.trim())
      .filter((each) => each !== '');
}

function wordsOf<Value extends string>(
  words: Slugs<Value>,
  labels: Readonly<Record<Value, string>>,
): Option[] {
  return (Object.keys(labels) as Value[]).map((value) => [words.slugOf(value), labels[value]]);
}

function placeOption({ code, name }: Place): Option {
  return [code, name];
}

function option(value: string, text: string, chosen: boolean): Html {
  return html`<option value="${value}" ${chosen && html` selected`}>${text}</option>`;
}

function box(name: string, value: string, text: string, checked: boolean): Html {
  return html`<label class="case"
    ><input
      type="checkbox"
      name="${name}"
      value="${value}"
      ${checked && html` checked`}
    />${text}</label
  >`;
}

function group(name: string, inner: readonly Html[]): Html {
  return html`<fieldset>
    <legend>${name}</legend>
    <div class="integrer-champs">${inner}</div>
  </fieldset>`;
}
