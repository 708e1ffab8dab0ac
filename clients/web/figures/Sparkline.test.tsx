import { renderToStaticMarkup } from 'react-dom/server';
import { Sparkline } from './Sparkline.tsx';

describe('a sparkline', () => {
  const sparkline = (values: (number | null)[]) =>
    renderToStaticMarkup(<Sparkline label="Versé" values={values} format="euro" />);

  it('is named by where it begins and ends', () => {
    expect(sparkline([1000, null, 3000])).toContain(
      'role="img" aria-label="Versé\u00A0: de 1\u202F000\u00A0€ à 3\u202F000\u00A0€"',
    );
  });

  it('holds with one value, equal values and none', () => {
    expect(sparkline([5])).not.toContain('NaN');
    expect(sparkline([5, 5, 5])).toContain('12');
    expect(sparkline([null])).toContain('Aucune donnée');
  });
});
