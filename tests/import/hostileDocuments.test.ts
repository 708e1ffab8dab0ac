import { chambers } from '@relance/chambers/subgraph.ts';
import { communes } from '@relance/communes/subgraph.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { post, refuses } from './faults/hostile.ts';
import { fixture } from './files.ts';

const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('a document refused as a whole', () => {
  let local: ServedSubgraph;
  let trade: ServedSubgraph;

  beforeAll(async () => {
    [local, trade] = await Promise.all([serveForTest(communes), serveForTest(chambers)]);
  });

  afterAll(() => Promise.all([local.close(), trade.close()]));

  describe('JSON or XML', () => {
    refuses(
      () => local,
      [
        [
          'lists in lists in lists',
          'profond.json',
          Buffer.from(`{"marches":[\n{"id":"1","titulaires":${deep}}]}`),
          'BAD_DOCUMENT',
          'Line 2: more than 200 values are nested.',
        ],
        [
          'JSON that is cut off',
          'coupé.json',
          Buffer.from('{"marches":[\n{"id":"2024-07",\n"objet":"Isolation de l’éc'),
          'BAD_DOCUMENT',
          'Line 3: the document breaks off before its last bracket is closed.',
        ],
        [
          'elements in elements in elements',
          'profond.xml',
          Buffer.from(`<marches>\n${'<marche>'.repeat(100_000)}`),
          'BAD_DOCUMENT',
          'Line 2: more than 200 elements are nested.',
        ],
        [
          'XML with a DOCTYPE that names a file of the server',
          'doctype.xml',
          Buffer.from(
            '<?xml version="1.0"?>\n<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
          ),
          'BAD_DOCUMENT',
          'Line 2: a DOCTYPE is not accepted: leave it out.',
        ],
        [
          'XML with entities that nobody has declared',
          'entités.xml',
          Buffer.from('<marches>\n<marche>\n<objet>&lol9;</objet></marche></marches>'),
          'BAD_DOCUMENT',
          'Line 3: at <objet>, undefined entity: a sign "&" is written "&amp;".',
        ],
        [
          'XML that is cut off',
          'coupé.xml',
          Buffer.from('<marches>\n<marche>\n<objet>Isolation de'),
          'BAD_DOCUMENT',
          'Line 3: the document breaks off before its last element is closed.',
        ],
      ],
    );
  });

  describe('YAML', () => {
    refuses(
      () => trade,
      [
        [
          'aliases that multiply',
          'bombe.yaml',
          Buffer.from(bombOfAliases()),
          'BAD_DOCUMENT',
          'Line 1: Excessive alias count indicates a resource exhaustion attack.',
        ],
      ],
    );
  });

  it('is not what a `__proto__` makes of it: it is a property like any other, that nobody asks for', async () => {
    const text = String(await fixture('decp-v2.json'));
    const poison =
      '"__proto__": { "polluted": "yes" }, "constructor": { "prototype": { "polluted": 1 } },';

    const answer = await post(
      local,
      'proto.json',
      Buffer.from(text.replace('"id"', `${poison} "id"`)),
    );

    expect(answer).toMatchObject({
      status: 200,
      body: {
        accepted: 2,
        quarantined: 1,
        ignoredColumns: ['__proto__', 'constructor', 'offresRecues'],
      },
    });
    expect({}).not.toHaveProperty('polluted');
  });
});

/** Nine of nine of nine …: a kilobyte that would be three and a half thousand million texts. */
function bombOfAliases(): string {
  const names = [...'abcdefghij'];
  const lines = names.slice(1).map((name, at) => {
    const aliases = Array.from({ length: 9 }, () => `*${names[at]}`);
    return `${name}: &${name} [${aliases.join(', ')}]`;
  });
  return ['a: &a [rire]', ...lines].join('\n');
}
