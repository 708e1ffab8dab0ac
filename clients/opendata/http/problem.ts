import { spaced } from './typography.ts';

/** What went wrong in one word, for programs: these words never change. */
export const problems = {
  PARAMETRE_INCONNU: { status: 400, title: 'Ce paramètre n’existe pas' },
  PARAMETRE_INVALIDE: { status: 400, title: 'La valeur de ce paramètre n’est pas valide' },
  CURSEUR_INVALIDE: { status: 400, title: 'Ce curseur ne vient pas de cette liste' },
  HOTE_INVALIDE: { status: 400, title: 'Le nom de l’hôte n’est pas valide' },
  DEMANDE_INVALIDE: { status: 400, title: 'Cette demande n’est pas valide' },
  NON_IDENTIFIE: { status: 401, title: 'Votre jeton ou votre clé n’est pas valide' },
  ACCES_REFUSE: { status: 403, title: 'Vous n’avez pas accès à ces données' },
  INTROUVABLE: { status: 404, title: 'Rien ne se trouve à cette adresse' },
  METHODE_REFUSEE: { status: 405, title: 'Ici, on ne fait que lire' },
  TROP_DE_DEMANDES: { status: 429, title: 'Vous demandez trop souvent' },
  ERREUR_INTERNE: { status: 500, title: 'Une erreur est survenue' },
  PARTENAIRE_INDISPONIBLE: { status: 503, title: 'Un partenaire ne répond pas' },
  SERVICE_INDISPONIBLE: { status: 503, title: 'Le service ne répond pas' },
} as const;

export type ProblemCode = keyof typeof problems;

/** A request that is not answered with data (RFC 9457): says what, where and what to do. */
export class Problem extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  /** The parameter that is wrong. */
  readonly parametre: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    {
      parametre,
      headers = {},
    }: { parametre?: string | undefined; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.code = code;
    this.status = problems[code].status;
    this.parametre = parametre;
    this.headers = headers;
  }

  /** The body as text, in which nothing that was sent can pass for markup. */
  get json(): string {
    return JSON.stringify(this.body).replace(/</g, '\\u003c');
  }

  /** The body: `application/problem+json`. */
  get body(): ProblemBody {
    const { status, code, parametre } = this;
    const detail = spaced(this.message);
    const title = spaced(problems[code].title);
    return {
      ...{ type: `/api#${code}`, title, status, detail, code },
      ...(parametre === undefined ? {} : { parametre }),
    };
  }
}

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  parametre?: string;
}

const byStatus: Partial<Record<number, ProblemCode>> = {
  401: 'NON_IDENTIFIE',
  403: 'ACCES_REFUSE',
  404: 'INTROUVABLE',
  429: 'TROP_DE_DEMANDES',
};
const advice: Partial<Record<ProblemCode, string>> = {
  NON_IDENTIFIE:
    'Renouvelez le jeton ou la clé, ou demandez sans eux : les données publiées sont ouvertes à tous.',
  ACCES_REFUSE: 'Demandez sans clé, ou depuis le site pour lequel elle a été donnée.',
  TROP_DE_DEMANDES: 'Attendez le délai indiqué par Retry-After, puis recommencez.',
};

/** Any error as a problem; what nobody foresaw says nothing of itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { status, statusCode, headers } = (error ?? {}) as Partial<Refusal>;
  const told = status ?? statusCode ?? 500;
  const code =
    byStatus[told] ?? (told >= 400 && told < 500 ? 'DEMANDE_INVALIDE' : 'ERREUR_INTERNE');
  const detail = advice[code] ?? 'Vérifiez l’adresse, puis recommencez.';
  return new Problem(code, detail, headers === undefined ? {} : { headers });
}

/** How the router and Fastify refuse. */
interface Refusal {
  status: number;
  statusCode: number;
  headers: Readonly<Record<string, string>>;
}
