import { served, serveDepartment, importing } from './departmentImports.ts';
import { fixture } from './files.ts';

serveDepartment();

describe('natural persons of a file', () => {
  it('stand under a key in one table of the owner, and nowhere else under their name', async () => {
    await importing(await fixture('scdl-2.1.csv'));

    const [stored] = await served.dataSource.query<{ row: string; persons: string }[]>(
      `SELECT (SELECT string_agg(to_jsonb(subsidy)::text, '') FROM subsidy) AS row,
              (SELECT string_agg(name, ', ' ORDER BY name) FROM natural_person) AS persons`,
    );

    expect(stored?.row).not.toMatch(/Dupont|Amis du pruneau|404833048/);
    expect(stored?.persons).toBe('Les Amis du pruneau, Madame Dupont Jeanne');
  });

  it('have the same key in every file, so that the same file changes nothing', async () => {
    await importing(await fixture('scdl-2.1.csv'), { fileName: 'one.csv' });

    const again = await importing(await fixture('scdl-2.1.csv'), { fileName: 'two.csv' });

    expect(again).toMatchObject({ repeats: null, added: 0, changed: 0, unchanged: 5 });
  });
});
