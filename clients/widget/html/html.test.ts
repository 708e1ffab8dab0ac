import fc from 'fast-check';
import { html } from './html.ts';

describe('HTML that is written', () => {
  it('escapes every text, in elements and in attributes', () => {
    const hostile = `"><img src=x onerror='alert(1)'>&`;

    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;</p>',
    );
  });

  it('takes HTML and lists as they are, and leaves out what is not there', () => {
    const items = ['a', 'b'].map((each) => html`<li>${each}</li>`);

    expect(html`<b>${items}${null}${undefined}${false}${0}</b>`.text).toBe(
      '<b><li>a</li><li>b</li>0</b>',
    );
  });

  it('lets no text open a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']/);
      }),
    );
  });
});
