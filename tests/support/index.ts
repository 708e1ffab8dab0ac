import type { DataSource } from 'typeorm';
import { applyPage, readCursor } from '@relance/conference/index/apply.sql.ts';
import type { ArrivedPage } from '@relance/conference/index/arrivedPage.ts';
import type { RecordKind } from '@relance/schema/partners.ts';

/** What an owner publishes about one record; a null document is its deletion. */
export interface Publication {
  kind: string;
  recordId: string;
  version: number;
  document: Record<string, unknown> | null;
}

type Document = Record<string, unknown>;

/** Writes to the index what an owner publishes, as one transaction at the end of its feed. */
export async function publish(
  dataSource: DataSource,
  owner: string,
  publications: Publication[],
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const cursor = await readCursor(manager, 'record_index', owner);
    const page = pageOf((cursor?.position ?? 0) + 1, publications);
    await applyPage(manager, 'record_index', owner, cursor, page);
  });
}

/** A whole feed page that holds one transaction. */
export function pageOf(
  position: number,
  publications: Publication[],
  epoch = feedEpoch,
): ArrivedPage {
  return {
    epoch,
    head: position,
    complete: true,
    events: publications.map((publication, at) => ({
      position,
      event: position * 1_000_000 + at,
      occurredAt: '2021-03-01T09:00:00Z',
      ...publication,
      document: Buffer.from(JSON.stringify(publication.document)),
    })),
  };
}

/** The feed of one database. */
export const feedEpoch = '5eed0000-0000-4000-8000-000000000001';

/** Ids in the order of their numbers. */
export function recordId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function aid(number: number, document: Document = {}): Publication {
  return publication('Aid', number, {
    title: 'Aide à la relance du tourisme',
    summary: 'Soutient les acteurs du tourisme.',
    status: 'OPEN',
    instrument: 'GRANT',
    audiences: [],
    funder_siren: '224700013',
    theme_codes: [],
    commune_codes: [],
    epci_sirens: [],
    proposition_numbers: [],
    ...document,
  });
}

export function subsidy(number: number, document: Document = {}): Publication {
  return publication('Subsidy', number, {
    title: 'Fonctionnement du comité des fêtes',
    status: 'GRANTED',
    amount: 100_000,
    granted_on: '2021-03-26',
    granted_year_only: false,
    beneficiary_kind: 'ASSOCIATION',
    cancelled_event: false,
    funder_siren: '224700013',
    theme_codes: [],
    ...document,
  });
}

export function investment(number: number, document: Document = {}): Publication {
  return publication('Investment', number, {
    title: 'Rénovation du collège',
    status: 'PLANNED',
    programme_year: 2021,
    contracting_authority_siren: '224700013',
    theme_codes: [],
    commune_codes: [],
    authorised: 0,
    committed: 0,
    paid: 0,
    public_funding: 0,
    ...document,
  });
}

export function recoveryAction(number: number, document: Document = {}): Publication {
  return publication('RecoveryAction', number, {
    title: 'Plateforme des produits locaux',
    status: 'IN_PROGRESS',
    committed: 0,
    paid: 0,
    proposition_number: 1,
    lead_siren: '224700013',
    theme_codes: [],
    commune_codes: [],
    epci_sirens: [],
    ...document,
  });
}

/** The same record in a later version; its document says so too. */
export function nextVersion(before: Publication, changes: Document = {}): Publication {
  const version = before.version + 1;
  return { ...before, version, document: { ...before.document, ...changes, version } };
}

export function deletion(before: Publication): Publication {
  return { ...before, version: before.version + 1, document: null };
}

function publication(kind: RecordKind, number: number, document: Document): Publication {
  return {
    kind,
    recordId: recordId(number),
    version: 1,
    document: {
      id: recordId(number),
      version: 1,
      demo: false,
      source: { origin: 'MANUAL', file: null, line: null },
      created_at: '2021-03-01T09:00:00Z',
      updated_at: '2021-03-01T09:00:00Z',
      ...document,
    },
  };
}
