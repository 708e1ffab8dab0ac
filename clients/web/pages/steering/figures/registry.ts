import { aidsByPartner, audiencesByThemes, staleAids } from '../clarity/figures.ts';
import {
  competenceWarnings,
  gapList,
  gapMatrix,
  overlaps,
  uncoveredCommunes,
} from '../consistency/aids.ts';
import { doubleFundings, worksAboveLimit } from '../consistency/money.ts';
import { delays } from '../effectiveness/delays.ts';
import { execution } from '../effectiveness/execution.ts';
import { indicators } from '../effectiveness/indicators.ts';
import { amountsByCommune, communesReached, communesUnreached } from '../effectiveness/reach.ts';
import { lateSubsidies, unansweredRequests, unaskedAids } from '../effectiveness/waiting.ts';
import { bySchedule, byYear } from '../investments/figures.ts';
import { allSubsidies, cancelledEvents, funnel } from '../subsidies/figures.ts';
import type { Load } from './figure.ts';

/** Every figure of the pages by its name: pages and files ask for it in the same way. */
export const figures: Readonly<Record<string, Load>> = {
  'public-theme': audiencesByThemes,
  'aides-par-partenaire': aidsByPartner,
  'fiches-a-revoir': staleAids,
  recouvrements: overlaps,
  'angles-morts': gapMatrix,
  'angles-morts-liste': gapList,
  'communes-sans-aide': uncoveredCommunes,
  competences: competenceWarnings,
  'doubles-financements': doubleFundings,
  'au-dessus-de-la-limite': worksAboveLimit,
  execution,
  delais: delays,
  'retards-de-versement': lateSubsidies,
  'demandes-sans-reponse': unansweredRequests,
  'aides-sans-demande': unaskedAids,
  'communes-touchees': communesReached,
  'communes-non-touchees': communesUnreached,
  'subventions-par-commune': amountsByCommune,
  indicateurs: indicators,
  calendrier: bySchedule,
  'investissements-par-annee': byYear,
  etapes: funnel,
  subventions: allSubsidies,
  'manifestations-annulees': cancelledEvents,
};
