import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipOf } from '@relance/kit/import/read/fixtures/zipOf.ts';
import { bearer } from '@relance/sdk/client.ts';
import {
  csvHeader,
  csvOf,
  grantLine,
  sheetOf,
  textCell,
  xlsxOf,
} from '../import/faults/hostile.ts';
import { type Attacked, type Heard, refusalIn, startAttacked, stillAnswers } from './attacked.ts';

let attacked: Attacked;

beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.close());

/** Hands a file in, as an agent of the Department unless another token is given. */
async function handIn(
  file: string,
  bytes: Buffer,
  headers?: Record<string, string>,
): Promise<Heard> {
  return attacked.request(`/owners/department/imports?file=${encodeURIComponent(file)}`, {
    method: 'POST',
    headers: headers ?? { ...bearer(await attacked.token('partner:department')) },
    body: new Uint8Array(bytes),
  });
}

async function subsidies(): Promise<number | undefined> {
  const { data } = await attacked.query<{ subsidies: { totalCount: number } }>(
    '{ subsidies { totalCount } }',
  );
  return data?.subsidies.totalCount;
}

const sheet = (rows: string) => xlsxOf(sheetOf(rows));
const lol =
  '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

describe('a file that is an attack', () => {
  it.each<[string, string, Buffer, string]>([
    ['a zip bomb', 'bombe.xlsx', xlsxOf(Buffer.alloc(60_000_000)), 'BAD_WORKBOOK'],
    [
      'a zip that lies about its size',
      'menteur.xlsx',
      xlsxOf(Buffer.alloc(10_000_000, ' '), { announced: 1_000 }),
      'BAD_WORKBOOK',
    ],
    [
      'a zip with a way out of its folder',
      'sortie.xlsx',
      zipOf([{ name: '../../../relance-slip', content: 'x' }]),
      'BAD_WORKBOOK',
    ],
    [
      'a zip with an absolute path',
      'racine.xlsx',
      zipOf([{ name: '/relance-slip', content: 'x' }]),
      'BAD_WORKBOOK',
    ],
    ['a workbook that is cut off', 'coupé.xlsx', sheet('').subarray(0, 300), 'BAD_WORKBOOK'],
    [
      'an entity of a file, in a workbook',
      'xxe.xlsx',
      xlsxOf(
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetOf(`<row r="2">${textCell('&x;')}</row>`)}`,
      ),
      'BAD_WORKBOOK',
    ],
    [
      'a billion laughs, in a workbook',
      'rires.xlsx',
      xlsxOf(`${lol}${sheetOf(`<row r="2">${textCell('&c;')}</row>`)}`),
      'BAD_WORKBOOK',
    ],
    [
      'an entity of a file',
      'xxe.xml',
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><marches>&x;</marches>',
      ),
      'BAD_DOCUMENT',
    ],
    [
      'an entity of an address',
      'ssrf.xml',
      Buffer.from('<!DOCTYPE m SYSTEM "http://169.254.169.254/latest"><marches></marches>'),
      'BAD_DOCUMENT',
    ],
    ['a billion laughs', 'rires.xml', Buffer.from(`${lol}<marches>&c;</marches>`), 'BAD_DOCUMENT'],
    [
      'elements in elements',
      'profond.xml',
      Buffer.from(`<marches>${'<marche>'.repeat(50_000)}`),
      'BAD_DOCUMENT',
    ],
    [
      'lists in lists',
      'profond.json',
      Buffer.from(`{"marches":${'['.repeat(50_000)}`),
      'BAD_DOCUMENT',
    ],
    [
      'a cell of two million characters',
      'cellule.csv',
      csvOf(grantLine({ name: 'B'.repeat(2_000_000) })),
      'BAD_CSV',
    ],
    [
      'a header of 100,000 columns',
      'large.csv',
      Buffer.from(`${'c;'.repeat(100_000)}\n`),
      'BAD_CSV',
    ],
    [
      'a cell in the last column of Excel',
      'loin.xlsx',
      sheet('<row r="2"><c r="XFD2"><v>1</v></c></row>'),
      'BAD_WORKBOOK',
    ],
    ['an open quote', 'guillemet.csv', csvOf(grantLine(), '22470001300010;"Judo club'), 'BAD_CSV'],
    ['NUL bytes', 'nuls.csv', Buffer.from(`${csvHeader}\n\0\0\0\n`), 'NOT_TEXT'],
    ['UTF-16', 'utf16.csv', Buffer.from(`\ufeff${csvHeader}\n`, 'utf16le'), 'NOT_TEXT'],
    ['a picture', 'image.csv', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'NOT_TEXT'],
    [
      'a page with a script',
      'page.csv',
      Buffer.from('<!DOCTYPE html><script>alert(1)</script>'),
      'NOT_TEXT',
    ],
    ['empty', 'vide.csv', Buffer.alloc(0), 'EMPTY_FILE'],
    ['a header alone', 'entête.csv', Buffer.from(`${csvHeader}\n`), 'EMPTY_FILE'],
    [
      'columns that nobody knows',
      'autre.csv',
      Buffer.from('__proto__;constructor\n1;2\n'),
      'UNKNOWN_FORMAT',
    ],
  ])('is refused as a whole and writes nothing: %s', async (_what, file, bytes, code) => {
    const heard = await handIn(file, bytes);

    expect({ status: heard.status, code: refusalIn(heard) }).toEqual({ status: 400, code });
    expect(heard.text).not.toContain('root:');
    expect(await subsidies()).toBe(0);
  });

  it.each([
    ['an amount below zero', { amount: '-800' }],
    ['an amount of three decimals', { amount: '800.123' }],
    ['an amount beyond 2^53', { amount: '9007199254740993' }],
    ['an amount in hexadecimals', { amount: '0x10' }],
    ['an amount of 1e309', { amount: '1e309' }],
    ['an amount that is a formula', { amount: '=1+1' }],
    ['the 31st of February', { day: '31/02/2021' }],
    ['the year 0021', { day: '0021-03-26' }],
    ['the year 2201', { day: '2201-01-01' }],
    ['a NUL in a name', { name: 'Judo\0club' }],
  ])('is quarantined by the line: %s', async (_what, grant) => {
    const heard = await handIn('ligne.csv', csvOf(grantLine(grant)));

    // A NUL so near to the beginning is no text at all.
    if (heard.status === 200) expect(heard.json).toMatchObject({ accepted: 0, quarantined: 1 });
    else expect(refusalIn(heard)).toBe('NOT_TEXT');
    expect(await subsidies()).toBe(0);
  });

  it.each([
    ['as a word of the file', '73282932000018'],
    ['rounded by Excel', '7,32829E+13'],
    ['in Arabic digits', '٧٣٢٨٢٩٣٢٠٠٠٠١٧'],
    ['that is a statement', "' OR 1=1 --"],
  ])('gives nobody a SIRET %s', async (_how, siret) => {
    const file = `idAttribuant;nomBeneficiaire;idBeneficiaire;montant\n22470001300010;Judo club;${siret};8\n`;

    const heard = await attacked.request('/owners/department/imports?file=siret.csv&dryRun=true', {
      method: 'POST',
      headers: { ...bearer(await attacked.token('partner:department')) },
      body: file,
    });

    expect(heard.status).toBe(200);
    expect(heard.json).toMatchObject({ accepted: expect.any(Number) as number });
    expect(await subsidies()).toBe(0);
  });

  it.each([
    ['in a parameter', (web: string) => [`file=${encodeURIComponent(`${web}/a.csv`)}`, '']],
    ['as the body', (web: string) => ['file=a.csv', `${web}/a.csv`]],
    ['as a parameter `url`', (web: string) => [`file=a.csv&url=${encodeURIComponent(web)}`, '']],
  ] as [string, (web: string) => [string, string]][])(
    'is not fetched from an address %s',
    async (_how, asked) => {
      let fetched = 0;
      const web = createServer((_request, response) => {
        fetched += 1;
        response.end(csvOf(grantLine()));
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => web.once('listening', resolve));
      const [query, body] = asked(`http://127.0.0.1:${(web.address() as AddressInfo).port}`);

      const { status } = await fetch(`${attacked.url}/owners/department/imports?${query}`, {
        method: 'POST',
        headers: { ...bearer(await attacked.token('partner:department')) },
        body,
      });
      web.close();

      expect(status).toBe(400);
      expect(fetched).toBe(0);
      expect(await subsidies()).toBe(0);
    },
  );

  it.each([
    ['without a token', undefined, 401],
    ['with a token of nobody', 'x', 401],
    ['with an analyst’s', 'analyst', 403],
    ['with another partner’s', 'partner:tourism', 403],
  ] as const)('is not even read %s', async (_how, who, status) => {
    const given = who === 'x' ? 'x' : who && (await attacked.token(who));

    const heard = await handIn('a.csv', csvOf(grantLine()), { ...(given ? bearer(given) : {}) });

    expect(heard.status).toBe(status);
    expect(await subsidies()).toBe(0);
  });
});

describe('a choice of how to read that is an attack', () => {
  const look = async (reading: string, door = 'imports/look') =>
    attacked.request(
      `/owners/department/${door}?${new URLSearchParams({ file: 'a.csv', reading })}`,
      {
        method: 'POST',
        headers: { ...bearer(await attacked.token('partner:department')) },
        body: new Uint8Array(csvOf(grantLine())),
      },
    );

  it.each([
    ['a header called __proto__', '{"columns":{"__proto__":"montant"}}', 'UNKNOWN_HEADER'],
    ['a field called __proto__', '{"columns":{"montant":"__proto__"}}', 'UNKNOWN_FIELD'],
    ['a field called constructor', '{"columns":{"montant":"constructor"}}', 'UNKNOWN_FIELD'],
    ['a prototype of its own', '{"__proto__":{"encoding":"utf-8"},"headerLine":-1}', 'BAD_READING'],
    ['a statement for a sheet', `{"sheet":"'; DROP TABLE import_run; --"}`, 'BAD_READING'],
    ['a line beyond all', '{"headerLine":1e308}', 'BAD_READING'],
    ['lists in lists', `{"columns":${'['.repeat(500)}`, 'BAD_READING'],
  ])('is refused by its name: %s', async (_what, reading, code) => {
    for (const heard of [await look(reading), await look(reading, 'imports')]) {
      expect({ status: heard.status, code: refusalIn(heard) }).toEqual({ status: 400, code });
    }
    expect(await subsidies()).toBe(0);
  });

  it('is not read when it is ten megabytes long', async () => {
    const reading = JSON.stringify({ columns: { ['x'.repeat(10_000_000)]: 'montant' } });

    const status = await look(reading).then(
      (heard) => heard.status,
      // Hung up on before all of it was sent.
      () => 431,
    );

    expect(status).toBe(431);
  });
});

describe('a file that an owner keeps', () => {
  it.each([
    ['published', 'tourism', 'imports', 'partner:tourism', 404],
    ['looked at', 'tourism', 'imports/look', 'partner:tourism', 404],
    ['published at its owner', 'department', 'imports', 'partner:tourism', 403],
    ['looked at at its owner', 'department', 'imports/look', 'partner:tourism', 403],
    ['looked at by an analyst', 'department', 'imports/look', 'analyst', 403],
    ['looked at by nobody', 'department', 'imports/look', undefined, 401],
  ] as const)('is not %s by another owner’s agent', async (_how, owner, door, who, status) => {
    const seen = await attacked.request('/owners/department/imports/look?file=a.csv', {
      method: 'POST',
      headers: { ...bearer(await attacked.token('partner:department')) },
      body: new Uint8Array(csvOf(grantLine())),
    });
    const { sha256 } = seen.json as unknown as { sha256: string };

    const heard = await attacked.request(`/owners/${owner}/${door}?kept=${sha256}`, {
      method: 'POST',
      headers: { ...(who ? bearer(await attacked.token(who)) : {}) },
    });

    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(heard.status).toBe(status);
    expect(heard.text).not.toContain('Judo');
    expect(await subsidies()).toBe(0);
  });

  it.each(['../../etc/passwd', "' OR 1=1 --", '%00', 'A'.repeat(64), '0'.repeat(63)])(
    'is not found by %s',
    async (kept) => {
      const heard = await attacked.request(
        `/owners/department/imports?kept=${encodeURIComponent(kept)}`,
        { method: 'POST', headers: { ...bearer(await attacked.token('partner:department')) } },
      );

      expect({ status: heard.status, code: refusalIn(heard) }).toEqual({
        ...{ status: 400, code: 'BAD_PARAMETER' },
      });
    },
  );
});

describe('the same file', () => {
  it('at once from five agents, and then again, is written once', async () => {
    const file = csvOf(
      ...Array.from({ length: 40 }, (_, at) => grantLine({ name: `Judo club ${at}` })),
    );

    const answers = await Promise.all(Array.from({ length: 5 }, () => handIn('a.csv', file)));
    answers.push(await handIn('encore.csv', file));

    const added = answers.map(({ json }) => (json as unknown as { added: number }).added);
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(added.reduce((sum, each) => sum + each, 0)).toBe(40);
  });

  stillAnswers(() => attacked);
});
