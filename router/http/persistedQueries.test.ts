import { hash } from 'node:crypto';
import { BadRequest } from './badRequest.ts';
import { PersistedQueries } from './persistedQueries.ts';
import type { GraphqlRequest } from './readRequest.ts';

const aids = '{ aids { totalCount } }';
const communes = '{ communes { name } }';

function request(
  query: string | undefined,
  sha256Hash?: string,
  version: unknown = 1,
): GraphqlRequest {
  const extensions =
    sha256Hash === undefined ? undefined : { persistedQuery: { version, sha256Hash } };
  return { query, extensions, operationName: undefined, variables: undefined };
}

function refusalOf(act: () => unknown): { message: string; status: number; code: unknown } {
  try {
    act();
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    const { message, status, extensions } = error;
    return { message, status, code: extensions['code'] };
  }
  throw new Error('it was not refused');
}

describe('a document that is sent by its hash', () => {
  it('is not known at first, and is once it was sent in full and proved valid', () => {
    const persisted = new PersistedQueries(new Map());
    const sha = hash('sha256', aids);

    const first = refusalOf(() => persisted.find(request(undefined, sha), 'any'));
    persisted.find(request(aids, sha), 'any').remember();
    const found = persisted.find(request(undefined, sha), 'any');

    expect(first).toEqual({
      message: 'PersistedQueryNotFound',
      status: 200,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
    expect(found.document).toBe(aids);
  });

  it('is not kept when it was not valid', () => {
    const persisted = new PersistedQueries(new Map());
    const sha = hash('sha256', aids);

    persisted.find(request(aids, sha), 'any');

    expect(refusalOf(() => persisted.find(request(undefined, sha), 'any')).code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  it('is refused when the hash is of another document', () => {
    const persisted = new PersistedQueries(new Map());

    const refusal = refusalOf(() => persisted.find(request(aids, hash('sha256', communes)), 'any'));

    expect(refusal).toMatchObject({ message: 'provided sha does not match query', status: 400 });
  });

  it.each([2, '1', null])('is refused in another version of the protocol: %p', (version) => {
    const persisted = new PersistedQueries(new Map());

    const refusal = refusalOf(() => persisted.find(request(undefined, 'x', version), 'any'));

    expect(refusal).toMatchObject({ message: 'Unsupported persisted query version', status: 400 });
  });

  it('gives room to newer ones when there are too many', () => {
    const persisted = new PersistedQueries(new Map(), 200);
    const documents = ['a', 'b', 'c', 'd'].map((name) => `{ ${name}: aids { totalCount } }`);

    for (const document of documents) {
      persisted.find(request(document, hash('sha256', document)), 'any').remember();
    }

    const known = documents.map((document) => {
      try {
        return persisted.find(request(undefined, hash('sha256', document)), 'any').document;
      } catch {
        return null;
      }
    });
    expect(known).toEqual([null, null, documents[2], documents[3]]);
  });
});

describe('a router that answers trusted documents only', () => {
  const persisted = new PersistedQueries(new Map([[hash('sha256', aids), aids]]));

  it('answers them by hash, without having met them', () => {
    const { document } = persisted.find(request(undefined, hash('sha256', aids)), 'trusted-only');

    expect(document).toBe(aids);
  });

  it('answers them in full', () => {
    expect(persisted.find(request(aids), 'trusted-only').document).toBe(aids);
  });

  it.each([
    ['in full', request(communes)],
    ['with its hash', request(communes, hash('sha256', communes))],
  ])('refuses any other, sent %s', (_how, asked) => {
    expect(refusalOf(() => persisted.find(asked, 'trusted-only'))).toMatchObject({
      status: 403,
      code: 'DOCUMENT_NOT_TRUSTED',
    });
  });

  it('does not know by hash what others were allowed to send', () => {
    const open = new PersistedQueries(new Map());
    open.find(request(communes, hash('sha256', communes)), 'any').remember();

    const refusal = refusalOf(() =>
      open.find(request(undefined, hash('sha256', communes)), 'trusted-only'),
    );

    expect(refusal.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

it('a request without a document and without a hash is refused', () => {
  const persisted = new PersistedQueries(new Map());

  expect(refusalOf(() => persisted.find(request(undefined), 'any'))).toMatchObject({
    message: 'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
    status: 400,
  });
});
