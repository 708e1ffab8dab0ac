import type { Cell } from '@relance/sdk/export/table.ts';
import { briefDate, moment } from '@relance/sdk/french/dates.ts';
import {
  actionStatuses,
  aidStatuses,
  audiences,
  beneficiaryKinds,
  instruments,
  investmentStatuses,
  owners,
  publications,
  schedules,
  subsidyStatuses,
} from '@relance/sdk/french/labels.ts';
import { count, euro, number, share } from '@relance/sdk/french/numbers.ts';
import type { ColumnShape } from './shape.ts';

/** Closed lists by their names in the graph. */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ActionStatus: actionStatuses,
  AidInstrument: instruments,
  AidStatus: aidStatuses,
  Audience: audiences,
  BeneficiaryKind: beneficiaryKinds,
  InvestmentSchedule: schedules,
  InvestmentStatus: investmentStatuses,
  Owner: owners,
  Publication: publications,
  SubsidyStatus: subsidyStatuses,
};

/** A cell as people read it; an empty text where nobody said. */
export function written({ type, enumName }: ColumnShape, cell: Cell): string {
  if (cell === null) return '';
  const named = (value: string) => labels[enumName ?? '']?.[value] ?? value;
  if (typeof cell === 'object') return cell.map(named).join(', ');
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  if (typeof cell === 'number') return writtenNumber(type, cell);
  if (type === 'date') return briefDate(cell);
  if (type === 'instant') return moment(cell);
  return named(cell);
}

function writtenNumber(type: ColumnShape['type'], value: number): string {
  if (type === 'euro') return euro(value);
  if (type === 'share') return share(value);
  if (type === 'year') return String(value);
  return type === 'integer' ? count(value) : number(value);
}

export function isNumeric({ type }: ColumnShape): boolean {
  return ['euro', 'integer', 'number', 'share', 'year'].includes(type);
}
