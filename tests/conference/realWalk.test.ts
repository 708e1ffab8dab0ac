import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bearer } from '@relance/sdk/client.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { until } from '../support/processes.ts';
import { type Grant, type Walk, walkQuery } from './walkQuery.ts';
import { walkText } from './walkText.ts';

// Published files are shared beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const files = [
  ['communes', 'detr-dsil-dsid/projets_2019_nouvelle-aquitaine.csv', 302],
  ['department', 'scdl-maine-et-loire-49/224900019_conventions-de-subventions.csv', 73],
  ['department', 'aides-territoires/feeds/departement_manche_data.json', 10],
] as const;
const missing = files.filter(([, file]) => !existsSync(shared + file)).map(([, file]) => file);

if (missing.length > 0) {
  console.warn(
    `SKIPPED, for want of published files under ${shared} (${missing.join(', ')}): the walk from a proposition to its payments over real records.`,
  );
}
const describeWithFiles = missing.length === 0 ? describe : describe.skip;

/** Maintenir ou avancer les investissements prévus. */
const proposition = 9;
const tied = 5;

let platform: TestPlatform;
let walk: Walk;
let realAids: { id: string }[];

/** Sends the file to its owner as an agent does; answers how many records became of it. */
async function imported(owner: string, file: string): Promise<number> {
  const { url, token } = platform;
  const address = `${url}/owners/${owner}/imports?file=${encodeURIComponent(basename(file))}`;
  const response = await fetch(address, {
    ...{ method: 'POST', body: new Uint8Array(readFileSync(shared + file)) },
    headers: { 'content-type': 'application/octet-stream', ...bearer(token) },
  });
  const report = (await response.json()) as { added: number };
  return report.added;
}

async function asked<Data>(document: string, variables = {}, token?: string | null) {
  const { data, errors } = await platform.query<Data>(document, variables, token);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

interface Editable {
  id: string;
  version: number;
  themes: { code: string }[];
  funder?: { siren: string };
  beneficiary?: { siren: string } | null;
}

interface Real {
  aids: { totalCount: number; nodes: Editable[] };
  subsidies: { nodes: Editable[] };
  allSubsidies: { totalCount: number };
  investments: { totalCount: number };
}

const realRecords = `{
  aids(first: 2, filter: { demo: false, audiences: [COMMUNE] }) {
    totalCount
    nodes { id version title summary status instrument audiences themes { code } }
  }
  subsidies(first: ${tied}, filter: { demo: false, beneficiaryKinds: [ASSOCIATION] }, orderBy: AMOUNT_DESC) {
    nodes {
      id version title status beneficiaryKind beneficiaryName grantedOn
      beneficiary { siren }
      funder { siren }
      themes { code }
      ... on DepartmentSubsidy { totalAmount beneficiarySiret }
    }
  }
  allSubsidies: subsidies(first: 1, filter: { demo: false }) { totalCount }
  investments(first: 1, filter: { demo: false }) { totalCount }
}`;

const change = (type: string) =>
  `mutation ($id: ID!, $version: Int!, $input: ${type}Input!) { changed: update${type}(id: $id, version: $version, input: $input) { id } }`;

/** Published files name neither proposition nor aid: somebody who knows both ties two aids and some subsidies. */
async function tie({ aids, subsidies }: Real): Promise<void> {
  for (const { id, version, themes, ...aid } of aids.nodes) {
    const known = { ...aid, themeCodes: themes.map(({ code }) => code), requiredDocuments: [] };
    const places = { communeCodes: [], epciSirens: [], cofunderSirens: [] };
    const ties = { funderSiren: '224700013', propositionNumbers: [proposition] };
    const input = { ...known, ...places, ...ties };
    await asked(change('DepartmentAid'), { id, version, input });
  }
  for (const { id, version, themes, funder, beneficiary, ...subsidy } of subsidies.nodes) {
    const known = { ...subsidy, themeCodes: themes.map(({ code }) => code), natures: [] };
    const bodies = { funderSiren: funder?.siren, beneficiarySiren: beneficiary?.siren };
    const input = { ...known, ...bodies, aidId: aids.nodes[0]?.id };
    await asked(change('DepartmentSubsidy'), { id, version, input });
  }
}

describeWithFiles('the way from a proposition to its payments', () => {
  beforeAll(async () => {
    platform = await startTestPlatform({ demo: true });
    for (const [owner, file, records] of files) expect(await imported(owner, file)).toBe(records);
    let real: Real | undefined;
    await until(async () => {
      real = await asked<Real>(realRecords);
      const { aids, allSubsidies, investments } = real;
      return (
        aids.totalCount >= 2 && allSubsidies.totalCount === 73 && investments.totalCount === 302
      );
    });
    if (!real) throw new Error('no real records');
    realAids = real.aids.nodes;
    await tie(real);
    const asks = { number: proposition };
    const read = async () =>
      (await asked<{ proposition: Walk }>(walkQuery, asks, null)).proposition;
    await until(async () => grants(await read()).filter(({ demo }) => !demo).length === tied);
    // The steps of the answer that told of the last tie may have been read before its lists were.
    walk = await read();
    process.stdout.write(`${walkText(walk)}\n`);
  }, 60_000);
  afterAll(() => platform.close());

  it('has every step, of demo records and of published files', () => {
    expect(walk.chain.steps.map(({ step, count }) => [step, count > 0])).toEqual([
      ...[
        ['ACTIONS', true],
        ['INDICATORS', true],
        ['AIDS', true],
      ],
      ...[
        ['SUBSIDIES', true],
        ['PAYMENTS', true],
        ['INVESTMENTS', true],
      ],
    ]);
    expect(
      walk.aids.nodes
        .filter(({ demo }) => !demo)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(realAids.map(({ id }) => id).sort());
    expect(walk.investments.nodes.some(({ demo }) => !demo)).toBe(true);
  });

  it('shows whole lists, so that what follows adds up all of it', () => {
    const lists = [walk.recoveryActions, walk.aids, walk.investments];

    for (const { nodes, totalCount } of [...lists, ...walk.aids.nodes.map((aid) => aid.subsidies)])
      expect(nodes).toHaveLength(totalCount);
  });

  it('has the actions of the step, to the cent, and their indicators', () => {
    const { nodes, sums } = walk.recoveryActions;

    expect(step('ACTIONS')).toMatchObject({ count: nodes.length, voted: sums.budget });
    expect(step('ACTIONS')).toMatchObject({ committed: sums.committed, paid: sums.paid });
    expect(total(nodes, ({ budget }) => budget)).toBe(sums.budget);
    expect(total(nodes, ({ paid }) => paid)).toBe(sums.paid);
    const indicators = nodes.flatMap((action) => action.indicators);
    expect(step('INDICATORS').count).toBe(indicators.length);
    expect(walk.indicatorProgress.map(({ label }) => label).sort()).toEqual(
      indicators.map(({ label }) => label).sort(),
    );
  });

  it('has the aids of the step, and no action has others', () => {
    const { nodes, sums } = walk.aids;
    const ids = new Set(nodes.map(({ id }) => id));

    expect(step('AIDS')).toMatchObject({ count: nodes.length, voted: sums.budget });
    expect(total(nodes, ({ budget }) => budget)).toBe(sums.budget);
    const served = walk.recoveryActions.nodes.flatMap((action) => action.aids.nodes);
    expect(served.length).toBeGreaterThan(0);
    expect(served.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  it('has the subsidies of the aids in its own list, and those granted in the step', () => {
    const granted = grants(walk).filter(isGranted);

    expect(walk.subsidies.totalCount).toBe(grants(walk).length);
    expect(walk.subsidies.sums.amount).toBe(
      total(walk.aids.nodes, ({ subsidies }) => subsidies.sums.amount),
    );
    expect(step('SUBSIDIES')).toMatchObject({
      count: granted.length,
      voted: total(granted, ({ amount }) => amount),
    });
  });

  it('has the payments that the owners tell, one by one', () => {
    const granted = grants(walk).filter(isGranted);
    const paid = granted.flatMap(({ payments }) => payments ?? []);

    expect(paid.length).toBeGreaterThan(0);
    expect(step('PAYMENTS')).toMatchObject({
      count: granted.filter(({ payments }) => (payments ?? []).length > 0).length,
      paid: total(paid, ({ amount }) => amount),
    });
    expect(step('SUBSIDIES').paid).toBe(step('PAYMENTS').paid);
    expect(walk.subsidies.sums.paidAmount).toBe(step('PAYMENTS').paid);
  });

  it('has the works of the step, with who pays for those of the State’s list', () => {
    const { nodes, sums } = walk.investments;
    const once = nodes.filter(({ duplicateOf }) => duplicateOf === null);
    const real = nodes.filter(({ demo }) => !demo);

    expect(step('INVESTMENTS')).toMatchObject({
      ...{ count: once.length, committed: sums.committed, paid: sums.paid },
      voted: total(once, ({ authorised }) => authorised),
    });
    expect(total(once, ({ totalCost }) => totalCost)).toBe(sums.totalCost);
    for (const { financing, publicFunding } of real)
      expect(total(financing, ({ amount }) => amount)).toBe(publicFunding);
    const near = walk.recoveryActions.nodes.flatMap((action) => action.investments.nodes);
    expect(new Set(near.map(({ id }) => id))).toEqual(new Set(nodes.map(({ id }) => id)));
  });

  it('says how many works are in no voted amount: the State’s list tells their cost alone', () => {
    const unvoted = walk.investments.nodes.filter(
      ({ authorised, duplicateOf }) => authorised === 0 && duplicateOf === null,
    );
    const said = walk.chain.missing.filter(({ step: at }) => at === 'INVESTMENTS');

    expect(unvoted.length).toBeGreaterThan(1);
    expect(said.map(({ explanation }) => explanation)).toEqual([
      `${unvoted.length} opérations sont sans autorisation de programme connue : leur coût n’est pas dans le montant voté.`,
    ]);
  });

  it('names what published files do not tell', () => {
    const ids = realAids.map(({ id }) => id);
    const told = walk.chain.missing.filter(({ recordId }) => ids.includes(recordId ?? ''));

    expect(told.map(({ step: at, recordId }) => [at, recordId])).toEqual([
      ['SUBSIDIES', ids[1]],
      ['PAYMENTS', ids[0]],
    ]);
    expect(told[0]?.explanation).toMatch(/^L’aide « .* » n’a donné lieu à aucune subvention\.$/);
    expect(told[1]?.explanation).toMatch(
      /^5 subventions attribuées au titre de l’aide « .* » n’ont aucun versement connu\.$/,
    );
  });
});

function step(name: string): Walk['chain']['steps'][number] {
  const found = walk.chain.steps.find((each) => each.step === name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
}

function grants({ aids }: Walk): Grant[] {
  return aids.nodes.flatMap(({ subsidies }) => subsidies.nodes);
}

function isGranted({ status, duplicateOf }: Grant): boolean {
  return duplicateOf === null && ['GRANTED', 'NOTIFIED', 'PARTLY_PAID', 'PAID'].includes(status);
}

/** In euros, added up in cents. */
function total<Item>(items: readonly Item[], amountOf: (item: Item) => number | null): number {
  return items.reduce((sum, item) => sum + Math.round((amountOf(item) ?? 0) * 100), 0) / 100;
}
