import type { FetchNode } from '@apollo/query-planner';
import { compileBody } from './requestBody.ts';

const fetchOf = (parts: Partial<FetchNode>): FetchNode => ({
  ...{
    kind: 'Fetch',
    serviceName: 'tourism',
    operationKind: 'query' as FetchNode['operationKind'],
  },
  operation: '{ me { id } }',
  ...{ variableUsages: undefined, operationName: undefined, operationDocumentNode: undefined },
  ...{ requires: undefined, id: undefined, inputRewrites: undefined },
  ...{ outputRewrites: undefined, contextRewrites: undefined },
  ...parts,
});

describe('the body of a fetch', () => {
  it('has the variables that the fetch uses, as the client sent them', () => {
    const bodyOf = compileBody(fetchOf({ variableUsages: ['limit', 'after', 'absent'] }));

    expect(bodyOf({ limit: 3, after: null, unused: 'x' })).toBe(
      '{"query":"{ me { id } }","variables":{"limit":3,"after":null}}',
    );
  });

  it('has the representations as the texts that they are', () => {
    const bodyOf = compileBody(fetchOf({ variableUsages: ['limit'] }));

    expect(bodyOf({ limit: 3 }, ['{"id":"1"}', '{"id":"2"}'])).toBe(
      '{"query":"{ me { id } }","variables":{"limit":3,"representations":[{"id":"1"},{"id":"2"}]}}',
    );
  });

  it('is the same for two fetches that ask the same, whatever their number in the plan', () => {
    const bodies = [2, 11].map((index) =>
      compileBody(
        fetchOf({
          operation: `query Home__tourism__${index} { me { id } }`,
          operationName: `Home__tourism__${index}`,
        }),
      )({}),
    );

    expect(bodies[0]).toContain('"operationName":"Home__tourism"');
    expect(bodies[0]).toBe(bodies[1]);
  });

  it('has no place for a variable of the client that is called as the entities are', () => {
    const bodyOf = compileBody(fetchOf({ variableUsages: ['representations'] }));

    expect(() => bodyOf({ representations: [] }, ['{}'])).toThrow('"representations"');
  });
});
