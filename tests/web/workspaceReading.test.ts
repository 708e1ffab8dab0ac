import { Agent, type Shown } from '../support/agents.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
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

const upload = '/espace/imports/nouveau?faire=reconnaitre';
const titles = 'Subventions du comité\n\nFinanceur;SIREN fin.;Le;Association;Motif;Montant subv.\n';
const line = (name: string, day = '2025-03-01') =>
  `CDT 47;224700013;${day};Association ${name};Fête de ${name};1200\n`;
const mapped = {
  'colonne.0': 'nomAttribuant',
  'colonne.1': 'idAttribuant',
  'colonne.2': 'dateConvention',
  'colonne.3': 'nomBeneficiaire',
  'colonne.4': 'objet',
  'colonne.5': 'montant',
};

/** The page of the columns behind that of the reading. */
const mapping = ({ path }: Shown) => path.replace('reconnaitre', 'associer');
const pathOf = (path: string) => path.split('?')[0] ?? '';
const asSubsidies = ({ path }: Shown) => `${path}&format=scdl-subsidies`;

describe('an agent with a file of columns that nobody knows', () => {
  it('sees what is recognised, maps the columns, corrects a line and publishes what was sent once', async () => {
    const sent = await tourism.sendFile(
      upload,
      'comite.csv',
      titles + line('Duras') + line('Penne', '03/25/2025'),
    );
    const seen = await tourism.see(`${asSubsidies(sent)}&entete=3`);
    expect(seen.body).toContain('il manque des colonnes au format');
    expect(seen.body).toContain('Reconnu\u00A0: point-virgule');
    expect(seen.body).toContain('<th scope="col">Montant subv.</th>');
    expect(seen.body).not.toContain('Association Duras');

    const columns = await tourism.see(mapping(seen));
    expect(columns.body).toContain('Aucune colonne n’est reconnue pour');
    const checked = await tourism.send(mapping(seen), { format: 'scdl-subsidies', ...mapped });
    expect(checked.body).toContain('Contrôlé, rien n’est publié');
    expect(checked.body).toContain('la colonne «\u00A0Montant subv.\u00A0» lue comme montant');
    expect(checked.body).toContain('1\u00A0ligne à corriger.');

    const run = pathOf(checked.path);
    const corrected = await tourism.send(run, {
      ...{ faire: 'corriger', ligne: '2', 'champ.dateConvention': '2025-03-25' },
    });
    expect(corrected.body).toContain('elle sera enregistrée quand vous publierez');
    expect(corrected.body).toMatch(/<span class="value">2<\/span> Ajouts/);

    const published = await tourism.send(run, { faire: 'publier' });
    expect(published.body).toContain('Import terminé.');
    expect(published.body).toMatch(/<span class="value">2<\/span> Ajouts/);
    expect(published.body).toContain('Aucune ligne ne reste à corriger.');
    const decided = await tourism.see(`${pathOf(published.path)}?lignes=corrigees`);
    expect(decided.body).toContain('Corrigée le');
  });

  it('is told by name which field is missing, and keeps what was chosen', async () => {
    const sent = await tourism.sendFile(upload, 'sans-montant.csv', titles + line('Clairac'));

    const refused = await tourism.send(
      mapping({ ...sent, path: `${asSubsidies(sent)}&entete=3` }),
      {
        ...{ format: 'scdl-subsidies', ...mapped, 'colonne.5': '' },
      },
    );

    expect(refused.status).toBe(400);
    expect(refused.body).toContain('Il manque le champ indispensable montant');
    expect(refused.body).toMatch(/<option value="nomAttribuant" selected="">/);
  });

  it('is told which two columns are the same field', async () => {
    const sent = await tourism.sendFile(upload, 'double.csv', titles + line('Agen'));

    const refused = await tourism.send(
      mapping({ ...sent, path: `${asSubsidies(sent)}&entete=3` }),
      {
        ...{ format: 'scdl-subsidies', ...mapped, 'colonne.4': 'montant' },
      },
    );

    expect(refused.body).toContain(
      'Le champ montant est donné à deux colonnes, «\u00A0Motif\u00A0» et «\u00A0Montant subv.\u00A0»',
    );
  });

  it('is proposed the mapping of the last edition of a series, and told so', async () => {
    const series = { serie: 'comite-annuel' };
    const first = await tourism.sendFile(upload, 'comite-2024.csv', titles + line('Nérac'), series);
    const checked = await tourism.send(
      mapping({ ...first, path: `${asSubsidies(first)}&entete=3` }),
      {
        ...{ format: 'scdl-subsidies', ...mapped },
      },
    );
    await tourism.send(pathOf(checked.path), { faire: 'publier' });

    const next = await tourism.sendFile(upload, 'comite-2025.csv', titles + line('Fumel'), series);
    const columns = await tourism.see(mapping(next));

    expect(columns.body).toContain('les associations d’alors sont reprises');
    expect(columns.body).toContain('comite-2024.csv');
    expect(columns.body).toMatch(/<option value="montant" selected="">/);
  });
});

describe('a choice that does not fit', () => {
  it.each([
    [
      'entete=90',
      'Aucune ligne du fichier ne commence à la ligne de titres choisie.',
      'UNKNOWN_LINE',
    ],
    ['feuille=Feuil9', 'La façon de lire le fichier n’est pas valable', 'BAD_READING'],
    ['format=inconnu', 'Les colonnes ne correspondent à aucun format connu.', 'UNKNOWN_FORMAT'],
  ])('is refused in French: %s', async (choice, told, code) => {
    const { path } = await tourism.sendFile(upload, 'choix.csv', titles + line('Bias'));

    const { status, body } = await tourism.see(`${path}&${choice}`);

    expect(status).toBe(400);
    expect(body).toContain(told);
    expect(body).toContain(code);
  });

  it('of the encoding is taken, and shown', async () => {
    const { path } = await tourism.sendFile(upload, 'accents.csv', titles + line('Bon-Encontre'));

    const { body } = await tourism.see(`${path}&encodage=windows-1252&entete=3`);

    expect(body).toMatch(/<option value="windows-1252" selected="">/);
  });
});

describe('a file that is kept', () => {
  it('is not there for another partner', async () => {
    const { path } = await tourism.sendFile(upload, 'propre.csv', titles + line('Layrac'));

    const { status, body } = await chambers.see(path);

    expect(status).toBe(404);
    expect(body).toContain('Nous ne gardons plus ce fichier');
    expect(body).not.toContain('Layrac');
  });

  it('is asked for again once it is gone, and then published as it was checked', async () => {
    const file = titles + line('Moirax') + line('Brax', '31/02/2025');
    const sent = await tourism.sendFile(upload, 'deux-fois.csv', file);
    const address = mapping({ ...sent, path: `${asSubsidies(sent)}&entete=3` });
    const form = { format: 'scdl-subsidies', ...mapped };
    const one = pathOf((await tourism.send(address, form)).path);
    const two = pathOf((await tourism.send(address, form)).path);
    await tourism.send(two, { faire: 'ecarter', ligne: '2', note: 'Doublon' });
    await tourism.send(one, { faire: 'publier' });

    const gone = await tourism.send(two, { faire: 'publier' });
    expect(gone.status).toBe(404);
    expect(gone.body).toContain('il faut le choisir de nouveau');

    const other = await tourism.sendFile(
      '/espace/imports/nouveau?faire=publier',
      'autre.csv',
      file + line('Foulayronnes'),
      {
        controle: two.split('/').at(-1) ?? '',
      },
    );
    expect(other.body).toContain('OTHER_CHECK');
    const again = await tourism.sendFile(
      '/espace/imports/nouveau?faire=publier',
      'deux-fois.csv',
      file,
      {
        controle: two.split('/').at(-1) ?? '',
      },
    );
    expect(again.body).toContain('Import terminé.');
    expect((await tourism.see(`${pathOf(again.path)}?lignes=ecartees`)).body).toContain('Doublon');
  });
});
