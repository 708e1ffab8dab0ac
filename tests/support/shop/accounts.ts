import { parse } from 'graphql';
import { federated } from './federated.ts';

interface User {
  id: string;
  name: string | null;
  email: string;
}

const initial: readonly User[] = [
  { id: 'u1', name: 'Ada', email: 'ada@example.org' },
  { id: 'u2', name: null, email: 'bob@example.org' },
  { id: 'u3', name: 'Zoé "Z" \u2028', email: 'zoe@example.org' },
];

/** People. `User.email` of u2 fails; `rename` fails for an empty name. `Item.label` knows the interface alone. */
export function accounts() {
  const users = new Map(initial.map((user) => [user.id, { ...user }]));
  return {
    typeDefs: parse(/* GraphQL */ `
      ${federated}
      scalar Json
      enum Role {
        READER
        EDITOR
      }
      type Query {
        me: User
        users: [User!]!
        user(id: ID!): User
        echo(
          text: String
          n: Int
          f: Float
          b: Boolean
          role: Role
          list: [Int!]
          json: Json
        ): String
        strict: Strict
      }
      type Strict {
        value: String!
        inner: Strict
      }
      type Mutation {
        rename(id: ID!, name: String!): User!
        forget(id: ID!): Boolean!
      }
      type User @key(fields: "id") {
        id: ID!
        name: String
        email: String
        role: Role!
        score: Float!
        settings: Json
        friends: [User]!
      }
      type Item @key(fields: "upc") @interfaceObject {
        upc: ID!
        label(prefix: String = "no."): String
      }
    `),
    resolvers: {
      Query: {
        me: () => users.get('u1'),
        users: () => [...users.values()],
        user: (_: unknown, { id }: { id: string }) => users.get(id),
        echo: (_: unknown, args: object) => JSON.stringify(args),
        strict: () => ({ value: 'kept', inner: { value: 'kept too' } }),
      },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => {
          const user = users.get(id);
          if (!user) throw new Error(`no user ${id}`);
          if (name === '') throw new Error('a name is needed');
          user.name = name;
          return user;
        },
        forget: (_: unknown, { id }: { id: string }) => users.delete(id),
      },
      Item: {
        label: ({ upc }: { upc: string }, { prefix }: { prefix: string }) => `${prefix} ${upc}`,
      },
      User: {
        __resolveReference: ({ id }: { id: string }) => users.get(id) ?? null,
        email: ({ id, email }: User) => {
          if (id === 'u2') throw new Error(`no e-mail of ${id}`);
          return email;
        },
        role: ({ id }: User) => (id === 'u1' ? 'EDITOR' : 'READER'),
        score: ({ id }: User) => Number(id.slice(1)) / 2,
        settings: ({ id }: User) => ({ theme: id, nested: [1, { deep: null }] }),
        friends: ({ id }: User) => [...users.values(), null].filter((user) => user?.id !== id),
      },
    },
  };
}
