import { buildSchema, graphql, GraphQLScalarType, type ExecutionResult } from 'graphql';
import { scalars } from './registry.ts';

describe('the scalars of the graph', () => {
  it('are registered under the name that the schema prints', () => {
    const names = Object.entries(scalars).map(([name, scalar]) => [name, scalar.name]);

    expect(names.every(([registered, printed]) => registered === printed)).toBe(true);
    expect(Object.keys(scalars)).toHaveLength(12);
    expect(Object.values(scalars).every((scalar) => scalar.description)).toBe(true);
  });

  it('turn a variable into what the resolver wants, and back', async () => {
    const result = await ask('query ($amount: Euro) { amount(is: $amount) }', { amount: 1250.5 });

    expect(result).toEqual({ data: { amount: 1250.5 } });
  });

  it('refuse a variable with the code, the scalar and the value in the error', async () => {
    const result = await ask('query ($siret: Siret) { siret(is: $siret) }', { siret: '123' });

    expect(result.errors?.[0]).toMatchObject({
      message:
        'Variable "$siret" got invalid value "123"; ' +
        'Siret "123" is not valid: 14 digits with a correct check digit are expected.',
      extensions: { code: 'BAD_USER_INPUT', scalar: 'Siret' },
    });
  });

  it('refuse a literal where it stands in the query', async () => {
    const result = await ask('{ siret(is: "21470001500017") }');

    expect(result.errors?.[0]).toMatchObject({
      message:
        'Siret "21470001500017" is not valid: 14 digits with a correct check digit are expected.',
      locations: [{ line: 1, column: 13 }],
      extensions: { code: 'BAD_USER_INPUT', scalar: 'Siret' },
    });
  });

  it('refuse a literal that only looks like the text, without its quotes', async () => {
    const result = await ask('{ rna(is: W472001234) }');

    expect(result.errors?.[0]?.message).toBe(
      'Rna "W472001234" is not valid: ' +
        'W and 9 digits, or a letter in third place overseas, are expected.',
    );
  });

  it('quote no more than sixty characters of what they refuse', async () => {
    const result = await ask('query ($naf: Naf) { naf(is: $naf) }', { naf: '5'.repeat(1_000) });

    expect(result.errors?.[0]?.message).toContain(
      `Naf "${'5'.repeat(60)}…" is not valid: a code like 56.10A is expected.`,
    );
  });

  it('answer null and an error without a code of the caller for a broken resolver', async () => {
    const result = await ask('{ stored }');

    expect(result.data).toEqual({ stored: null });
    expect(result.errors?.[0]?.message).toBe(
      'A resolver returned "not a SIRET" as Siret: ' +
        '14 digits with a correct check digit are expected.',
    );
    expect(result.errors?.[0]?.extensions).toEqual({});
  });
});

describe('a share', () => {
  it('has at most four decimals when sent', () => {
    expect(scalars.Share.parseValue(0.8125)).toBe(0.8125);
    expect(() => scalars.Share.parseValue(0.81251)).toThrow('Share 0.81251 is not valid');
  });

  it('is rounded to four decimals when computed', () => {
    expect(scalars.Share.serialize(2 / 3)).toBe(0.6667);
  });

  it.each([-0.01, 1.01, 80, Number.NaN, '0.8'])('is refused as %p', (value) => {
    expect(() => scalars.Share.parseValue(value)).toThrow('a number from 0 to 1');
  });
});

async function ask(source: string, variableValues?: Record<string, unknown>) {
  const schema = buildSchema(`
    scalar Euro
    scalar Siret
    scalar Rna
    scalar Naf
    type Query {
      amount(is: Euro): Euro
      siret(is: Siret): Siret
      rna(is: Rna): Rna
      naf(is: Naf): Naf
      stored: Siret
    }
  `);
  for (const [name, scalar] of Object.entries(scalars)) {
    const printed = schema.getType(name);
    if (printed instanceof GraphQLScalarType) {
      const { parseValue, parseLiteral, serialize } = scalar;
      Object.assign(printed, { parseValue, parseLiteral, serialize });
    }
  }
  const echo = ({ is }: { is: unknown }) => is;
  const rootValue = { amount: echo, siret: echo, rna: echo, naf: echo, stored: 'not a SIRET' };
  const { data, errors }: ExecutionResult = await graphql({
    schema,
    source,
    rootValue,
    variableValues,
  });
  return errors ? { data, errors } : { data };
}
