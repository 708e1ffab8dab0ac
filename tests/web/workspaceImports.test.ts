import { setTimeout as pause } from 'node:timers/promises';
import { Agent } from '../support/agents.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { ask } from '../support/rawHttp.ts';
import { tokenFrom } from '../support/tokens.ts';

let platform: TestPlatform;
let tourism: Agent;
let chambers: Agent;

beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
  tourism = new Agent(platform.url, await tokenFrom(platform.url, 'partner:tourism'));
  chambers = new Agent(platform.url, await tokenFrom(platform.url, 'partner:chambers'));
}, 120_000);

afterAll(() => platform.close());

const header =
  'nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;idBeneficiaire;objet;montant;nature\n';
const right =
  'CDT 47;224700013;2025-03-01;Association Les Gîtes;;Refonte du site;1200;aide en numéraire\n';
const wrong = 'CDT 47;224700013;03/25/2025;Association Vélo;;Location;800;aide en numéraire\n';
const upload = '/espace/imports/nouveau';

/** Titles of what the tourism committee has granted to associations of that name, as the graph lists it. */
async function granted(text: string): Promise<string[]> {
  const { data } = await platform.query<{ subsidies: { nodes: { title: string }[] } }>(
    'query ($text: String!) { subsidies(filter: { text: $text, owners: [TOURISM] }) { nodes { title } } }',
    { text },
  );
  return data?.subsidies.nodes.map(({ title }) => title) ?? [];
}

/** What is granted once the index has heard of it: it follows its owners a moment behind. */
async function grantedSoon(text: string, many: number): Promise<string[]> {
  for (let patience = 200; patience > 0; patience--) {
    const titles = await granted(text);
    if (titles.length === many) return titles;
    await pause(50);
  }
  return granted(text);
}

const pathOf = (path: string) => path.split('?')[0] ?? '';

describe('an agent', () => {
  it('checks a file, and nothing of it is published', async () => {
    const shown = await tourism.sendFile(
      `${upload}?faire=controler`,
      'controle.csv',
      header + right,
    );

    expect(shown.body).toContain('Contrôlé, rien n’est publié');
    expect(shown.body).toContain('Subventions, standard SCDL');
    expect(shown.body).toMatch(/<span class="value">1<\/span> Ajouts/);
    expect(await granted('Refonte du site')).toEqual([]);
  });

  it('imports a file, corrects its bad line as proposed, and takes all of it back', async () => {
    const imported = await tourism.sendFile(
      `${upload}?faire=publier`,
      'subventions.csv',
      header + right + wrong.replace('Location', 'Location de vélos'),
    );
    expect(imported.body).toContain('1\u00A0ligne à corriger.');
    expect(imported.body).toContain('«\u00A003/25/2025\u00A0» n’est pas une date du calendrier.');
    expect(imported.body).toContain('Corriger en 2025-03-25');

    const run = pathOf(imported.path);
    const corrected = await tourism.send(run, {
      ...{ faire: 'corriger', ligne: '2', 'champ.dateConvention': '2025-03-25' },
    });
    expect(corrected.body).toContain('Aucune ligne ne reste à corriger.');
    expect(await grantedSoon('Location de vélos', 1)).toEqual(['Location de vélos']);

    const undone = await tourism.send(run, { faire: 'annuler' });
    expect(undone.body).toContain('Import annulé');
    expect(await grantedSoon('Location de vélos', 0)).toEqual([]);
  });

  it('keeps a line that is still wrong, with what it says now', async () => {
    const imported = await tourism.sendFile(
      `${upload}?faire=publier`,
      'encore.csv',
      header + wrong,
    );

    const still = await tourism.send(pathOf(imported.path), {
      ...{ faire: 'corriger', ligne: '1', 'champ.dateConvention': '31/02/2025' },
    });

    expect(still.body).toContain('La ligne n’est pas encore lisible');
    expect(still.body).toContain('«\u00A031/02/2025\u00A0»');
  });

  it('leaves a line out with a reason, and takes it back', async () => {
    const imported = await tourism.sendFile(
      `${upload}?faire=publier`,
      'total.csv',
      `${header}CDT 47;224700013;;;;Total;800;\n`,
    );
    const run = pathOf(imported.path);

    await tourism.send(run, { faire: 'ecarter', ligne: '1', note: 'La ligne du total' });
    const left = await tourism.see(`${run}?lignes=ecartees`);
    const back = await tourism.send(run, { faire: 'reprendre', ligne: '1' });

    expect(left.body).toContain('La ligne du total');
    expect(back.body).toContain('1\u00A0ligne à corriger.');
  });

  it('reads again what waits after somebody else’s data have changed', async () => {
    const imported = await tourism.sendFile(
      `${upload}?faire=publier`,
      'relire.csv',
      header + wrong,
    );

    const again = await tourism.send(pathOf(imported.path), { faire: 'relire' });

    expect(again.body).toContain('Les lignes à corriger ont été relues.');
    expect(again.body).toContain('1\u00A0ligne à corriger.');
  });

  it('is told in French why a file is refused', async () => {
    const { status, body } = await tourism.sendFile(
      `${upload}?faire=publier`,
      'x.csv',
      'a;b\n1;2\n',
    );

    expect(status).toBe(400);
    expect(body).toContain('Les colonnes ne correspondent à aucun format connu.');
    expect(body).toContain('UNKNOWN_FORMAT');
  });

  it('is told when no file was chosen', async () => {
    const { status, body } = await tourism.sendFile(`${upload}?faire=publier`, '', '');

    expect(status).toBe(400);
    expect(body).toContain('Choisissez un fichier.');
  });

  it('sees what a file says as text, whatever it says', async () => {
    const hostile = wrong.replace('03/25/2025', '<script>alert(1)</script>');

    const { body } = await tourism.sendFile(
      `${upload}?faire=publier`,
      'hostile.csv',
      header + hostile,
    );

    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).not.toContain('<script>alert');
  });

  it('is asked back before the next edition takes away most of a series', async () => {
    const series = { serie: 'annuelles' };
    const lines = ['A', 'B', 'C', 'D'].map((each) =>
      right.replace('Refonte du site', `Objet ${each}`),
    );
    await tourism.sendFile(
      `${upload}?faire=publier`,
      'edition1.csv',
      header + lines.join(''),
      series,
    );

    const cut = header + (lines[0] ?? '');
    const asked = await tourism.sendFile(`${upload}?faire=publier`, 'edition2.csv', cut, series);
    expect(asked.body).toContain('Je confirme que le fichier est complet');
    const confirmed = await tourism.sendFile(`${upload}?faire=publier`, 'edition2.csv', cut, {
      ...{ ...series, confirmer: 'oui' },
    });

    expect(confirmed.body).toMatch(/<span class="value">3<\/span> Retraits/);
  });
});

describe('somebody else', () => {
  it('sees and touches no import of another partner', async () => {
    const imported = await tourism.sendFile(
      `${upload}?faire=publier`,
      'propre.csv',
      header + wrong,
    );
    const run = pathOf(imported.path);

    expect((await chambers.see(run)).status).toBe(404);
    expect((await chambers.see(`${run}?porteur=tourisme`)).status).toBe(403);
    expect((await chambers.send(run, { faire: 'annuler' })).status).toBe(404);
    expect((await chambers.send(`${run}?porteur=tourisme`, { faire: 'annuler' })).status).toBe(403);
    expect(
      (await chambers.sendFile(`${upload}?porteur=tourisme`, 'x.csv', header + right)).status,
    ).toBe(403);
  });

  it.each(['/espace', '/espace/imports', upload, '/espace/aides', '/espace/doublons'])(
    'who has not logged in is sent to the log-in from %s',
    async (path) => {
      const { status, body } = await new Agent(platform.url).see(path);

      expect(status).toBe(403);
      expect(body).toContain(`href="/connexion?vers=${encodeURIComponent(path)}"`);
    },
  );

  it('cannot use the session of an agent from a page of their own', async () => {
    const login = await ask(`${platform.url}/demo/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: platform.url },
      body: 'scope=partner%3Atourism&to=/espace',
    });
    const cookie = String(login.headers['set-cookie']).split(';')[0] ?? '';

    const { status } = await ask(`${platform.url}${upload}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--',
    });

    expect(cookie).not.toBe('');
    expect(status).toBe(403);
  });
});

it('the administration works for the partner that it chooses', async () => {
  const admin = new Agent(platform.url, await tokenFrom(platform.url, 'admin'));

  const { status, body } = await admin.see('/espace?porteur=communes');

  expect(status).toBe(200);
  expect(body).toContain('<strong>Communes et intercommunalités</strong>');
});
