import { manifestOf } from '@relance/sdk/export/manifest.ts';
import { euroDecimal, type Tally } from '@relance/sdk/export/tally.ts';
import { textOf } from '@relance/sdk/document.ts';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { WrittenFile } from '../files/wholeFile.ts';
import { type ListTold, type Selection, variablesOf } from './listing.ts';

export interface Exported {
  path: string;
  format: { name: string; mediaType: string };
  endpoint: string;
  selection: Selection;
  told: ListTold;
  written: WrittenFile;
  /** Of all rows, and of those alone that the graph’s rule counts. */
  all: Tally;
  counted: Tally;
  demo: boolean;
  madeBy: string;
  now: Date;
}

/** What makes a figure of a file citable: what was asked, when, by which rule, and what came. */
export function exportManifest(exported: Exported) {
  const { path, format, endpoint, selection, told, written, all, demo, madeBy, now } = exported;
  const query = textOf(selection.kind.document);
  return {
    kind: selection.kind.name,
    mediaType: format.mediaType,
    knownAt: told.pinned.knownAt ?? null,
    demo,
    ...manifestOf({
      ...{
        file: basename(path),
        format: format.name,
        ...written,
        rows: all.rows,
        sums: all.sums,
      },
      selection: {
        endpoint: new URL('/graphql', endpoint).href,
        query,
        querySha256: createHash('sha256').update(query).digest('hex'),
        variables: variablesOf(selection, told.pinned),
      },
      asOf: told.pinned.asOf ?? null,
      partial: told.silent,
      isPartial: told.silent.length > 0 || told.errors.length > 0,
      rule: ruleOf(exported),
      ...{ madeAt: now.toISOString(), madeBy },
    }),
  };
}

/** Whether the rows of the file are what the graph itself counts and adds up. */
export function isReconciled(exported: Exported): boolean {
  return ruleOf(exported).reconciled;
}

function ruleOf({ selection: { kind }, told, all, counted }: Exported) {
  const { countingRule = null, duplicatesLeftOut = 0 } = told.sums;
  const graph = Object.fromEntries(
    kind.summed.map((key) => [key, euroDecimal(Number(told.sums[key] ?? 0))]),
  );
  const own = counted.sums;
  return {
    countingRule,
    duplicatesLeftOut,
    /** The sums by this rule: as the file has them, and as the graph adds up. */
    sums: Object.fromEntries(kind.summed.map((key) => [key, own[key]])),
    graph: { totalCount: told.total, sums: graph },
    reconciled: all.rows === told.total && kind.summed.every((key) => own[key] === graph[key]),
  };
}
