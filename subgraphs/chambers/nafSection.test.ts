import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { chambers } from './subgraph.ts';

describe('the sections of activities', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(chambers);
  });
  afterAll(() => served.close());

  it('are listed with their French names, from A to U', async () => {
    const { data } = await served.query<{ nafSections: { code: string; label: string }[] }>(
      '{ nafSections { code label } }',
    );

    expect(data?.nafSections).toHaveLength(21);
    expect(data?.nafSections[0]).toEqual({
      code: 'A',
      label: 'Agriculture, sylviculture et pêche',
    });
    expect(data?.nafSections[20]).toEqual({ code: 'U', label: 'Activités extra-territoriales' });
  });
});
