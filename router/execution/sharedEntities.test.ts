import type { FetchNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { sharingFetches } from './sharedEntities.ts';

function entityFetch(fields: string): FetchNode {
  return {
    kind: 'Fetch',
    serviceName: 'any',
    requires: [],
    operation: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on User { ${fields} } } }`,
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  };
}

const path = ['reviews', '@', 'author'];

describe('the places of one entity', () => {
  it('share its answer where no other fetch writes into it', () => {
    const posts = { fetch: entityFetch('posts { id }'), path };
    const names = { fetch: entityFetch('name'), path };
    const below = { fetch: entityFetch('title'), path: [...path, 'posts', '@'] };

    expect(sharingFetches([posts, names, below]).size).toBe(3);
  });

  it('have copies where another fetch adds to the same objects', () => {
    const ids = { fetch: entityFetch('posts { id }'), path };
    const titles = { fetch: entityFetch('posts { title }'), path };

    expect(sharingFetches([ids, titles]).size).toBe(0);
  });

  it('have copies where answers are renamed', () => {
    const renaming: FetchNode = {
      ...entityFetch('n: name'),
      outputRewrites: [{ kind: 'KeyRenamer', path: ['n'], renameKeyTo: 'name' }],
    };

    expect(sharingFetches([{ fetch: renaming, path }]).size).toBe(0);
  });
});
