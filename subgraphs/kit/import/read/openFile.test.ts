import { gzipSync } from 'node:zlib';
import { arriving, itemsOf, tableOf } from './fixtures/opened.ts';
import { openFile } from './openFile.ts';

function opening(bytes: Uint8Array | string, fileName = 'subventions.csv') {
  return openFile(arriving(bytes), {
    fileName,
    recognises: (header) => header.includes('montant'),
  });
}

describe('a file', () => {
  it.each([
    ['nom;montant\nA;8\n', 'fichier.xlsx', 'csv'],
    ['\ufeff  {"marches": []}', 'marches.csv', 'json'],
    ['\n[]', 'aides', 'json'],
    ['<?xml version="1.0"?><marches/>', 'marches.json', 'xml'],
    ['---\ntitre: Conseil\n', 'programme', 'yaml'],
    ['titre: Conseil\npromesse: Un appui\n', 'programme', 'yaml'],
    ['# 2024\ntitre: Conseil\n', 'programme.yml', 'yaml'],
    ['nom: du club;montant\nA;8\n', 'aides.yaml', 'csv'],
    ['Objet : subventions\nnom;montant\nA;8\n', 'fichier', 'csv'],
  ])('is known by what it holds, whatever its name: %j', async (text, name, container) => {
    const file = await opening(text, name);

    expect(file.container).toBe(container);
  });

  it.each([
    ['%PDF-1.7', 'NOT_TEXT', 'The file is a PDF document: ask for the table it was made from.'],
    ['\x89PNG\r\n', 'NOT_TEXT', 'The file is an image: ask for the table it shows.'],
    [gzipSync('nom;montant'), 'NOT_TEXT', 'The file is a compressed file: unpack it first.'],
    ['\xff\xfen\0o\0m\0', 'NOT_TEXT', 'The file is UTF-16 text: save it as CSV, UTF-8.'],
    ['nom\0;\x01', 'NOT_TEXT', 'The file is not text: export it as CSV, UTF-8.'],
    [
      '<!DOCTYPE html>\n<html>404</html>',
      'NOT_TEXT',
      'The file is a web page (an error page?): download the file again.',
    ],
    [
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      'BAD_WORKBOOK',
      'The file is a workbook of before 2007, or one with a password: save it as .xlsx without one.',
    ],
  ])('that is none of these says what it seems to be: %j', async (bytes, code, message) => {
    const file = opening(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);

    await expect(file).rejects.toMatchObject({ code, message });
  });

  it('tells its encoding once it is read', async () => {
    const text = Buffer.from('nom;montant\nThé\xe2tre;8\n', 'latin1');

    const { encoding, all } = await tableOf(text);

    expect(encoding).toBe('windows-1252');
    expect(all).toEqual([{ line: 2, cells: ['Théâtre', '8'] }]);
  });

  it('keeps a line with a NUL byte for whoever refuses it', async () => {
    const lines = Array.from({ length: 500 }, () => 'Judo club;8\n').join('');

    const { all } = await tableOf(`nom;montant\n${lines}Gala\0;9\n`);

    expect(all.at(-1)).toEqual({ line: 502, cells: ['Gala\ufffd', '9'] });
  });

  it('passes on the error of a sender that breaks off', async () => {
    async function* brokenOff() {
      yield Buffer.from('[{"id": 1},');
      throw new Error('the connection was lost');
    }
    const file = await openFile(brokenOff(), { fileName: 'a', recognises: () => false }).catch(
      (error: unknown) => error,
    );

    expect(file).toMatchObject({ message: 'the connection was lost' });
  });

  it('lets its sender go when nobody reads on', async () => {
    let gone = false;
    async function* endless() {
      try {
        for (;;) yield Buffer.from('nom;montant\n'.repeat(1_000));
      } finally {
        gone = true;
      }
    }
    const file = await openFile(endless(), { fileName: 'a', recognises: () => true });
    if (file.kind !== 'table') throw new Error('no table');

    for await (const { rows } of file.rows) if (rows.some(({ line }) => line > 5_000)) break;

    expect(gone).toBe(true);
  });

  it.each([
    ['[{"id": 1},', '{"id": 2},'],
    ['<marches>', '<marche><id>1</id></marche>'],
  ])('lets its sender go when nobody reads on: %s', async (beginning, more) => {
    let gone = false;
    async function* endless() {
      try {
        yield Buffer.from(beginning);
        for (;;) yield Buffer.from(more.repeat(1_000));
      } finally {
        gone = true;
      }
    }
    const file = await openFile(endless(), { fileName: 'a', recognises: () => false });
    if (file.kind !== 'document') throw new Error('no document');

    const found = await file.items(['', 'marches.marche']);
    for await (const item of found?.items ?? []) if (item.line === 1) break;

    expect(gone).toBe(true);
  });

  it('has no items where none of the paths leads', async () => {
    expect(await itemsOf('{"marches": []}', ['features', '@graph'])).toBeNull();
  });
});
