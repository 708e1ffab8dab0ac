import type { CellType, Column, Row, Table } from '@relance/sdk/export/table.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { moment } from '@relance/sdk/french/dates.ts';
import { valueOf } from '../../../figures/data.ts';
import type { Format } from '../../../figures/formats.ts';
import type { ListColumn, Listing, SteeringFigure } from './figure.ts';

/** What a figure shows, unrounded, as every file has it: the rows of the page, and what they are. */
export function tableOf(shown: SteeringFigure | Listing): Table {
  const { finding, freshness } = shown;
  const { columns, rows } = 'rows' in shown ? rowsOfList(shown) : rowsOfChart(shown);
  const partial = freshness.silent.map(({ owner }) => owners[owner]);
  return {
    columns,
    pages: inOnePage(rows),
    about: {
      ...{ title: finding, total: rows.length, asOf: freshness.asOf, partial },
      notes: [
        ['Figure', finding],
        ['Données du', moment(freshness.asOf)],
        ['Source', 'Partenaires du plan de relance de Lot-et-Garonne'],
        ['Licence', 'Licence Ouverte 2.0 (Etalab)'],
        ...partial.map((label): [string, string] => ['Manque', `${label}, indisponible`]),
      ],
    },
  };
}

function rowsOfList({ columns, rows }: Listing): { columns: Column[]; rows: Row[] } {
  return {
    columns: columns.map(({ label, type }) => columnOf(label, typeOfList[type])),
    rows: rows.map(({ cells }) => cells),
  };
}

function rowsOfChart({ data }: SteeringFigure): { columns: Column[]; rows: Row[] } {
  const { head, columns, rows } = data;
  return {
    columns: [
      columnOf(head, 'text'),
      ...columns.map(({ label, format }) => columnOf(label, typeOfFormat(format))),
    ],
    rows: rows.map((row) => [row.label, ...columns.map((column) => valueOf(row, column))]),
  };
}

const columnOf = (label: string, type: CellType): Column => ({ key: label, heading: label, type });

const typeOfList: Readonly<Record<ListColumn['type'], CellType>> = {
  ...{ text: 'text', euro: 'euro', count: 'integer', number: 'number', share: 'number' },
  day: 'date',
};

function typeOfFormat(format: Format): CellType {
  if (format === 'euro') return 'euro';
  return format === 'count' ? 'integer' : 'number';
}

async function* inOnePage(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
}
