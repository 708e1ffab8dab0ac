import type { ExportColumn, ExportType } from '@relance/schema/exports.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { camelCased } from '../index/camelCased.ts';
import { indexedColumns } from '../index/kinds.ts';

// Where an import found it is a document of its own; who wants it asks the graph.
const left = new Set(['source']);

const types: Readonly<Record<string, ExportType>> = {
  ...typed('integer', 'version programme_year revised_year proposition_number'),
  ...typed('number', 'rate'),
  ...typed('cents', 'amount paid_amount floor ceiling budget'),
  ...typed('cents', 'total_cost authorised committed paid public_funding'),
  ...typed('date', 'granted_on opens_on closes_on starts_on ends_on'),
  ...typed('instant', 'created_at updated_at'),
  ...typed('boolean', 'demo granted_year_only cancelled_event'),
  ...typed('list', 'audiences theme_codes commune_codes epci_sirens proposition_numbers'),
};

/** A column of the index, as an export shows it. */
export interface IndexedExportColumn extends ExportColumn {
  column: string;
}

/** What an export of a kind holds: what the index shows of it in lists, nothing that a scope opens. */
export function exportColumns(kind: RecordKind): readonly IndexedExportColumn[] {
  return indexedColumns[kind]
    .filter((column) => !left.has(column))
    .map((column) => ({
      ...{ column, type: types[column] ?? 'text' },
      key: Object.keys(camelCased({ [column]: null }))[0] ?? column,
    }));
}

function typed(type: ExportType, columns: string): Record<string, ExportType> {
  return Object.fromEntries(columns.split(' ').map((column) => [column, type]));
}
