import type { ThemeCode } from '@relance/schema/codes/themes.ts';
import { demoRna, demoSiren, demoSiret } from './identifiers.ts';
import {
  associationNames,
  associationShares,
  farmActivities,
  farmForms,
  firmForms,
  hamlets,
  trades,
} from './organizationNames.ts';
import { demoTerritory, ofPlace, type Place } from './places.ts';
import { Random } from './random.ts';

/** An invented association, firm or farm; several owners pay the same ones. */
export interface DemoOrganization {
  kind: 'association' | 'firm' | 'farm';
  theme: ThemeCode;
  siren: string;
  siret: string;
  rna: string | null;
  name: string;
  naf: string | null;
  place: Place;
}

const counts = { association: 1_700, firm: 520, farm: 340 } as const;
const firstNumbers = { association: 10_000, firm: 20_000, farm: 30_000 } as const;

/** All invented organisations, the same at every call. */
export function demoOrganizations(): DemoOrganization[] {
  const taken = new Set<string>();
  return (['association', 'firm', 'farm'] as const).flatMap((kind) => {
    const random = new Random(`organizations/${kind}`);
    return Array.from({ length: counts[kind] }, (_, number) => {
      const place = random.weighted(demoTerritory().communes);
      const draft = unused(taken, () => drafts[kind](random, place));
      const siren = demoSiren(firstNumbers[kind] + number);
      const rna = kind === 'association' ? demoRna(number + 1) : null;
      return { kind, ...draft, siren, siret: demoSiret(siren), rna, place };
    });
  });
}

type Draft = Pick<DemoOrganization, 'theme' | 'name' | 'naf'>;

const drafts: Record<DemoOrganization['kind'], (random: Random, place: Place) => Draft> = {
  association: (random, place) => {
    const { theme } = random.weighted(associationShares);
    const beginning = random.pick(associationNames[theme] ?? []);
    return { theme, name: `${beginning} ${ofPlace(place.name)}`, naf: null };
  },
  firm: (random) => {
    const { theme, naf, name } = random.weighted(trades);
    const form = random.pick(firmForms);
    return { theme, name: `${form} ${name} ${ofPlace(random.pick(hamlets))}`, naf };
  },
  farm: (random) => {
    const { naf, name } = random.pick(farmActivities);
    const form = random.pick(farmForms);
    return { theme: 'AGRICULTURE', name: `${form} ${name} ${ofPlace(random.pick(hamlets))}`, naf };
  },
};

// In a large town the names run out: the next ones are sections of the first.
function unused(taken: Set<string>, draw: () => Draft): Draft {
  let draft = draw();
  for (let tries = 0; taken.has(draft.name) && tries < 5; tries++) draft = draw();
  for (let section = 2; taken.has(draft.name); section++) {
    draft = {
      ...draft,
      name: `${draft.name.replace(/ \(section \d+\)$/, '')} (section ${section})`,
    };
  }
  taken.add(draft.name);
  return draft;
}

/** Finds organisations of a kind and theme, those of a commune first. */
export class OrganizationDirectory {
  readonly #byGroup = new Map<string, DemoOrganization[]>();

  constructor(organizations: DemoOrganization[] = demoOrganizations()) {
    for (const organization of organizations) {
      for (const group of groupsOf(organization)) {
        this.#byGroup.set(group, [...(this.#byGroup.get(group) ?? []), organization]);
      }
    }
  }

  /** Any of them, or one of the commune, of its EPCI, of the département: the nearest there are. */
  draw(
    random: Random,
    kind: DemoOrganization['kind'],
    theme: ThemeCode,
    near?: Pick<Place, 'inseeCode' | 'epciSiren'>,
  ): DemoOrganization {
    const group = `${kind}/${kind === 'farm' ? 'AGRICULTURE' : theme}`;
    const all = this.#byGroup.get(group);
    if (!all) throw new RangeError(`No demo organisation is a ${kind} about ${theme}.`);
    const local = near && this.#byGroup.get(`${group}/${near.inseeCode}`);
    const around = near && this.#byGroup.get(`${group}/${near.epciSiren}`);
    return random.pick(local ?? around ?? all);
  }
}

function groupsOf({ kind, theme, place }: DemoOrganization): string[] {
  const group = `${kind}/${theme}`;
  return [group, `${group}/${place.inseeCode}`, `${group}/${place.epciSiren}`];
}
