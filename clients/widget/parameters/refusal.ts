import { help } from '@relance/sdk/french/help.ts';

/** Why a question is not answered, for people: in French, with a stable code. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: { readonly parametre?: string; readonly proche?: string } = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** A parameter that is not understood. */
export function wrongParameter(parametre: string, why: string, proche?: string): Refusal {
  const message = `Le paramètre «\u00A0${parametre}\u00A0» ${why}`;
  return new Refusal(400, 'PARAMETRE_INVALIDE', message, {
    parametre,
    ...(proche ? { proche } : {}),
  });
}

/** The graph does not answer, or not to this question. */
export function unavailable(): Refusal {
  const message = `Les aides ne peuvent pas être affichées pour le moment. Réessayez dans quelques minutes, ou appelez la cellule de relance au ${help.phone}.`;
  return new Refusal(503, 'INDISPONIBLE', message, {}, { 'retry-after': '60' });
}

/** Whatever was thrown, as it is told. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { status, headers = {} } = error as { status?: unknown; headers?: Record<string, string> };
  if (status === 429) {
    const message = 'Trop de demandes en peu de temps. Réessayez dans une minute.';
    return new Refusal(429, 'TROP_DE_DEMANDES', message, {}, headers);
  }
  if (status === 401 || status === 403) {
    const message =
      'La clé de cette demande n’est pas reconnue. Retirez-la\u00A0: les aides publiques n’en demandent pas.';
    return new Refusal(status, 'CLE_REFUSEE', message, {}, headers);
  }
  return unavailable();
}
