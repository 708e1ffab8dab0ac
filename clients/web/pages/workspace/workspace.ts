import { owners } from '@relance/sdk/french/labels.ts';
import { ownerSlugs } from '@relance/sdk/french/slugs.ts';
import { type Partner, type PartnerName, partners } from '@relance/schema/partners.ts';
import { Closed, WrongAddress } from '../../server/failures.ts';
import type { Visit } from '../../server/visit.ts';

// Documents of the workspace ask each of these by its name. Agents of another partner work through the graph.
const known = [
  'department',
  'tourism',
  'chambers',
  'communes',
  'conference',
] as const satisfies readonly PartnerName[];

/** A partner that the pages of the workspace know. */
type KnownName = (typeof known)[number];

/** Variables by which a document asks one owner of all. */
export type AskedOwner = Record<KnownName, boolean>;

/** A partner that has a workspace. */
export interface KnownPartner extends Partner {
  readonly name: KnownName;
}

/** The place of work of the agents of one partner, as a visit comes to it. */
export interface Workspace {
  readonly partner: KnownPartner;
  /** What the partner is called. */
  readonly label: string;
  /** Of all partners, this one: for `@include`. */
  readonly asked: AskedOwner;
  /** Other workspaces that the visitor may choose. */
  readonly others: readonly Partner[];
  /** Who works here, as the trail of decisions calls them. */
  readonly by: string | undefined;
  /** The address of a page of this workspace. */
  to(path: string, params?: Readonly<Record<string, string | undefined>>): string;
}

/** The workspace that the address names by `porteur`, or the visitor's own; Closed for everybody else. */
export function workspaceOf(visit: Visit): Workspace {
  const open = partners
    .filter(({ name }) => visit.has('admin') || visit.partners.includes(name))
    .filter(isKnown);
  const own = open[0];
  if (own === undefined) throw new Closed(closed);
  const partner = chosenPartner(visit) ?? own;
  if (!isKnown(partner) || !open.includes(partner)) {
    throw new Closed(`Cet espace est celui des agents de «\u00A0${owners[partner.owner]}\u00A0».`);
  }
  const kept = partner === own ? {} : { porteur: ownerSlugs.slugOf(partner.owner) };
  return {
    partner,
    label: owners[partner.owner],
    asked: only(partner.name),
    by: visit.subject === null ? undefined : calledShort(visit.subject),
    others: open.filter((each) => each !== partner),
    to: (path, params = {}) => addressOf(path, { ...kept, ...params }),
  };
}

const closed =
  'L’espace de travail est celui des agents des partenaires du plan. Connectez-vous avec le rôle d’agent.';

function chosenPartner({ query }: Visit): Partner | undefined {
  const written = query.text('porteur');
  if (written === undefined) return undefined;
  const owner = ownerSlugs.valueOf(written);
  const partner = partners.find((each) => each.owner === owner);
  if (partner === undefined) {
    throw new WrongAddress('porteur', written, ownerSlugs.slugs.join(', '));
  }
  return partner;
}

function isKnown(partner: Partner): partner is KnownPartner {
  return known.some((name) => name === partner.name);
}

function only(name: KnownName): AskedOwner {
  return Object.fromEntries(known.map((each) => [each, each === name])) as AskedOwner;
}

function addressOf(path: string, params: Readonly<Record<string, string | undefined>>): string {
  const [place = '', fragment] = path.split('#');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== '') query.set(name, value);
  }
  const asked = query.size === 0 ? place : `${place}?${query}`;
  return fragment === undefined ? asked : `${asked}#${fragment}`;
}

/** The name of somebody without who vouches for it: `partner:tourism` of `urn:…#partner:tourism`. */
export function calledShort(subject: string): string {
  return subject.replace(/^.*#/, '');
}
