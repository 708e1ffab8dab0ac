import { createHash } from 'node:crypto';
import { pageOf } from './page.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('names each script and style that is written in it, by hash', () => {
    const { policy } = pageOf(
      '<style>b{}</style><script>first()</script><script>second()</script>',
    );

    expect(policy).toContain(`script-src ${sha256('first()')} ${sha256('second()')};`);
    expect(policy).toContain(`style-src ${sha256('b{}')};`);
  });

  it('hashes ends of lines as browsers read them', () => {
    const { policy } = pageOf('<script>first();\r\nsecond();\r</script>');

    expect(policy).toContain(sha256('first();\nsecond();\n'));
  });

  it('lets nothing run on a page without scripts', () => {
    expect(pageOf('<h1>Aides</h1>').policy).toContain("script-src 'none'; style-src 'none';");
  });
});
