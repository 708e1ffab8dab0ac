export type RecordKind = 'Aid' | 'Subsidy' | 'Investment' | 'RecoveryAction';

/** A line of the registry: all that the others have to know of a partner. */
interface RegistryLine {
  /** Folder under `subgraphs/`, subgraph name in the supergraph; in capitals, its value of `Owner`. */
  name: string;
  /** What its concrete types are called: `DepartmentAid`, `DepartmentSubsidy`, … */
  prefix: string;
  label: string;
  /** What pages call it: shorter, where there is no room for all of it. */
  shortLabel: string;
  /** What addresses of pages call it: `porteur=chambres`. */
  slug: string;
  /** What the graph says of it. */
  description: string;
  /** SIREN of the body itself; null where the partner is a group of bodies. */
  siren: string | null;
  kinds: readonly RecordKind[];
  /** Where its subgraph listens when it runs on its own and no setting says otherwise. */
  port: number;
}

/**
 * The partner registry: a new partner is a folder under `subgraphs/` and a line here, before the conference,
 * which reads all others (`npm run relance -- subgraph new`).
 */
const registry = [
  {
    name: 'department',
    prefix: 'Department',
    label: 'Conseil départemental de Lot-et-Garonne',
    shortLabel: 'Département de Lot-et-Garonne',
    slug: 'departement',
    description: 'Conseil départemental de Lot-et-Garonne.',
    siren: '224700013',
    kinds: ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'],
    port: 4001,
  },
  {
    name: 'tourism',
    prefix: 'Tourism',
    label: 'Comité départemental du tourisme',
    shortLabel: 'Comité départemental du tourisme',
    slug: 'tourisme',
    description: 'Comité départemental du tourisme.',
    siren: null,
    kinds: ['Aid', 'Subsidy', 'RecoveryAction'],
    port: 4002,
  },
  {
    name: 'chambers',
    prefix: 'Chamber',
    label: 'Chambres consulaires (CCI, CMA, Chambre d’agriculture)',
    shortLabel: 'Chambres consulaires',
    slug: 'chambres',
    description: 'The three chambres consulaires: CCI, CMA and Chambre d’agriculture.',
    siren: null,
    kinds: ['Aid', 'Subsidy', 'RecoveryAction'],
    port: 4003,
  },
  {
    name: 'communes',
    prefix: 'Local',
    label: 'Communes et intercommunalités',
    shortLabel: 'Communes et intercommunalités',
    slug: 'communes',
    description: 'Communes and their groupings (intercommunalités, EPCI).',
    siren: null,
    kinds: ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'],
    port: 4004,
  },
  {
    name: 'conference',
    prefix: 'Conference',
    label: 'Conférence des Territoires',
    shortLabel: 'Conférence des Territoires',
    slug: 'conference',
    description: 'Conférence des Territoires: the plan itself and its follow-up.',
    siren: null,
    kinds: ['RecoveryAction'],
    port: 4005,
  },
] as const satisfies readonly RegistryLine[];

export type PartnerName = (typeof registry)[number]['name'];

/** `mission-locale` → `MISSION_LOCALE`. */
export type InCapitals<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Uppercase<First>}_${InCapitals<Rest>}`
  : Uppercase<Name>;

export interface Partner extends RegistryLine {
  name: PartnerName;
  owner: InCapitals<PartnerName>;
}

export const partners: readonly Partner[] = registry.map((line) => ({
  ...line,
  owner: inCapitals(line.name),
}));

/** What a partner's value of `Owner` is, and how its settings begin. */
export function inCapitals<Name extends string>(name: Name): InCapitals<Name> {
  return name.replaceAll('-', '_').toUpperCase() as InCapitals<Name>;
}

/** `settingOf('mission-locale', 'URL')` → `MISSION_LOCALE_URL`. */
export function settingOf(name: string, what: string): string {
  return `${inCapitals(name)}_${what}`;
}

/** The partner of that name; undefined when there is none. */
export function partnerNamed(name: string): Partner | undefined {
  return partners.find((partner) => partner.name === name);
}

/** The partner whose type this is, `DepartmentAid`; throws for a name that is none of theirs. */
export function partnerOfType(typeName: string): Partner {
  const found = partners.find(({ prefix, kinds }) =>
    kinds.some((kind) => prefix + kind === typeName),
  );
  if (!found) throw new Error(`no partner has a type ${typeName}`);
  return found;
}

/** `Department` → `department`: how the root fields of a partner begin. */
export function rootName({ prefix }: Pick<Partner, 'prefix'>): string {
  return prefix.charAt(0).toLowerCase() + prefix.slice(1);
}
