import type { Owner } from '@relance/schema/enums/owner.ts';
import { owners as ownerLabels } from '@relance/sdk/french/labels.ts';
import { ownerSlugs } from '@relance/sdk/french/slugs.ts';
import type { GraphAnswer, TrustedDocument, Visitor } from '@relance/sdk/visitor.ts';
import { Problem } from '../http/problem.ts';

export type OwnerName = `${Owner}`;

type GraphError = GraphAnswer<unknown>['errors'][number];

/** What the graph says, and whom it could not ask. */
export interface Heard<Data> {
  data: Data;
  silent: readonly OwnerName[];
}

/** Owners do not answer, and without them nothing could be said. */
export class OwnersSilent extends Problem {
  constructor(readonly silent: readonly OwnerName[]) {
    super(
      'PARTENAIRE_INDISPONIBLE',
      `Nous n’avons pas pu joindre : ${silent.map((owner) => ownerLabels[owner]).join(', ')}. ` +
        'Recommencez plus tard, ou demandez un autre partenaire avec « porteur ».',
      { headers: { 'retry-after': '30', 'x-partiel': slugsOf(silent) } },
    );
  }
}

/** Asks the graph as the visitor; a Problem where it says no. */
export async function ask<Data, Variables>(
  visitor: Visitor,
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
): Promise<Heard<Data>> {
  const { data, errors } = await visitor.ask(document, variables);
  const silent = new Set<OwnerName>();
  for (const error of errors) {
    const owner = unavailable(error);
    if (owner === undefined) throw refusalOf(error);
    silent.add(owner);
  }
  if (data === null) throw silent.size > 0 ? new OwnersSilent([...silent]) : noAnswer();
  return { data, silent: [...silent] };
}

/** Owners as `X-Partiel` names them: `tourisme,chambres`. */
export function slugsOf(silent: readonly OwnerName[]): string {
  return silent.map((owner) => ownerSlugs.slugOf(owner)).join(',');
}

function unavailable({ extensions }: GraphError): OwnerName | undefined {
  if (extensions?.['code'] !== 'OWNER_UNAVAILABLE') return undefined;
  const owner = extensions['owner'];
  return typeof owner === 'string' && owner in ownerLabels ? (owner as OwnerName) : undefined;
}

// Values are checked before: what the graph still refuses is a cursor of another list, or one value too many.
function refusalOf({ extensions }: GraphError): Problem {
  const { code, argument, userMessage } = extensions ?? {};
  if (code === 'BAD_USER_INPUT') {
    if (argument === 'after') {
      return new Problem(
        'CURSEUR_INVALIDE',
        'Reprenez l’adresse « next » de l’en-tête Link, avec le même tri.',
        { parametre: 'apres' },
      );
    }
    const detail = typeof userMessage === 'string' ? userMessage : 'Vérifiez les paramètres.';
    return new Problem('PARAMETRE_INVALIDE', detail);
  }
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') {
    return new Problem(
      'ACCES_REFUSE',
      'Demandez sans ce paramètre, ou avec un jeton qui y a droit.',
    );
  }
  return noAnswer();
}

function noAnswer(): Problem {
  return new Problem('SERVICE_INDISPONIBLE', 'Recommencez dans un moment.', {
    headers: { 'retry-after': '30' },
  });
}
