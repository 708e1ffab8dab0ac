import { LastKnown } from './lastKnown.ts';

const at = new Date('2026-11-30T06:00:00Z');
const silent = (...path: (string | number)[]) => ({
  message: 'Chambers did not answer.',
  path,
  extensions: { code: 'OWNER_UNAVAILABLE', owner: 'CHAMBERS' },
});

interface Aids {
  aids: { nodes: { id: string; title: string; contact: { phone: string } | null }[] } | null;
}

const aid = (id: string, phone?: string) => ({
  ...{ id, title: `Aide ${id}` },
  contact: phone === undefined ? null : { phone },
});

function known(): LastKnown {
  const lastKnown = new LastKnown();
  lastKnown.keep('aids', { aids: { nodes: [aid('a', '05'), aid('b', '06')] } }, at);
  return lastKnown;
}

describe('what an owner told last', () => {
  it('stands where it does not answer now, with its date', () => {
    const data: Aids = { aids: { nodes: [aid('a', '05'), aid('b')] } };

    const filled = known().fill('aids', {
      ...{ data, errors: [silent('aids', 'nodes', 1, 'contact')] },
    });

    expect(filled).toEqual({ data: { aids: { nodes: [aid('a', '05'), aid('b', '06')] } }, at });
  });

  it('is found by id where the list has moved', () => {
    const data: Aids = { aids: { nodes: [aid('b')] } };

    const filled = known().fill('aids', {
      ...{ data, errors: [silent('aids', 'nodes', 0, 'contact', 'phone')] },
    });

    expect(filled.data).toEqual({ aids: { nodes: [aid('b', '06')] } });
  });

  it('stands at every hole where nobody says which are whose', () => {
    const data: Aids = { aids: { nodes: [aid('b'), aid('a', '07')] } };
    const errors = [{ message: 'Chambers did not answer.' }];

    expect(known().fill('aids', { data, errors })).toEqual({
      ...{ data: { aids: { nodes: [aid('b', '06'), aid('a', '07')] } }, at },
    });
  });

  it('is not another record’s', () => {
    const data: Aids = { aids: { nodes: [aid('c')] } };

    const filled = known().fill('aids', {
      ...{ data, errors: [silent('aids', 'nodes', 0, 'contact')] },
    });

    expect(filled).toEqual({ data: { aids: { nodes: [aid('c')] } }, at: null });
  });

  it('is the whole answer where nothing came', () => {
    expect(known().fill<Aids>('aids', { data: null, errors: [silent('aids')] })).toEqual({
      data: { aids: { nodes: [aid('a', '05'), aid('b', '06')] } },
      at,
    });
  });

  it('is not made up', () => {
    expect(new LastKnown().fill<Aids>('aids', { data: null, errors: [] })).toEqual({
      ...{ data: null, at: null },
    });
  });

  it('stays as it was, whatever a page does with it', () => {
    const lastKnown = known();
    const errors = [silent('aids', 'nodes', 0, 'contact')];
    const hole = () => ({ data: { aids: { nodes: [aid('a')] } }, errors });
    const [first] = (lastKnown.fill<Aids>('aids', hole()).data?.aids ?? { nodes: [] }).nodes;
    if (first?.contact) first.contact.phone = 'changed';

    const [again] = (lastKnown.fill<Aids>('aids', hole()).data?.aids ?? { nodes: [] }).nodes;

    expect(again?.contact?.phone).toBe('05');
  });
});
