import type { ImportReport } from '@relance/sdk/imports.ts';

const examples = 3;

/** A report for people: what was taken, what was refused and why, what the sums are. */
export function reportText(report: ImportReport): string {
  const { accepted, added, changed, unchanged, sumIn, sumAccepted } = report;
  const written = `${count(added)} added, ${count(changed)} changed, ${count(unchanged)} unchanged`;
  return [
    `${report.file}: ${report.format}, ${report.encoding}`,
    row('lines', report.lines),
    row('accepted', accepted, sumAccepted, written),
    row('rejected', report.rejected, sumIn - sumAccepted, 'as far as their amounts can be read'),
    ...(report.skipped > 0 ? [row('skipped', report.skipped, undefined, 'other territories')] : []),
    ...rejections(report),
    ...remarks(report),
    ...(report.ignoredColumns.length > 0
      ? [`  Columns that were not read: ${report.ignoredColumns.join(', ')}`]
      : []),
  ].join('\n');
}

function rejections({ rejections, rejectionsByCode }: ImportReport): string[] {
  return Object.entries(rejectionsByCode).flatMap(([code, total]) => {
    const some = rejections.filter((rejection) => rejection.code === code).slice(0, examples);
    const rest = total - some.length;
    return [
      `  ${code}: ${count(total)}`,
      ...some.map(({ line, column, reason }) =>
        [`    line ${line}`, column, reason].filter((part) => part !== '').join(': '),
      ),
      ...(rest > 0 ? [`    and ${count(rest)} more (--json shows up to a thousand)`] : []),
    ];
  });
}

function remarks({ remarks }: ImportReport): string[] {
  if (remarks.length === 0) return [];
  const some = remarks.slice(0, examples);
  const rest = remarks.length - some.length;
  return [
    `  accepted with a remark: ${count(remarks.length)}`,
    ...some.map(({ line, column, reason }) => `    line ${line}: ${column}: ${reason}`),
    ...(rest > 0 ? [`    and ${count(rest)} more (--json shows up to a thousand)`] : []),
  ];
}

function row(name: string, lines: number, cents?: number, note?: string): string {
  const sum = cents === undefined ? '' : `EUR ${euros(cents / 100)}`.padStart(22);
  const cells = [`  ${name.padEnd(9)}`, count(lines).padStart(9), sum];
  return `${cells.join('')}${note && lines > 0 ? `  (${note})` : ''}`.trimEnd();
}

/** `11285444.97` → `11,285,444.97`. */
export function euros(amount: number): string {
  return amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** `18148` → `18,148`. */
export function count(records: number): string {
  return records.toLocaleString('en-GB');
}
