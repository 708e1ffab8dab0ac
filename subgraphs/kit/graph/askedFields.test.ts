import { buildSchema, graphqlSync, type GraphQLObjectType } from 'graphql';
import { askedFields } from './askedFields.ts';

const schema = buildSchema(`
  type Query { plan: Plan }
  type Plan { total: Group groups: [Group] }
  type Group { actions: Money subsidies: Money }
  type Money { count: Int voted: Int paid: Int }`);

/** What `Query.plan` learns of the operation, along a path. */
function askedBy(document: string, ...path: string[]): string[] {
  let asked: string[] = [];
  const { plan } = (schema.getQueryType() as GraphQLObjectType).getFields();
  if (plan) {
    plan.resolve = (_source, _args, _context, info) => {
      asked = [...askedFields(info, ...path)];
    };
  }
  graphqlSync({ schema, source: document });
  return asked;
}

describe('the fields that are asked for', () => {
  it('are those at the end of the path, and of no other', () => {
    const asked = askedBy(
      '{ plan { total { actions { paid } subsidies { voted } } groups { subsidies { count } } } }',
      ...['total', 'subsidies'],
    );

    expect(asked).toEqual(['voted']);
  });

  it('are found behind other names, in fragments, and in parts that are asked for apart', () => {
    const asked = askedBy(
      `{ plan { all: total { money: subsidies { voted } ... on Group { subsidies { paid } } } }
         plan { total { ...Counted } } }
       fragment Counted on Group { subsidies { count @skip(if: true) } }`,
      ...['total', 'subsidies'],
    );

    expect(asked).toEqual(['voted', 'paid', 'count']);
  });

  it('are none where the path is not asked for', () => {
    expect(askedBy('{ plan { total { actions { paid } } } }', 'groups', 'subsidies')).toEqual([]);
  });
});
