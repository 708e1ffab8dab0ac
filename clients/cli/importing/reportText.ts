import type { ImportReport } from '@relance/sdk/imports.ts';

const examples = 3;

interface Row {
  /** With its indentation. */
  label: string;
  count: number;
  cents?: number;
  note?: string;
}

/** What became of a file, for people: what was taken, what was refused and why, what the sums are. */
export function reportText(report: ImportReport): string {
  const rows = [...outcome(report), ...explanations(report)];
  const counted = rows.filter((row) => typeof row !== 'string');
  const label = Math.max(...counted.map((row) => row.label.length));
  const number = Math.max(...counted.map((row) => count(row.count).length));
  const sum = Math.max(...counted.map((row) => sumOf(row).length));
  const written = rows.map((row) => {
    if (typeof row === 'string') return row;
    const cells = [row.label.padEnd(label), count(row.count).padStart(number)];
    if (row.cents !== undefined) cells.push(sumOf(row).padStart(sum));
    if (row.note !== undefined) cells.push(`(${row.note})`);
    return cells.join('  ');
  });
  return [title(report), ...written].join('\n');
}

function title({ file, format, container, sheet, encoding, state }: ImportReport): string {
  const place = sheet === null ? [] : [`sheet "${sheet}"`];
  const read = [format, container, ...place, encoding].filter((part) => part !== '').join(', ');
  const checked = state === 'CHECKED' ? 'dry run, no record was written: ' : '';
  return printable(`${file}: ${checked}${read}`);
}

function outcome(report: ImportReport): (Row | string)[] {
  const { added, changed, unchanged, skipped, withdrawn, missing } = report;
  const would = report.state === 'CHECKED' ? 'would be ' : '';
  const written = `${count(added)} ${would}added, ${count(changed)} changed, ${count(unchanged)} unchanged`;
  const rows: (Row | string)[] = [
    { label: '  lines', count: report.lines, cents: report.sumIn },
    { label: '  accepted', count: report.accepted, cents: report.sumAccepted, note: written },
    { label: '    of which repaired', count: report.repaired },
    { label: '    of which flagged', count: report.flagged },
    { label: '  quarantined', count: report.quarantined, cents: report.sumQuarantined },
  ];
  if (report.repeats !== null) rows.unshift('  same file as before, nothing had changed since');
  if (report.dismissed > 0) {
    const note = 'left out, as it was decided when the file was checked';
    rows.push({ label: '  dismissed', count: report.dismissed, note });
  }
  if (skipped > 0) {
    rows.push({ label: '  skipped', count: skipped, note: 'not this owner’s, not in the sums' });
  }
  if (withdrawn > 0) {
    rows.push({ label: '  withdrawn', count: withdrawn, note: 'no longer in the series' });
  }
  if (missing > 0) {
    const note = 'no longer in the series, kept until the quarantine is settled';
    rows.push({ label: '  missing', count: missing, note });
  }
  return rows;
}

function explanations(report: ImportReport): (Row | string)[] {
  const { repairsByRule, flagsByCode, ignoredColumns } = report;
  const unread = `  Columns that were not read: ${ignoredColumns.map(printable).join(', ')}`;
  return [
    ...section('  Repairs by rule', counted(repairsByRule)),
    ...section('  Flags by code', counted(flagsByCode)),
    ...section('  Quarantine by code', quarantine(report)),
    ...(ignoredColumns.length > 0 ? [unread] : []),
  ];
}

function quarantine({ rejections, quarantinedByCode }: ImportReport): (Row | string)[] {
  return counted(quarantinedByCode).flatMap((row) => {
    const some = rejections.filter(({ code }) => code === row.label.trim()).slice(0, examples);
    const rest = row.count - some.length;
    const more = some.length > 0 ? `and ${count(rest)} more: ` : '';
    return [
      row,
      ...some.map(({ line, place, column, reason }) => {
        const at = [`line ${line}`, place].filter((part) => part !== '').join(', ');
        return `      ${[at, column, reason]
          .filter((part) => part !== '')
          .map(printable)
          .join(': ')}`;
      }),
      ...(rest > 0 ? [`      ${more}--report <file.csv> lists them all`] : []),
    ];
  });
}

function counted(counts: Record<string, number>): Row[] {
  return Object.entries(counts)
    .sort(([one, few], [other, many]) => many - few || one.localeCompare(other))
    .map(([code, lines]) => ({ label: `    ${code}`, count: lines }));
}

function section(heading: string, rows: (Row | string)[]): (Row | string)[] {
  return rows.length > 0 ? [heading, ...rows] : [];
}

function sumOf({ cents }: Row): string {
  return cents === undefined ? '' : `EUR ${euros(cents / 100)}`;
}

/** On one line, and without what a terminal would obey: files hold all sorts of things. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}

/** `11285444.97` → `11,285,444.97`. */
export function euros(amount: number): string {
  return amount.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** `18148` → `18,148`. */
export function count(records: number): string {
  return records.toLocaleString('en-GB');
}
