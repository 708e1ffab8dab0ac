import { readParameters } from '../parameters/readParameters.ts';
import { codesOf } from './codes.ts';
import { shortQuery } from './shortQuery.ts';

const base = 'https://relance.example';

function codesFor(text: string) {
  const given = new URLSearchParams(text);
  const options = { base, version: '1.abc', integrity: 'sha384-xyz' };
  return codesOf({ ...options, chosen: readParameters(given), query: shortQuery(given) });
}

describe('the code of a choice', () => {
  it('is an element with a fallback, pinned by the hash of its script', () => {
    expect(codesFor('public=association&public=commune&commune=47001&recherche=oui').element).toBe(
      `<script type="module" src="https://relance.example/w/1.abc/aides.js" integrity="sha384-xyz" crossorigin></script>
<relance-aides public="association,commune" commune="47001" recherche>
  <p><a href="https://relance.example/aides?public=association%2Ccommune&amp;statut=ouverte&amp;commune=47001">Aides du plan de relance</a> – 05\u00A053\u00A000\u00A000\u00A000</p>
</relance-aides>`,
    );
  });

  it('has its colours in a style, for the element', () => {
    expect(codesFor('accent=%23003366&rayon=0&apparence=clair').element).toContain(
      '<style>relance-aides { --relance-accent: #003366; --relance-rayon: 0px; }</style>',
    );
  });

  it('is a frame with a title, and the script that gives it its height', () => {
    expect(codesFor('theme=sport&titre=Le+sport').cadre).toBe(
      `<iframe src="https://relance.example/w/1/cadre?theme=sport&amp;titre=Le+sport" title="Le sport" loading="lazy" width="100%" height="800"></iframe>
<script type="module" src="https://relance.example/w/1/hote.js"></script>`,
    );
  });

  it('is data and a feed, with what chooses and nothing of the look', () => {
    const { rest, flux } = codesFor('theme=sport&accent=%23003366&apparence=clair&vue=liste');

    expect(rest).toBe("curl 'https://relance.example/w/1/aides.json?theme=sport'");
    expect(flux).toBe('https://relance.example/aides.atom?theme=sport&statut=ouverte');
  });

  it('shows one aid by its own element', () => {
    expect(codesFor('id=abc-1').element).toContain('<relance-aide id="abc-1">');
  });

  it('keeps hostile texts within their quotes', () => {
    const { element, cadre, fragment } = codesFor(
      `titre=${encodeURIComponent(`"><script>alert('1')</script>\\`)}`,
    );

    for (const code of [element, cadre]) {
      expect(code).not.toContain('<script>alert');
      expect(code).toContain('&quot;&gt;&lt;script&gt;');
    }
    // PHP ends a text at a quote that no backslash stands before.
    expect(fragment).not.toMatch(/[^\\]'1/);
  });

  it('leaves out what is so anyway', () => {
    const query = new URLSearchParams('limite=6&tri=echeance&theme=&vue=cartes&niveau=2');

    expect(shortQuery(query).toString()).toBe('niveau=2');
  });
});
