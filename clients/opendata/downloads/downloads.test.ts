import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { startTestPlatform, type TestPlatform } from '../../../tests/support/platform.ts';
import { tokenFrom } from '../../../tests/support/tokens.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
}, 120_000);
afterAll(() => platform.close());

interface Listed {
  list: { totalCount: number; sums: { amount: number; duplicatesLeftOut: number } };
}

const granted = ['GRANTED', 'NOTIFIED', 'PARTLY_PAID', 'PAID'];

/** What the list of the graph says to the public. */
async function listed(filter: object): Promise<Listed['list']> {
  const { data } = await platform.query<Listed>(
    `query ($filter: SubsidyFilter) {
      list: subsidies(first: 1, filter: $filter) { totalCount sums { amount duplicatesLeftOut } }
    }`,
    ...([{ filter }, null] as const),
  );
  if (!data) throw new Error('the list did not answer');
  return data.list;
}

async function file(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(platform.url + path, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
}

const cents = (amounts: number[]) => amounts.reduce((sum, each) => sum + Math.round(each * 100), 0);

type Line = Record<string, string>;
const linesOf = (text: string, delimiter = ',') =>
  parse<Line>(text, { columns: true, delimiter, bom: true });

describe('the subsidies as a file', () => {
  it('are in the columns of the national schema, as many and as much as the list says', async () => {
    const { totalCount, sums } = await listed({ statuses: granted });

    const { text, headers } = await file('/opendata/subventions.csv');

    expect(text.slice(0, text.indexOf('\r\n'))).toBe(
      'nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide',
    );
    const lines = linesOf(text);
    expect(lines).toHaveLength(totalCount);
    expect(headers.get('x-total')).toBe(String(totalCount));
    expect(sums.duplicatesLeftOut).toBe(0);
    const amounts = lines.map(
      (line) => Number(line['montant']) * Number(line['pourcentageSubvention']),
    );
    expect(cents(amounts)).toBe(Math.round(sums.amount * 100));
    expect(new Set(lines.map((line) => line['nature']))).toEqual(
      new Set(['aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature']),
    );
  });

  it('are told to be made up, in the name of the file', async () => {
    const { headers } = await file('/opendata/subventions.csv?annee=2021&financeur=224700013');

    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="subventions_demonstration_[\da-f]{6}_\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(headers.get('x-demonstration')).toBe('oui');
  });

  it('are the part that was asked for', async () => {
    const filter = { funders: ['224700013'], granted: { from: '2021-01-01', until: '2021-12-31' } };
    const { totalCount } = await listed({ ...filter, statuses: granted });

    const { text } = await file('/opendata/subventions.csv?annee=2021&financeur=224700013');

    const lines = linesOf(text);
    expect(totalCount).toBeGreaterThan(200);
    expect(lines).toHaveLength(totalCount);
    expect(lines.every((line) => line['dateConvention']?.startsWith('2021-'))).toBe(true);
  });

  it('say no state in the national schema: requests are refused there', async () => {
    const { status, text } = await file('/opendata/subventions.csv?statut=demandee');

    expect(status).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ parametre: 'statut', code: 'PARAMETRE_INVALIDE' });
  });

  it('open in a French Excel with the same amounts', async () => {
    const plain = linesOf(
      (await file('/opendata/subventions.csv?annee=2020&porteur=tourisme')).text,
    );

    const { bytes, text } = await file(
      '/opendata/subventions.csv?annee=2020&porteur=tourisme&dialecte=excel',
    );

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const amounts = linesOf(text, ';').map((line) => line['montant']?.replace(',', '.'));
    expect(amounts.length).toBeGreaterThan(10);
    expect(amounts).toEqual(plain.map((line) => line['montant']));
  });

  it('are the same in every other format', async () => {
    const query = '?annee=2021&porteur=chambres,tourisme';
    const { totalCount, sums } = await listed({
      owners: ['CHAMBERS', 'TOURISM'],
      granted: { from: '2021-01-01', until: '2021-12-31' },
    });

    const json = JSON.parse((await file(`/opendata/subventions.json${query}`)).text) as {
      data: { amount: number; id: string; grantedOn: string }[];
      total: number;
    };
    const ndjson = (await file(`/opendata/subventions.ndjson${query}`)).text.trim().split('\n');
    const parquet = (await parquetReadObjects({
      file: new Uint8Array((await file(`/opendata/subventions.parquet${query}`)).bytes).buffer,
    })) as { amount: number; id: string; grantedOn: Date | null }[];
    const book = read((await file(`/opendata/subventions.xlsx${query}`)).bytes);
    const sheet = utils.sheet_to_json<{ montant: number; identifiant: string }>(
      book.Sheets['Subventions'] ?? {},
    );

    expect(json.total).toBe(totalCount);
    expect(cents(json.data.map(({ amount }) => amount))).toBe(Math.round(sums.amount * 100));
    expect(ndjson.map((line) => JSON.parse(line) as unknown)).toEqual(json.data);
    expect(parquet.map(({ id, amount }) => [id, amount])).toEqual(
      json.data.map(({ id, amount }) => [id, amount]),
    );
    expect(parquet[0]?.grantedOn).toEqual(new Date(json.data[0]?.grantedOn ?? ''));
    expect(sheet.map((row) => [row.identifiant, row.montant])).toEqual(
      json.data.map(({ id, amount }) => [id, amount]),
    );
    const notes = utils.sheet_to_json<string[]>(book.Sheets['Lisez-moi'] ?? {}, { header: 1 });
    expect(Object.fromEntries(notes)).toMatchObject({
      Filtres: 'porteur = chambres,tourisme, annee = 2021',
      Attention: 'Données de démonstration\u00A0: elles sont inventées.',
    });
  });
});

describe('every kind', () => {
  it.each([
    ['aides', 120],
    ['investissements', 900],
    ['actions', 57],
    ['territoires', 331],
    ['indicateurs', 7],
  ])('comes whole, as %s of which there are %d', async (kind, count) => {
    const lines = linesOf((await file(`/opendata/${kind}.csv`)).text);

    expect(lines).toHaveLength(count);
    expect((await file(`/opendata/${kind}.json`)).headers.get('x-total')).toBe(String(count));
  });
});

describe('the head of a file', () => {
  it('says as of when it is', async () => {
    const { headers } = await file('/opendata/aides.json');

    expect(new Date(headers.get('last-modified') ?? '').getTime()).not.toBeNaN();
  });

  it('tells a HEAD how long the list is', async () => {
    const response = await fetch(`${platform.url}/opendata/subventions.xlsx`, { method: 'HEAD' });

    expect(response.status).toBe(200);
    expect(Number(response.headers.get('x-total'))).toBeGreaterThan(5_000);
  });
});

describe('a draft', () => {
  it('is in the files of the committee, which nobody else keeps, and in no other', async () => {
    await platform.query(
      `mutation ($input: DepartmentAidInput!) { createDepartmentAid(input: $input) { id } }`,
      {
        input: {
          ...{ title: 'Ébauche à voir', summary: 'Pas encore décidée.', status: 'OPEN' },
          ...{ instrument: 'GRANT', audiences: ['FIRM'], closesOn: '2199-12-31' },
          ...{ funderSiren: '224700013', themeCodes: ['TOURISM'], publication: 'DRAFT' },
        },
      },
    );
    const token = await tokenFrom(platform.url, 'committee');
    const headers = { authorization: `Bearer ${token}` };
    const drafts = async (sent: Record<string, string> = {}) => {
      const answered = await file('/opendata/aides.csv?porteur=departement', sent);
      const found = linesOf(answered.text).filter((line) => line['diffusion'] === 'DRAFT');
      return { ...answered, titles: found.map((line) => line['intitulé']) };
    };
    // The index hears of it in a moment.
    let seen = await drafts(headers);
    for (let patience = 100; patience > 0 && seen.titles.length === 0; patience--) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen = await drafts(headers);
    }

    expect(seen.titles).toContain('Ébauche à voir');
    expect(seen.headers.get('cache-control')).toBe('private, no-cache');
    expect(seen.headers.get('access-control-allow-origin')).toBeNull();
    expect((await drafts()).titles).toEqual([]);
    const calendar = await file('/aides.ics', headers);
    expect(calendar.text).toContain('SUMMARY:Clôture\u00A0: Ébauche à voir');
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:21991231');
    expect((await file('/aides.ics')).text).not.toContain('BEGIN:VEVENT');
  });
});
