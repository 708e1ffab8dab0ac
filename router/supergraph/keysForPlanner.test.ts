import { parse, print } from 'graphql';
import { withResolvableKeysFirst } from './keysForPlanner.ts';
import { neededFields } from './neededFields.ts';

const supergraph = parse(`
  type Person
    @join__type(graph: PEOPLE, key: "id", resolvable: false)
    @join__type(graph: PEOPLE, key: "email")
    @join__type(graph: NAMES, key: "id address { city }", resolvable: true)
  { id: ID! name(long: Boolean): String greeting: String @join__field(graph: PEOPLE, requires: "name(long: true)") }
`);

describe('a supergraph for the planner', () => {
  it('has the keys first by which a subgraph finds an object', () => {
    const keys = [...print(withResolvableKeysFirst(supergraph)).matchAll(/key: "([^"]*)"/g)];

    expect(keys.map(([, key]) => key)).toEqual(['email', 'id address { city }', 'id']);
  });

  it('says which fields plans ask for by themselves, and which of them take arguments', () => {
    expect(neededFields(supergraph)).toEqual([
      { name: '__typename', takesArguments: false },
      { name: 'id', takesArguments: false },
      { name: 'email', takesArguments: false },
      { name: 'address', takesArguments: false },
      { name: 'city', takesArguments: false },
      { name: 'name', takesArguments: true },
    ]);
  });
});
