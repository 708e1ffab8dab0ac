import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymous, type Identity, identityOf } from '@relance/schema/access/identity.ts';
import { type HostileRequest, hostileRequests } from '../../tests/support/hostileDocuments.ts';
import type { Answer } from '../engine/answer.ts';
import { Engine } from '../engine/engine.ts';
import { Operations } from '../operations/operations.ts';
import { inProcessPlanner } from '../planning/inProcessPlanner.ts';
import type { Planner } from '../planning/planner.ts';
import { Transport } from '../transport/transport.ts';
import { DemandControl } from './demandControl.ts';

const supergraph = join(import.meta.dirname, '..', '..', 'schema', 'supergraph.graphql');
const planner = inProcessPlanner(readFileSync(supergraph, 'utf8'));
const demand = new DemandControl();
let planned: number;
let operations: Operations;

beforeEach(() => {
  planned = 0;
  const plan: Planner['plan'] = (...asked) => {
    planned += 1;
    return planner.plan(...asked);
  };
  operations = new Operations({
    engine: new Engine({ planner: { ...planner, plan }, documents: demand.documents }),
    transport: new Transport({}),
    formatError: (formatted) => formatted,
    demand,
  });
});

function ask(
  document: string,
  variables?: Record<string, unknown>,
  identity: Identity = anonymous,
): Promise<Answer> {
  return operations.answer({
    ...{ document, operationName: undefined, variables, queriesOnly: false },
    ...{ identity, headers: {} },
    departure: { signal: new AbortController().signal },
  });
}

describe('a hostile request', () => {
  it.each(Object.entries(hostileRequests))(
    '(%s) is refused, in the same words when it is repeated, and never planned',
    async (_name, { query, variables, code, limit }) => {
      const first = await ask(query, variables);
      const second = await ask(query, variables);

      const { errors, data } = JSON.parse(first.body.toString()) as Refused;
      expect(data).toBeUndefined();
      expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
      if (limit !== undefined) expect(errors[0]?.extensions.limit).toBe(limit);
      expect(errors.length).toBeLessThanOrEqual(4);
      expect(first.status).toBe(400);
      expect(second).toEqual(first);
      expect(planned).toBe(0);
    },
  );

  it('is refused though one with a higher budget has had it planned', async () => {
    const { query, code } = hostileRequests['large_pages'] as HostileRequest;
    const smaller = query.replaceAll('200', '150');
    const byAdmin = await ask(smaller, undefined, identityOf('agent', ['admin']));
    const byPublic = await ask(smaller);

    expect(byAdmin.body.toString()).not.toContain(code);
    expect(byPublic.body.toString()).toContain(code);
    expect(planned).toBe(1);
  });

  it('is not one that asks for a page', async () => {
    await ask('{ aids(first: 200) { totalCount nodes { title } } }');

    expect(planned).toBe(1);
  });
});

interface Refused {
  data?: unknown;
  errors: { message: string; extensions: { code: string; limit?: string } }[];
}
