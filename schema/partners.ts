import { Owner } from './enums/owner.ts';

export type PartnerName = 'department' | 'tourism' | 'chambers' | 'communes' | 'conference';
export type RecordKind = 'Aid' | 'Subsidy' | 'Investment' | 'RecoveryAction';

export interface Partner {
  /** Folder under `subgraphs/`, subgraph name in the supergraph, prefix of its settings. */
  name: PartnerName;
  owner: Owner;
  /** What its concrete types are called: `DepartmentAid`, `DepartmentSubsidy`, … */
  prefix: string;
  label: string;
  /** SIREN of the body itself; null where the partner is a group of bodies. */
  siren: string | null;
  kinds: readonly RecordKind[];
  /** Where its subgraph listens when it runs on its own and no setting says otherwise. */
  port: number;
}

/** The partner registry: a new partner is a folder under `subgraphs/` and a line here. */
export const partners: readonly Partner[] = [
  {
    name: 'department',
    owner: Owner.DEPARTMENT,
    prefix: 'Department',
    label: 'Conseil départemental de Lot-et-Garonne',
    siren: '224700013',
    kinds: ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'],
    port: 4001,
  },
  {
    name: 'tourism',
    owner: Owner.TOURISM,
    prefix: 'Tourism',
    label: 'Comité départemental du tourisme',
    siren: null,
    kinds: ['Aid', 'Subsidy', 'RecoveryAction'],
    port: 4002,
  },
  {
    name: 'chambers',
    owner: Owner.CHAMBERS,
    prefix: 'Chamber',
    label: 'Chambres consulaires (CCI, CMA, Chambre d’agriculture)',
    siren: null,
    kinds: ['Aid', 'Subsidy', 'RecoveryAction'],
    port: 4003,
  },
  {
    name: 'communes',
    owner: Owner.COMMUNES,
    prefix: 'Local',
    label: 'Communes et intercommunalités',
    siren: null,
    kinds: ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'],
    port: 4004,
  },
  {
    name: 'conference',
    owner: Owner.CONFERENCE,
    prefix: 'Conference',
    label: 'Conférence des Territoires',
    siren: null,
    kinds: ['RecoveryAction'],
    port: 4005,
  },
];

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
