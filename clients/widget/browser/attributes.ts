import { nearest } from '../parameters/nearest.ts';

/** Attributes that choose aids: the server reads and checks them. */
export const choosing = [
  'public',
  'commune',
  'epci',
  'theme',
  'porteur',
  'financeur',
  'statut',
  'limite',
  'tri',
  'champs',
  'titre',
  'partenaire',
];

const free = ['hote', 'recherche', 'vue', 'niveau', 'langue', 'apparence'];

/** All attributes; each has a property of the same name. */
export const attributes = [...choosing, ...free];

// What every element of HTML may have, and what frameworks add.
const common =
  /^(?:id|class|style|slot|part|exportparts|hidden|lang|dir|title|role|inert|tabindex)$|[-:@_]|^on/;

/** Warns of attributes that mean nothing here. */
export function warnOfUnknown(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (!attributes.includes(name) && !common.test(name)) {
      warn(`attribut «\u00A0${name}\u00A0»`, name, attributes);
    }
  }
}

/** The value of a property, the first one allowed where it has none or another. */
export function chosen(
  value: string | undefined,
  name: string,
  allowed: readonly string[],
): string {
  const [usual = ''] = allowed;
  const given = String(value || usual);
  if (allowed.includes(given)) return given;
  warn(`${name}="${given}"`, given, allowed);
  return usual;
}

function warn(what: string, value: string, allowed: readonly string[]): void {
  console.warn(
    `relance-aides\u00A0: ${what} n’est pas connu. Le plus proche est «\u00A0${nearest(value, allowed)}\u00A0»\u00A0; valeurs possibles\u00A0: ${allowed.join(', ')}.`,
  );
}
