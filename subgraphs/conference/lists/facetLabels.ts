import { themes } from '@relance/schema/codes/themes.ts';
import { partners } from '@relance/schema/partners.ts';
import type { ConferenceContext } from '../context.ts';
import type { Facet } from './connection.ts';
import type { FacetRow } from './recordList.ts';

const themeLabels = new Map<string, string>(themes.map(({ code, label }) => [code, label]));
const ownerLabels = new Map<string, string>(partners.map(({ owner, label }) => [owner, label]));

export function withoutLabel(rows: FacetRow[]): Facet[] {
  return rows.map((row) => ({ ...row, label: null }));
}

export function withThemeLabel(rows: FacetRow[]): Facet[] {
  return rows.map((row) => ({ ...row, label: themeLabels.get(row.code) ?? null }));
}

export function withOwnerLabel(rows: FacetRow[]): Facet[] {
  return rows.map((row) => ({ ...row, label: ownerLabels.get(row.code) ?? null }));
}

export function withOrganizationName(
  rows: FacetRow[],
  context: ConferenceContext,
): Promise<Facet[]> {
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      label: (await context.organizations.load(row.code))?.name ?? null,
    })),
  );
}
