import type { GraphAnswer } from '@relance/sdk/visitor.ts';

/** What went wrong as a page tells it; `status` is that of the answer. */
export class Failure extends Error {
  constructor(
    readonly status: number,
    /** A heading in French. */
    readonly title: string,
    /** What to do, in French. */
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Nothing is at this address. */
export class NotFound extends Failure {
  constructor(message = 'L’adresse est peut-être incomplète, ou la page a été retirée.') {
    super(404, 'Cette page n’existe pas', message);
  }
}

/** The page is for somebody else. */
export class Closed extends Failure {
  constructor(message: string) {
    super(403, 'Cette page est réservée', message);
  }
}

/** The address, or what was sent, says something that the graph does not take. */
export class Refused extends Failure {
  /** Path of the argument that was wrong, such as `filter.territory.commune`. */
  readonly argument: string | undefined;

  constructor({ message, extensions }: GraphAnswer<unknown>['errors'][number]) {
    const told = extensions?.['userMessage'];
    super(400, 'Une valeur n’est pas valable', typeof told === 'string' ? told : message);
    const argument = extensions?.['argument'];
    this.argument = typeof argument === 'string' ? argument : undefined;
  }
}

/** A parameter of the address that has no such value. */
export class WrongAddress extends Failure {
  constructor(parameter: string, value: string, allowed?: string) {
    const told = allowed === undefined ? '' : ` Valeurs possibles : ${allowed}.`;
    const message = `Dans l’adresse, « ${parameter}=${value.slice(0, 60)} » n’est pas compris.${told}`;
    super(400, 'Cette adresse n’est pas comprise', message);
  }
}

/** The graph does not answer, and what it told before is not known here. */
export class GraphUnreachable extends Failure {
  constructor() {
    super(
      503,
      'Les données ne répondent pas',
      'Réessayez dans quelques minutes, ou appelez la cellule de relance : elle peut vous répondre.',
      { 'retry-after': '30' },
    );
  }
}

/** What is no failure of a page's own has a status, as the router's refusals do, or is a fault of ours. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { status, headers = {} } = error as { status?: number; headers?: Record<string, string> };
  if (status === 401) {
    return new Failure(
      401,
      'Votre connexion n’est plus valable',
      'Connectez-vous de nouveau.',
      headers,
    );
  }
  if (status === 403) {
    return new Failure(403, 'Demande refusée', 'Elle ne vient pas d’une page de ce site.', headers);
  }
  if (status === 429) {
    return new Failure(429, 'Trop de demandes', 'Patientez un instant, puis recommencez.', headers);
  }
  return new Failure(500, 'Un problème est survenu', 'Réessayez dans quelques minutes.');
}
