import { itemsOf } from './fixtures/opened.ts';

describe('a YAML document', () => {
  it('is one item, its codes and dates kept as they are written', async () => {
    const text = `# TEE
titre: Conseil
insee: 01004
siret: 22490001900015
compte: 12345678901234567890
montant: 58400.50
'publicodes »':
  - actif: true
    depuis: 2021-05-31
fin: ~
`;

    const found = await itemsOf(text, ['', 'titres']);

    expect(found).toEqual({
      container: 'yaml',
      path: '',
      items: [
        {
          line: 2,
          place: '',
          value: {
            titre: 'Conseil',
            insee: '01004',
            siret: 22490001900015,
            compte: '12345678901234567890',
            montant: 58400.5,
            'publicodes »': [{ actif: true, depuis: '2021-05-31' }],
            fin: null,
          },
        },
      ],
    });
  });

  it.each([
    ['---\n- id: A\n\n- id: B\n', '', ['[0]', '[1]'], [2, 4]],
    ['aides:\n  - id: A\n  - id: B\n', 'aides', ['aides[0]', 'aides[1]'], [2, 3]],
    ['---\nid: A\n---\nid: B\n', '', ['[0]', '[1]'], [2, 4]],
  ])('may list several: %j', async (text, path, places, lines) => {
    const found = await itemsOf(text, ['aides', '']);

    expect(found?.path).toBe(path);
    expect(found?.items.map(({ place }) => place)).toEqual(places);
    expect(found?.items.map(({ line }) => line)).toEqual(lines);
    expect(found?.items.map(({ value }) => value)).toEqual([{ id: 'A' }, { id: 'B' }]);
  });

  it('knows no tags of its own', async () => {
    const found = await itemsOf('---\nrun: !!js/function "process.exit()"\n', ['']);

    expect(found?.items[0]?.value).toEqual({ run: 'process.exit()' });
  });

  it('that is broken says in which line', async () => {
    const reading = itemsOf('titre: Conseil\nobjet: "ouvert\n', ['']);

    await expect(reading).rejects.toMatchObject({
      code: 'BAD_DOCUMENT',
      message: 'Line 3: Missing closing "quote.',
    });
  });

  it('whose aliases multiply without end is refused', async () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const inside = level === 0 ? '"x"' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array.from({ length: 10 }, () => inside).join(', ')}]`;
    });

    const reading = itemsOf(levels.join('\n'), ['']);

    await expect(reading).rejects.toMatchObject({
      code: 'BAD_DOCUMENT',
      message: 'Line 1: Excessive alias count indicates a resource exhaustion attack.',
    });
  });

  it('of more than four megabytes is refused', async () => {
    const reading = itemsOf(`---\n${'- titre: Conseil\n'.repeat(250_000)}`, [''], 65_536);

    await expect(reading).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});
