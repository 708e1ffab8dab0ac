import { nafSections } from '@relance/schema/codes/naf.ts';
import { themes as themeCodes } from '@relance/schema/codes/themes.ts';
import { date, daysUntil } from '@relance/sdk/french/dates.ts';
import type { FoundAid } from './allAids.ts';
import { all, alwaysIs, type Audience, mayAlsoBe, openTo } from './words.ts';

/** What somebody has told; a question without an answer is undefined. */
export interface Answers {
  public?: Audience | undefined;
  place?: Place | undefined;
  themes?: readonly string[] | undefined;
  /** What they are beside, of what their public may be as well; empty for nothing of it. */
  situations?: readonly Audience[] | undefined;
  when?: When | undefined;
}

export interface Place {
  inseeCode: string;
  name: string | null;
  epci: { siren: string; name: string | null } | null;
}

/** When the project begins, as addresses say it. */
export type When = 'maintenant' | 'trois-mois' | 'plus-tard' | 'commence';

/** One condition and whether it is met; `read` is for people to read, and decides nothing. */
export interface Condition {
  mark: 'yes' | 'check' | 'no' | 'read';
  text: string;
}

/** The three lists. */
export type Verdict = 'likely' | 'check' | 'no';

/** What an aid is judged by. */
export type AidFacts = Pick<
  FoundAid,
  'audiences' | 'territory' | 'status' | 'opensOn' | 'closesOn' | 'themes' | 'instrument'
> & { eligibility?: string | null; nafSections?: readonly string[] };

/** One condition that fails excludes an aid; one that nobody could tell asks to check it. */
export function verdictOf(conditions: readonly Condition[]): Verdict {
  if (conditions.some(({ mark }) => mark === 'no')) return 'no';
  return conditions.some(({ mark }) => mark === 'check') ? 'check' : 'likely';
}

/** Every condition of an aid against the answers, in the order in which people ask. */
export function conditionsOf(aid: AidFacts, answers: Answers, today: string): Condition[] {
  return [
    audienceOf(aid, answers),
    placeOf(aid, answers),
    themeOf(aid, answers),
    statusOf(aid, today),
    timeOf(aid, answers, today),
    startOf(aid, answers),
    activityOf(aid, answers),
    textOf(aid),
  ].filter((condition) => condition !== undefined);
}

function audienceOf(
  { audiences }: AidFacts,
  { public: who, situations }: Answers,
): Condition | undefined {
  if (audiences.length === 0) return { mark: 'yes', text: 'Ouverte à tous' };
  const others = who === undefined ? undefined : mayAlsoBe[who];
  const told = (situations ?? []).filter((each) => others?.includes(each) ?? true);
  const known = [...(who === undefined ? [] : [who, ...(alwaysIs[who] ?? [])]), ...told];
  const fits = audiences.filter((each) => known.includes(each));
  if (fits.length > 0) return { mark: 'yes', text: `Ouverte ${openTo(fits)}` };
  if (others === undefined) {
    return { mark: 'check', text: `Réservée ${openTo(audiences)} : est-ce vous ?` };
  }
  const possible = audiences.filter((each) => others.includes(each));
  if (situations === undefined && possible.length > 0) {
    return { mark: 'check', text: `Ouverte ${openTo(possible)} : en êtes-vous aussi ?` };
  }
  return { mark: 'no', text: `Réservée ${openTo(audiences)}` };
}

function placeOf({ territory }: AidFacts, { place }: Answers): Condition | undefined {
  if (!territory) return { mark: 'check', text: 'Territoire inconnu pour l’instant' };
  if (territory.level === 'DEPARTEMENT') {
    return { mark: 'yes', text: 'Couvre tout le Lot-et-Garonne' };
  }
  const names = all(
    [...territory.epcis, ...territory.communes].map(({ name }) => name ?? 'un autre territoire'),
  );
  if (place === undefined) {
    return { mark: 'check', text: `Réservée au territoire de ${names} : y êtes-vous ?` };
  }
  const here = place.name ?? place.inseeCode;
  if (territory.communes.some(({ inseeCode }) => inseeCode === place.inseeCode)) {
    return { mark: 'yes', text: `Couvre ${here}` };
  }
  const around = territory.epcis.find(({ siren }) => siren === place.epci?.siren);
  if (around) return { mark: 'yes', text: `Couvre ${here}, par ${around.name ?? 'son EPCI'}` };
  return { mark: 'no', text: `Réservée au territoire de ${names}` };
}

const themeLabels = new Map<string, string>(themeCodes.map(({ code, label }) => [code, label]));

function themeOf({ themes = [] }: AidFacts, answers: Answers): Condition | undefined {
  const wanted = answers.themes;
  if (wanted === undefined || wanted.length === 0) return undefined;
  const codes = themes.map(({ code }) => code);
  const met = codes.filter((code) => wanted.includes(code));
  const said = (some: readonly string[]) =>
    all(some.map((code) => `« ${themeLabels.get(code) ?? code} »`));
  if (met.length > 0) return { mark: 'yes', text: `Répond à votre besoin : ${said(met)}` };
  if (codes.length === 0) return { mark: 'check', text: 'Le besoin couvert n’est pas précisé' };
  return { mark: 'no', text: `Porte sur un autre besoin : ${said(codes)}` };
}

function statusOf({ status, opensOn, closesOn }: AidFacts, today: string): Condition {
  const over = closesOn !== null && closesOn < today;
  if (status === 'CLOSED' || over) {
    const since = over ? ` depuis le ${date(closesOn)}` : '';
    return { mark: 'no', text: `Close${since}` };
  }
  if (status === 'SUSPENDED') {
    return { mark: 'check', text: 'Suspendue pour l’instant : demandez quand elle reprendra' };
  }
  if (opensOn !== null && opensOn > today) {
    return { mark: 'check', text: `Pas encore ouverte : à partir du ${date(opensOn)}` };
  }
  if (status === 'PLANNED') {
    return { mark: 'check', text: 'Pas encore ouverte : la date n’est pas fixée' };
  }
  const until = closesOn === null ? '' : `, jusqu’au ${date(closesOn)}`;
  return { mark: 'yes', text: `Ouverte aux demandes${until}` };
}

/** Days in three months. */
const soon = 92;

function timeOf(
  { status, closesOn }: AidFacts,
  { when }: Answers,
  today: string,
): Condition | undefined {
  if (closesOn === null || closesOn < today || status === 'CLOSED') return undefined;
  if (when !== 'trois-mois' && when !== 'plus-tard') return undefined;
  if (daysUntil(closesOn, today) > (when === 'plus-tard' ? 365 : soon)) return undefined;
  return { mark: 'check', text: `Clôture le ${date(closesOn)} : votre projet sera-t-il prêt ?` };
}

/** What people get without spending first. */
const withoutCosts = new Set(['ADVICE', 'IN_KIND', 'GUARANTEE', 'VOUCHER']);

function startOf({ instrument }: AidFacts, { when }: Answers): Condition | undefined {
  if (when !== 'commence' || withoutCosts.has(instrument)) return undefined;
  return {
    mark: 'check',
    text: 'Projet déjà commencé : demandez si les dépenses faites comptent encore',
  };
}

/** The activity that some publics have by what they are. */
const activities: Readonly<Partial<Record<Audience, string>>> = {
  FARM: 'A',
  SHOP: 'G',
  TOURISM_OPERATOR: 'I',
};
const activityLabels = new Map<string, string>(nafSections.map(({ code, label }) => [code, label]));

function activityOf(aid: AidFacts, { public: who, situations = [] }: Answers) {
  const { nafSections: sections = [] } = aid;
  if (sections.length === 0) return undefined;
  const known = [who, ...situations].map((each) => each && activities[each]);
  if (known.some((section) => section !== undefined && sections.includes(section))) {
    return undefined;
  }
  const names = sections.map((code) => `« ${activityLabels.get(code) ?? code} »`);
  return { mark: 'check', text: `Réservée à certaines activités : ${all(names)}` } as const;
}

function textOf({ eligibility }: AidFacts): Condition | undefined {
  if (!eligibility) return undefined;
  return { mark: 'read', text: `Conditions à lire : ${eligibility}` };
}
