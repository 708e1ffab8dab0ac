import fc from 'fast-check';
import { decodeText } from './decodeText.ts';
import type { Encoding } from './readingChoices.ts';

async function decoded(chunks: Uint8Array[]): Promise<{ text: string; encoding: Encoding }> {
  let encoding: Encoding = 'utf-8';
  async function* bytes() {
    yield* chunks;
  }
  const parts = [];
  for await (const part of decodeText(bytes(), (found) => (encoding = found))) parts.push(part);
  return { text: parts.join(''), encoding };
}

describe('the text of a file', () => {
  it('is UTF-8 with a byte order mark, which is no part of it', async () => {
    const file = Buffer.from('\ufeffobjet;Théâtre', 'utf8');

    const { text, encoding } = await decoded([file]);

    expect(text).toBe('objet;Théâtre');
    expect(encoding).toBe('utf-8');
  });

  it('is Windows-1252 where the bytes are no UTF-8', async () => {
    const file = Buffer.from([0x4c, 0x92, 0x8c, 0x75, 0x76, 0x72, 0x65, 0x3a, 0x20, 0x80, 0xe9]);

    const { text, encoding } = await decoded([file]);

    expect(text).toBe('L’Œuvre: €é');
    expect(encoding).toBe('windows-1252');
  });

  it('is Windows-1252 to the last byte', async () => {
    const file = Buffer.from('prix en \x80', 'latin1');

    const { text, encoding } = await decoded([file]);

    expect(text).toBe('prix en €');
    expect(encoding).toBe('windows-1252');
  });

  it('is the same wherever its chunks are cut', async () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ';', 'é', '€', '\u00a0', '𝄞', '\n') });

    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 5 }), async (written, size) => {
        const file = Buffer.from(written, 'utf8');
        const chunks = [];
        for (let start = 0; start < file.length; start += size) {
          chunks.push(file.subarray(start, start + size));
        }

        const { text } = await decoded(chunks);

        expect(text).toBe(written);
      }),
    );
  });

  it('stays UTF-8 when one byte is broken, and shows where', async () => {
    const file = Buffer.concat([Buffer.from('fête;école;'), Buffer.from([0xe9]), Buffer.from(';')]);

    const { text, encoding } = await decoded([file]);

    expect(text).toBe('fête;école;\ufffd;');
    expect(encoding).toBe('utf-8');
  });

  it('keeps a mark in its middle, where two files were put together', async () => {
    const file = Buffer.from('objet;Fête\n\ufeffobjet;Gala\n');

    const { text } = await decoded([file.subarray(0, 12), file.subarray(12)]);

    expect(text).toBe('objet;Fête\n\ufeffobjet;Gala\n');
  });

  it('shows where a NUL byte stands, which no database would take', async () => {
    const file = Buffer.from('Judo club;8\0 00\n');

    const { text } = await decoded([file]);

    expect(text).toBe('Judo club;8\ufffd 00\n');
  });
});
