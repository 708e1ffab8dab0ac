import { budgets } from '@relance/schema/access/budgets.ts';
import { anonymous, identityOf } from '@relance/schema/access/identity.ts';
import type { Scope } from '@relance/schema/access/scopes.ts';
import { OperationRefused } from '../engine/refusal.ts';
import { DemandControl } from './demandControl.ts';
import type { OperationCost } from './operationCost.ts';

const demand = new DemandControl();
const published = { public: 100, partner: 300, analyst: 1_000, 'partner:tourism': 400 };
const page = { of: () => 350, dearest: () => 'aids.nodes' } as unknown as OperationCost;

function admitted(...scopes: Scope[]): string | Record<string, unknown> {
  const identity = scopes.length > 0 ? identityOf('agent', scopes) : anonymous;
  try {
    return demand.admit(page, { identity, variables: undefined }, published);
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return { ...error.errors[0]?.toJSON() };
  }
}

describe('a budget', () => {
  it('is told with what an operation cost within it', () => {
    expect(admitted('analyst')).toBe('"cost":{"estimated":350,"budget":1000}');
  });

  it('refuses what is beyond it, and names what is dear', () => {
    expect(admitted()).toEqual({
      message:
        'This operation may cost 350, and 100 is the budget; most of it is "aids.nodes": ask for smaller pages or less within it.',
      extensions: {
        code: 'OPERATION_TOO_EXPENSIVE',
        cost: { estimated: 350, budget: 100 },
        field: 'aids.nodes',
      },
    });
  });

  it.each([
    [['partner:department'], 300],
    [['partner:tourism'], 400],
    [['partner:tourism', 'analyst'], 1_000],
    [['committee'], 100],
  ] as [Scope[], number][])('of %j is the highest of its scopes: %i', (scopes, budget) => {
    expect(JSON.stringify(admitted(...scopes))).toMatch(new RegExp(`budget\\\\?":${budget}\\}`));
  });

  it('is ours where the supergraph has none', () => {
    const { cost } = JSON.parse(
      `{${demand.admit(page, { identity: anonymous, variables: {} }, {})}}`,
    ) as { cost: { budget: number } };

    expect(cost.budget).toBe(budgets.public);
  });
});
