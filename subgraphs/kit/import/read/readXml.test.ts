import { itemsOf } from './fixtures/opened.ts';

describe('an XML document', () => {
  it('lists its elements, their values as text, with their lines', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<marches>
  <marche uid="1">
    <id>01004</id><objet> Réfection &amp; peinture &#233;<![CDATA[<b>]]></objet>
  </marche>
  <marche><id>2021</id><vide/></marche>
</marches>`;

    const found = await itemsOf(text, ['marches', 'marches.marche']);

    expect(found).toEqual({
      container: 'xml',
      path: 'marches.marche',
      items: [
        {
          line: 3,
          place: 'marches.marche[0]',
          value: { '@_uid': '1', id: '01004', objet: 'Réfection & peinture é<b>' },
        },
        { line: 6, place: 'marches.marche[1]', value: { id: '2021', vide: '' } },
      ],
    });
  });

  it.each([
    ['<marches><marche><id>1</id></marche></marches>', [{ id: '1' }]],
    ['<marches><marche/></marches>', []],
  ])('may have one item, or an empty one: %s', async (text, values) => {
    const found = await itemsOf(text, ['marches.marche']);

    expect(found?.items.map(({ value }) => value)).toEqual(values);
  });

  it('may be in Windows-1252', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a><b><c>Thé\xe2tre</c></b></a>';

    const found = await itemsOf(Buffer.from(text, 'latin1'), ['a.b']);

    expect(found?.items[0]?.value).toEqual({ c: 'Théâtre' });
  });

  it.each([
    ['<a>\n<b>\n</a>', 'Line 3: at <b>, unexpected close tag.'],
    ['<a>\n<b></b>\n', 'Line 3: the document breaks off before its last element is closed.'],
    ['<a><b>\n<c', 'Line 2: the document breaks off before its last element is closed.'],
    ['<a/>\n<a/>', 'Line 2: at <a>, documents may contain only one root.'],
    [
      '<a>\n<b>&inconnue;</b></a>',
      'Line 2: at <b>, undefined entity: a sign "&" is written "&amp;".',
    ],
    [
      '<a>\n<b>Judo & Cie</b>\n\n<c>;</c></a>',
      'Line 2: at <b>, disallowed character in entity name',
    ],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'Line 2: a DOCTYPE is not accepted: leave it out.',
    ],
    [
      '<?xml version="1.0" encoding="EBCDIC"?><a/>',
      'Line 1: the encoding "EBCDIC" is not read: save the document as UTF-8.',
    ],
    ['<a>'.repeat(300) + '</a>'.repeat(300), 'Line 1: more than 200 elements are nested.'],
  ])('that is broken, or an attack, is refused: %#', async (text, message) => {
    const reading = itemsOf(text, ['a']);

    await expect(reading).rejects.toMatchObject({
      code: 'BAD_DOCUMENT',
      message: expect.stringContaining(message),
    });
  });

  it('changes no prototype', async () => {
    const found = await itemsOf('<a><__proto__><admin>1</admin></__proto__></a>', ['a']);

    const value = Object(found?.items[0]?.value) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value)).toEqual([['__proto__', { admin: '1' }]]);
  });

  it('takes as many signs told by name as there are', async () => {
    const found = await itemsOf(`<a><b>${'&amp;'.repeat(200_000)}</b></a>`, ['a'], 65_536);

    expect(found?.items[0]?.value).toEqual({ b: '&'.repeat(200_000) });
  });

  it.each([
    ['<a x=" 1 "> <b/> </a>', { '@_x': '1', b: '' }],
    ['<a x:y="1">Gala<!-- de --> judo</a>', { '@_x:y': '1', '#text': 'Gala judo' }],
    ['<a><b>1</b><c/><b n="2">2</b></a>', { b: ['1', { '@_n': '2', '#text': '2' }], c: '' }],
    ['<a>un <x:b>petit</x:b> club</a>', { 'x:b': 'petit', '#text': 'un  club' }],
    ['<a>58 400 &#8364;\r\n&lt;HT&gt; </a>', '58 400 €\n<HT>'],
  ])('has an object for what is more than a text: %s', async (text, value) => {
    const found = await itemsOf(text, ['a']);

    expect(found?.items).toEqual([{ line: 1, place: 'a', value }]);
  });

  it('lists what stands side by side in its order, each counted by itself', async () => {
    const text = `<marches>
<marche><id>1</id></marche><contrat-concession
  uid="2"/>
<autre><marche><id>3</id></marche></autre>
<marche/></marches>`;

    const found = await itemsOf(text, ['marches', 'marches.marche|contrat-concession']);

    expect(found).toEqual({
      container: 'xml',
      path: 'marches.marche|contrat-concession',
      items: [
        { line: 2, place: 'marches.marche[0]', value: { id: '1' } },
        { line: 2, place: 'marches.contrat-concession[0]', value: { '@_uid': '2' } },
        { line: 5, place: 'marches.marche[1]', value: '' },
      ],
    });
  });

  it.each([
    [['', 'aides', 'marches.marche'], 'marches.marche', ['marches.marche[0]']],
    [['', 'marches', 'marches.marche.id'], 'marches.marche.id', ['marches.marche.id[0]']],
    [['', 'marches', 'marches.marche.objet'], 'marches', ['marches']],
    [['', 'marches.marche', 'marches.marche.objet'], 'marches.marche', ['marches.marche[0]']],
    [['', 'aides.aide.titre'], '', ['']],
    [['aides', 'marche'], undefined, undefined],
  ])('is read at the longest of the paths that it has: %j', async (paths, path, places) => {
    const found = await itemsOf('<marches><marche><id>1</id></marche></marches>', paths);

    expect(found?.path).toBe(path);
    expect(found?.items.map(({ place }) => place)).toEqual(places);
  });

  it('may be larger than anything that is kept of it', async () => {
    const filling = `<objet>${'x'.repeat(900_000)}</objet>`;
    const text = `<marches><entete>${filling}</entete>${`<marche>${filling}</marche>`.repeat(20)}</marches>`;

    const found = await itemsOf(text, ['marches', 'marches.marche'], 65_536);

    expect(found?.items).toHaveLength(20);
  });

  it.each([
    [['a.b'], 2],
    [['a', 'a.c'], 1],
    [['a.b', 'a.b.d'], 2],
  ])('whose one item at %j is too large is refused', async (paths, line) => {
    const text = `<a>\n<b>${`<c>${'x'.repeat(1_000_000)}</c>`.repeat(17)}</b></a>`;

    const reading = itemsOf(text, paths, 65_536);

    await expect(reading).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining(`From line ${line}: one item is larger than 16 MB`),
    });
  });

  it('reads the same wherever its pieces are cut', async () => {
    const text = `<?xml version="1.0"?>\r\n<a>\r\n<!-- > --><b n='"'>é&amp;𝄞<![CDATA[]]]]></b>\r\n<b\n/></a>`;
    const whole = await itemsOf(text, ['a.b'], 1_000);

    const cut = await Promise.all([1, 2, 3, 5, 8].map((size) => itemsOf(text, ['a.b'], size)));

    expect(whole?.items).toEqual([
      { line: 3, place: 'a.b[0]', value: { '@_n': '"', '#text': 'é&𝄞]]' } },
      { line: 4, place: 'a.b[1]', value: '' },
    ]);
    for (const each of cut) expect(each).toEqual(whole);
  });
});
