import { remembered } from './remembered.ts';

describe('a reader that remembers', () => {
  it('reads a text once, and tells its repairs every time', () => {
    const texts: string[] = [];
    const read = remembered((text, repaired) => {
      texts.push(text);
      repaired('DECIMAL_COMMA');
      return text.length;
    });
    const rules: string[] = [];

    const values = ['1,5', '12,5', '1,5'].map((text) => read(text, (rule) => rules.push(rule)));

    expect(values).toEqual([3, 4, 3]);
    expect(texts).toEqual(['1,5', '12,5']);
    expect(rules).toEqual(['DECIMAL_COMMA', 'DECIMAL_COMMA', 'DECIMAL_COMMA']);
  });

  it('refuses a text again that it has refused', () => {
    const read = remembered((text) => {
      throw new Error(`${text}?`);
    });

    expect(() => read('n.c.', () => undefined)).toThrow('n.c.?');
    expect(() => read('n.c.', () => undefined)).toThrow('n.c.?');
  });

  it('goes on with more texts than it keeps', () => {
    const read = remembered((text) => Number(text));

    const values = Array.from({ length: 25_000 }, (_, at) => read(String(at), () => undefined));

    expect(values[24_999]).toBe(24_999);
    expect(read('3', () => undefined)).toBe(3);
  });
});
