import type { RepairRule } from '../errors.ts';
import { withoutMarkup } from './withoutMarkup.ts';

describe('the text of a cell', () => {
  it.each([
    [
      'entities',
      'mise en place d&rsquo;un centre &agrave; N&eacute;rac',
      'mise en place d’un centre à Nérac',
    ],
    ['numbered entities', 'l&#8217;eau &#x26; le feu', 'l’eau & le feu'],
    ['paragraphs', '<p>Un.</p><p>Deux.</p>', 'Un.\n\nDeux.'],
    ['line breaks', 'Un.<br>Deux.<br/>', 'Un.\nDeux.'],
    ['lists', '<ul><li>toiture</li><li>murs</li></ul>', '- toiture\n- murs'],
    ['headings as written', '<h2>Présentation</h2><p>Texte.</p>', 'Présentation\n\nTexte.'],
    ['links', '<a href="https://www.cm-agen.fr/a">ici</a>', 'ici (https://www.cm-agen.fr/a)'],
    ['links that show their address', '<a href="https://a.fr">https://a.fr</a>', 'https://a.fr'],
    ['no-break spaces', 'les projets associés&nbsp;:', 'les projets associés :'],
    ['empty paragraphs and comments', '<p> \n<!-- StartFragment --> </p><p>Un.</p><p> </p>', 'Un.'],
  ])('is freed of %s', (_what, cell, text) => {
    const rules: RepairRule[] = [];

    expect(withoutMarkup(cell, (rule) => rules.push(rule))).toBe(text);
    expect(rules).toEqual(['MARKUP']);
  });

  it.each([
    ['scripts', 'Avant<script>alert(1)</script> après', 'Avant après'],
    ['styles', '<style>p{color:red}</style><p>Texte</p>', 'Texte'],
    ['images', '<p>Texte<img src="https://a.fr/x.png" onerror="alert(1)"></p>', 'Texte'],
    ['addresses that run', '<a href="javascript:alert(1)">ici</a>', 'ici'],
    ['addresses of nowhere', '<a href="/aides/12">ici</a>', 'ici'],
  ])('never keeps %s', (_what, cell, text) => {
    expect(withoutMarkup(cell)).toBe(text);
  });

  it.each(['seuil < 5 km', 'R&D et P&L', 'un & deux', 'a <- b', '3 > 2'])(
    'is left alone where it only looks like markup: %s',
    (cell) => {
      const rules: RepairRule[] = [];

      expect(withoutMarkup(cell, (rule) => rules.push(rule))).toBe(cell);
      expect(rules).toEqual([]);
    },
  );

  it('keeps the lines of plain text, and one blank line at most', () => {
    expect(withoutMarkup('Un  deux \r\n\r\n\r\n\r\nTrois')).toBe('Un deux\n\nTrois');
  });

  it('is null when nothing is left', () => {
    expect(withoutMarkup('<p>&nbsp;</p>')).toBeNull();
    expect(withoutMarkup('')).toBeNull();
  });
});
