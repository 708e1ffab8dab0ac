import {
  type Attacked,
  codesOf,
  createAid,
  honestAid,
  startAttacked,
  stillAnswers,
} from './attacked.ts';

let attacked: Attacked;
let aid: string;

beforeAll(async () => {
  attacked = await startAttacked();
  const made = await attacked.ask(createAid('Department'), { input: honestAid }, 'admin');
  aid = (made.json.data as unknown as { made: { id: string } }).made.id;
  await attacked.listed(1);
});
afterAll(() => attacked.close());

const update =
  'mutation ($id: ID!, $version: Int!, $input: DepartmentAidInput!) { done: updateDepartmentAid(id: $id, version: $version, input: $input) { version } }';

describe('a link that runs something', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://evil.example/x',
    'https://admin:secret@evil.example',
    'https:\\\\evil.example',
    '//evil.example',
    'https://evil.example/\u202egpj',
  ])('is kept in no aid: %j', async (applicationUrl) => {
    const heard = await attacked.ask(
      createAid('Department'),
      { input: { ...honestAid, applicationUrl } },
      'admin',
    );

    expect(codesOf(heard)).toEqual(['BAD_USER_INPUT']);
    expect(await attacked.records()).toMatchObject({ aids: { totalCount: 1 } });
  });

  it('is kept in no contact either', async () => {
    const contact = { service: 'x', url: 'javascript:alert(1)', email: '"<script>"@evil' };
    const heard = await attacked.ask(
      createAid('Department'),
      { input: { ...honestAid, contact } },
      'admin',
    );

    expect(codesOf(heard)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a text that is an attack on those who read it', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['an end of JSON', '"}]},"errors":[{"message":"x"}]'],
    ['a template', '{{constructor.constructor("alert(1)")()}}'],
    ['a line separator', 'a\u2028b\u2029c'],
    ['a formula', '=HYPERLINK("http://evil.example")'],
    ['a word without end', 'a'.repeat(20_000)],
  ])('is answered as JSON that no browser runs, or refused: %s', async (_what, title) => {
    const heard = await attacked.ask(
      `mutation ($id: ID!, $version: Int!, $input: DepartmentAidInput!) { done: updateDepartmentAid(id: $id, version: $version, input: $input) { version title summary } }`,
      { id: aid, version: await version(), input: { ...honestAid, title, summary: title } },
      'admin',
    );

    expect(heard.headers.get('content-type')).toMatch(/^application\/(?:graphql-response\+)?json/);
    expect(heard.headers.get('x-content-type-options')).toBe('nosniff');
    if (heard.json.errors) expect(codesOf(heard)).toEqual(['BAD_USER_INPUT']);
    else expect(heard.json.data?.['done']).toMatchObject({ title, summary: title });
  });

  it('is refused with the path of the text that holds a NUL', async () => {
    const contact = { service: 'a\0b' };
    const heard = await attacked.ask(
      createAid('Department'),
      { input: { ...honestAid, contact } },
      'admin',
    );

    expect(heard.json.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.contact.service',
    });
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['a lone surrogate', 'a\ud800b'],
    ['a bell and an escape', 'a\u0007\u001b[31mb'],
    ['nothing but blanks', ' \t\n'],
  ])('is never a fault of ours: %s', async (_what, title) => {
    const heard = await attacked.ask(
      createAid('Department'),
      { input: { ...honestAid, title, publication: 'DRAFT' } },
      'admin',
    );

    expect(codesOf(heard)).not.toContain('INTERNAL_SERVER_ERROR');
    expect(codesOf(heard)).not.toContain('OWNER_UNAVAILABLE');
  });

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>'])(
    'is on no page of ours when it is asked for: %s',
    async (text) => {
      const answers = await Promise.all(
        ['/graphql', '/examples', '/demo/login'].map((path) =>
          attacked.request(`${path}?query=${encodeURIComponent(text)}`, {
            headers: { accept: 'text/html' },
          }),
        ),
      );

      for (const heard of answers) {
        if (/html/.test(heard.headers.get('content-type') ?? ''))
          expect(heard.text).not.toContain(text);
      }
    },
  );
});

describe('a write that comes too late', () => {
  it.each([0, -1, 2_147_483_647])('is refused with the version %i', async (given) => {
    const before = await version();

    const heard = await attacked.ask(
      update,
      { id: aid, version: given, input: honestAid },
      'admin',
    );

    expect(codesOf(heard)).toEqual(['STALE_VERSION']);
    expect(await version()).toBe(before);
  });

  it('is done once of ten that are sent at once', async () => {
    const before = await version();
    const send = () =>
      attacked.ask(update, { id: aid, version: before, input: honestAid }, 'admin');

    const answers = await Promise.all(Array.from({ length: 10 }, send));

    expect(answers.filter(({ json }) => json.errors === undefined)).toHaveLength(1);
    expect(await version()).toBe(before + 1);
  });

  it('deletes once of five that are sent at once', async () => {
    const made = await attacked.ask(createAid('Department'), { input: honestAid }, 'admin');
    const { id } = (made.json.data as unknown as { made: { id: string } }).made;
    const query = 'mutation ($id: ID!) { done: deleteDepartmentAid(id: $id, version: 1) { id } }';

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => attacked.ask(query, { id }, 'admin')),
    );

    expect(answers.filter(({ json }) => json.data?.['done'] != null)).toHaveLength(1);
  });

  it('is one write where one name stands twice in a mutation', async () => {
    const before = await version();
    const twice = `mutation ($id: ID!, $version: Int!, $input: DepartmentAidInput!) {
      a: updateDepartmentAid(id: $id, version: $version, input: $input) { version }
      b: updateDepartmentAid(id: $id, version: $version, input: $input) { version }
    }`;

    const heard = await attacked.ask(
      twice,
      { id: aid, version: before, input: honestAid },
      'admin',
    );

    expect(codesOf(heard)).toEqual(['STALE_VERSION']);
    expect(await version()).toBe(before + 1);
  });

  stillAnswers(() => attacked);
});

/** The version that the owner has: its lists follow a moment later. */
async function version(): Promise<number> {
  const heard = await attacked.ask(update, { id: aid, version: 0, input: honestAid }, 'admin');
  return Number(heard.json.errors?.[0]?.extensions['currentVersion']);
}
