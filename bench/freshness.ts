import { partners } from '@relance/schema/partners.ts';
import { ask, everything, inFolder, startMeasured } from './platform.ts';
import { barOf, type BenchReport, percentile } from './report.ts';
import { bearer } from '@relance/sdk/client.ts';

const writesAtRest = 300;
const importedRows = 5_000;

interface Samples {
  /** From the answer of a mutation to the first list that shows it. */
  visible: number[];
  /** The mutation itself. */
  write: number[];
}

/** How long a write in any owner takes to be seen in the lists, at rest and during an import. */
export function freshness(): Promise<BenchReport> {
  return inFolder(async (data) => {
    const { url, process } = await startMeasured(data, { LOG_LEVEL: 'error' });
    try {
      const written = numbered();
      const atRest = await writeAndLook(url, written, (count) => count < writesAtRest);
      const list = await listAlone(url);
      let rows = 0;
      let importing = true;
      const bulk = importSubsidies(url).finally(() => (importing = false));
      const during = await writeAndLook(url, written, () => importing);
      rows = await bulk;
      // The import is committed at its end: its rows reach the index now, before later writes.
      const after = await writeAndLook(url, written, (count) => count < 50);
      return report(atRest, { during, after }, list, rows);
    } finally {
      await process.end('SIGINT');
    }
  });
}

function report(
  atRest: Samples,
  { during, after }: { during: Samples; after: Samples },
  list: number[],
  rows: number,
): BenchReport {
  const loaded = [...during.visible, ...after.visible];
  return {
    results: {
      writes_at_rest: atRest.visible.length,
      mutation_p50_ms: percentile(atRest.write, 0.5),
      list_query_p50_ms: percentile(list, 0.5),
      visible_p50_ms: percentile(atRest.visible, 0.5),
      visible_p99_ms: percentile(atRest.visible, 0.99),
      visible_max_ms: Math.max(...atRest.visible),
      imported_rows: rows,
      writes_with_import: loaded.length,
      visible_with_import_p50_ms: percentile(loaded, 0.5),
      visible_with_import_p99_ms: percentile(loaded, 0.99),
      visible_with_import_max_ms: Math.max(...loaded),
    },
    // A list must be asked at least once to see anything: the peer is that list, with nothing to wait for.
    ratios: {
      visible_to_list_query_p50: percentile(atRest.visible, 0.5) / percentile(list, 0.5),
      visible_with_import_to_at_rest_p50: percentile(loaded, 0.5) / percentile(atRest.visible, 0.5),
    },
    bars: {
      p99_visible_at_rest_ms: barOf(percentile(atRest.visible, 0.99), 1_000),
      p99_visible_with_import_ms: barOf(percentile(loaded, 0.99), 1_000),
    },
  };
}

async function writeAndLook(
  url: string,
  written: () => { prefix: string; lead: string },
  goOn: (count: number) => boolean,
): Promise<Samples> {
  const samples: Samples = { visible: [], write: [] };
  while (goOn(samples.visible.length)) {
    const { prefix, lead } = written();
    const start = performance.now();
    await ask(
      url,
      `mutation ($input: ${prefix}RecoveryActionInput!) {
        create${prefix}RecoveryAction(input: $input) { id }
      }`,
      {
        input: {
          title: 'Mesure de la fraîcheur',
          status: 'IN_PROGRESS',
          propositionNumber: 12,
          leadSiren: lead,
        },
      },
    );
    const answered = performance.now();
    while ((await countOf(url, lead)) === 0);
    samples.write.push(answered - start);
    samples.visible.push(performance.now() - answered);
  }
  return samples;
}

async function listAlone(url: string): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < 100; count++) {
    const start = performance.now();
    await countOf(url, '224700013');
    times.push(performance.now() - start);
  }
  return times;
}

async function countOf(url: string, lead: string): Promise<number> {
  const { recoveryActions } = await ask<{ recoveryActions: { totalCount: number } }>(
    url,
    `query ($leads: [Siren!]) {
      recoveryActions(filter: { leads: $leads }) { totalCount nodes { title } }
    }`,
    { leads: [lead] },
  );
  return recoveryActions.totalCount;
}

/** One owner after the other, each write with a lead of its own to look for. */
function numbered(): () => { prefix: string; lead: string } {
  let count = 0;
  return () => {
    const { prefix } = partners[count % partners.length] ?? { prefix: 'Local' };
    count++;
    return { prefix, lead: sirenNumbered(count) };
  };
}

/** 8xxxxxxx and its check digit (Luhn). */
function sirenNumbered(count: number): string {
  const digits = [...String(80_000_000 + count)].map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const weighed = at % 2 === 1 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return `${digits.join('')}${(10 - (sum % 10)) % 10}`;
}

/** A file of the Department’s subsidies, as an agent sends it; answers how many became records. */
async function importSubsidies(url: string): Promise<number> {
  const header =
    'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,notificationUE,pourcentageSubvention';
  const lines = Array.from(
    { length: importedRows },
    (_, row) =>
      `Département de Lot-et-Garonne,22470001300010,2021-03-26,2021-CP-${row},Comité des fêtes n° ${row},W47${String(1_000_000 + row)},Fête locale ${row},${100 + row}.50,aide en numéraire,unique,2021-04-01/2021-12-31,non,1`,
  );
  const response = await fetch(`${url}/owners/department/imports?file=fetes-2021.csv`, {
    method: 'POST',
    headers: bearer(await everything(url)),
    body: [header, ...lines].join('\n'),
  });
  const answer = await response.text();
  if (!response.ok) throw new Error(`the import was refused: ${answer}`);
  const { added } = JSON.parse(answer) as { added: number };
  return added;
}
