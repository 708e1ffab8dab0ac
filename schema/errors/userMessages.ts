/**
 * What went wrong, for people, by the code that programs read: every error that a client may be told has a
 * sentence here, and a code without one is told to nobody.
 */
export const userMessages = {
  BAD_REQUEST: 'La demande n’a pas pu être lue. Vérifiez l’application qui l’envoie.',
  BAD_USER_INPUT: 'Une valeur saisie n’est pas valide. Corrigez-la, puis recommencez.',
  CROSS_SITE_REQUEST: 'Cette demande vient d’un autre site et n’a pas été prise en compte.',
  DOCUMENT_NOT_TRUSTED: 'Cette demande n’est pas autorisée sans connexion.',
  DOCUMENT_TOO_LARGE: 'La demande est trop vaste. Demandez moins de choses à la fois.',
  FORBIDDEN: 'Vous n’avez pas le droit d’accéder à cette information.',
  GRAPHQL_PARSE_FAILED: 'La demande est mal écrite et n’a pas été comprise.',
  GRAPHQL_VALIDATION_FAILED: 'La demande ne correspond pas à ce que ce service propose.',
  IMPORT_CONFLICT: 'L’état de cet import ne permet pas cette action.',
  INSECURE_SESSION: 'La connexion n’est pas chiffrée. Ouvrez ce service par son adresse https.',
  INTERNAL_SERVER_ERROR:
    'Le service a rencontré un problème. Réessayez plus tard, et citez la référence de la demande si cela continue.',
  INTROSPECTION_DISABLED: 'Ce service ne publie pas son schéma de cette façon.',
  INVALID_GRAPHQL: 'L’opération demandée est introuvable dans la demande.',
  OPERATION_RESOLUTION_FAILURE: 'L’opération demandée est introuvable dans la demande.',
  OPERATION_TOO_EXPENSIVE:
    'La demande est trop coûteuse. Demandez des pages plus courtes ou moins de détails.',
  ISSUER_UNAVAILABLE:
    'Le service de connexion ne répond pas pour l’instant. Réessayez dans quelques minutes.',
  ORIGIN_NOT_ALLOWED: 'Ce site n’est pas autorisé à interroger ce service.',
  OWNER_UNAVAILABLE:
    'Le producteur de ces données ne répond pas pour l’instant. Réessayez dans quelques minutes.',
  PERSISTED_QUERY_NOT_FOUND: 'Cette demande n’est pas encore connue. Renvoyez-la en entier.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Ce service ne prend pas les demandes abrégées.',
  PLANNING_TIMED_OUT: 'La demande est trop complexe. Demandez moins de choses à la fois.',
  RATE_LIMITED: 'Trop de demandes en peu de temps. Patientez un instant, puis recommencez.',
  STALE_VERSION:
    'La fiche a été modifiée entre-temps. Relisez-la, puis recommencez votre modification.',
  UNAUTHENTICATED: 'Votre connexion n’est plus valable. Connectez-vous de nouveau.',
  UNAUTHORIZED_FIELD_OR_TYPE: 'Vous n’avez pas accès à cette information ou à cette action.',
  UNKNOWN_API_KEY: 'La clé de ce service n’est pas reconnue.',
  VARIABLES_TOO_LARGE: 'Les valeurs envoyées sont trop nombreuses. Envoyez-les en plusieurs fois.',
} as const satisfies Readonly<Record<string, string>>;

export type PublicCode = keyof typeof userMessages;

export function isPublicCode(code: unknown): code is PublicCode {
  return typeof code === 'string' && Object.hasOwn(userMessages, code);
}
