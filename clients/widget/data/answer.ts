/** What a widget shows, as the server tells it: everything is French and ready to be read. */
export interface WidgetAnswer {
  titre: string;
  total: number;
  /** `35 aides`. */
  compte: string;
  aides: CardAnswer[];
  /** For the parameter `apres`; null at the end of the list. */
  suite: string | null;
  /** Partners of which something may be missing. */
  partiel: string[];
  /** The same as a sentence; null when nothing is missing. */
  avis: string | null;
  /** Whose data it is, and of which day. */
  source: string;
  assistance: { nom: string; telephone: string; lien: string; horaires: string };
  /** The same list on the site. */
  lien: { url: string; texte: string };
}

/** One aid. */
export interface CardAnswer {
  id: string;
  url: string;
  titre: string;
  etat: { code: string; texte: string };
  /** A made-up record: to be shown as such. */
  exemple: boolean;
  resume: string | null;
  lignes: LineAnswer[];
}

/** `Échéance : 12 décembre 2026`. */
export interface LineAnswer {
  champ: string;
  nom: string;
  texte: string;
  lien?: string;
}

/** Why there is no answer. */
export interface ErrorAnswer {
  code: string;
  message: string;
  parametre?: string;
  proche?: string;
}
