import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { graphql } from 'graphql';
import { readSupergraph } from '../../platform/supergraph.ts';

describe('the committed supergraph', () => {
  it('loads in a second Federation router, which offers the same root fields', async () => {
    const schema = getStitchedSchemaFromSupergraphSdl({ supergraphSdl: await readSupergraph() });

    const { data, errors } = await graphql({
      schema,
      source: '{ __schema { queryType { fields { name } } } }',
    });

    expect(errors).toBeUndefined();
    const fields = (data as unknown as Introspected).__schema.queryType.fields;
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['aids', 'commune', 'propositions', 'nafSections']),
    );
  });
});

interface Introspected {
  __schema: { queryType: { fields: { name: string }[] } };
}
