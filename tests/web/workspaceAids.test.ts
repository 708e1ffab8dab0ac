import { Agent, typedIn } from '../support/agents.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { tokenFrom } from '../support/tokens.ts';

let platform: TestPlatform;
let tourism: Agent;
let colleague: Agent;
let chambers: Agent;
let everybody: Agent;

beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
  tourism = new Agent(platform.url, await tokenFrom(platform.url, 'partner:tourism'));
  colleague = new Agent(platform.url, await tokenFrom(platform.url, 'partner:tourism'));
  chambers = new Agent(platform.url, await tokenFrom(platform.url, 'partner:chambers'));
  everybody = new Agent(platform.url);
}, 120_000);

afterAll(() => platform.close());

const sheet = {
  title: 'Aide aux gîtes à vélo',
  summary: 'Équiper un gîte pour les cyclistes.',
  status: 'OPEN',
  instrument: 'GRANT',
  audiences: 'TOURISM_OPERATOR',
  themeCodes: 'TOURISM',
  funderSiren: '224700013',
  rate: '37,5',
  ceiling: '4 000,50',
  requiredDocuments: 'Un devis\nUn RIB',
  communeCodes: 'Villeneuve-sur-Lot\n47001',
  season: 'été 2027',
};

const newSheet = '/espace/aides/nouvelle';
const pathOf = (path: string) => path.split('?')[0] ?? '';

/** A sheet that is written with some fields otherwise; its address. */
async function written(changes: Record<string, string> = {}): Promise<string> {
  const { path } = await tourism.send(newSheet, { ...sheet, ...changes, faire: 'brouillon' });
  return pathOf(path);
}

/** The form of a sheet as it is, with some fields typed otherwise. */
async function typed(path: string, changes: Record<string, string>): Promise<URLSearchParams> {
  const form = typedIn((await tourism.see(path)).body);
  for (const [name, value] of Object.entries(changes)) form.set(name, value);
  return form;
}

describe('a draft', () => {
  it('is seen by nobody of the public until it is published', async () => {
    const path = await written();
    const publicPath = path.replace('/espace', '');
    expect((await tourism.see(path)).body).toContain('Brouillon');
    expect((await everybody.see(publicPath)).status).toBe(404);

    const published = await tourism.send(path, await typed(path, { faire: 'publier' }));

    expect(published.body).toContain('Fiche enregistrée.');
    const seen = await everybody.see(publicPath);
    expect(seen.status).toBe(200);
    expect(seen.body).toContain('Aide aux gîtes à vélo');
    expect(seen.body).toContain('Un devis');
    expect(seen.body).toContain('Villeneuve-sur-Lot');
  });

  it('comes back as it was typed', async () => {
    const form = await typed(await written({ title: 'Aller et retour' }), {});

    expect(Object.fromEntries(form)).toMatchObject({
      ...{ title: 'Aller et retour', rate: '37,5', ceiling: '4000,5', season: 'été 2027' },
      ...{ requiredDocuments: 'Un devis\nUn RIB', publication: 'DRAFT' },
    });
  });

  it('is in the list of drafts, and no longer once it is deleted', async () => {
    const path = await written({ title: 'Brouillon de passage' });
    const list = '/espace/aides?diffusion=brouillon';
    expect((await tourism.see(list)).body).toContain('Brouillon de passage');

    const gone = await tourism.send(path, { faire: 'supprimer', version: '1' });

    expect(gone.body).toContain('Fiche supprimée.');
    expect((await tourism.see(path)).status).toBe(404);
  });
});

describe('what is wrong', () => {
  it('is told at its field, and nothing typed is lost', async () => {
    const { status, body } = await tourism.send(newSheet, {
      ...{ ...sheet, title: '', opensOn: '2027-05-01', closesOn: '2027-04-01' },
      ...{ rate: '140', communeCodes: 'Atlantis', season: 'printemps gardé' },
    });

    expect(status).toBe(400);
    expect(body).toContain('<a href="#title">Intitulé</a>\u00A0: À remplir.');
    expect(body).toContain('La clôture est avant l’ouverture.');
    expect(body).toContain('Un taux ne dépasse pas 100\u00A0%.');
    expect(body).toContain('«\u00A0Atlantis\u00A0» n’est pas une commune du département.');
    expect(body).toContain('printemps gardé');
  });

  it.each([
    ['a SIREN whose check digit is wrong', { funderSiren: '123456789' }, '#funderSiren'],
    [
      'a phone number that is none',
      { 'contact.service': 'S', 'contact.phone': '12' },
      '#contact.phone',
    ],
    ['a state that there is not', { status: 'HACKED' }, '#status'],
    ['a regime that there is not', { stateAidRegime: 'NONE_SUCH' }, '#stateAidRegime'],
  ])('is told at its field where the graph says so: %s', async (_what, changes, at) => {
    const { status, body } = await tourism.send(newSheet, {
      ...{ ...sheet, ...changes, faire: 'brouillon' },
    });

    expect(status).toBe(400);
    expect(body).toContain(`<a href="${at}">`);
  });

  it('is shown as text, whatever it says', async () => {
    const title = '<img src=x onerror=alert(1)>"\'&';
    const path = await written({ title });

    const { body } = await tourism.see(path);

    expect(body).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;');
    expect(body).not.toContain('<img');
  });
});

describe('two agents who write the same sheet', () => {
  it('lose nothing: the second sees both versions and chooses', async () => {
    const path = await written({ title: 'Deux plumes' });
    const mine = await typed(path, { summary: 'Mon résumé', faire: 'enregistrer' });
    const theirs = await typed(path, {
      summary: 'Leur résumé',
      season: 'hiver',
      faire: 'enregistrer',
    });
    await colleague.send(path, theirs);

    const conflict = await tourism.send(path, mine);
    expect(conflict.status).toBe(409);
    expect(conflict.body).toContain('Mon résumé');
    expect(conflict.body).toContain('Leur résumé');
    expect(conflict.body).toContain('Vous n’aviez pas changé ce champ.');

    mine.set('version', '2');
    mine.set('faire', 'choisir');
    mine.set('choix.summary', 'mienne');
    mine.set('choix.season', 'leur');
    await tourism.send(path, mine);

    const now = await typed(path, {});
    expect(Object.fromEntries(now)).toMatchObject({ summary: 'Mon résumé', season: 'hiver' });
  });
});

describe('a sheet of a partner', () => {
  it('is confirmed to be current with one button', async () => {
    const path = await written({ title: 'Toujours vraie' });

    const { body } = await tourism.send(path, { faire: 'confirmer', version: '1' });

    expect(body).toContain('Fiche confirmée à jour.');
    expect(body).toContain('name="version" value="2"');
  });

  it('is neither shown nor changed in another’s workspace', async () => {
    const path = await written();

    expect((await chambers.see(path)).status).toBe(404);
    expect((await chambers.send(path, { faire: 'supprimer', version: '1' })).status).toBe(404);
    expect((await everybody.see(path)).status).toBe(403);
    expect((await tourism.see(path)).status).toBe(200);
  });
});

it.each([
  ['partner:department', { deliberation: 'CP 2027-12' }],
  ['partner:tourism', { season: 'été', vouchersIssued: '10', vouchersRedeemed: '3' }],
  ['partner:chambers', { chamber: 'CCI' }],
  ['partner:communes', { localAuthorityKind: 'EPCI', deliberation: 'D-4' }],
] as const)('%s writes the fields of its own', async (scope, own) => {
  const agent = new Agent(platform.url, await tokenFrom(platform.url, scope));
  const { path } = await agent.send(newSheet, { ...sheet, ...own, faire: 'brouillon' });

  const form = typedIn((await agent.see(pathOf(path))).body);
  expect(Object.fromEntries(form)).toMatchObject(own);
});

it('a partner without aids has no sheets', async () => {
  const conference = new Agent(platform.url, await tokenFrom(platform.url, 'partner:conference'));

  expect((await conference.see('/espace')).status).toBe(200);
  expect((await conference.see('/espace/aides')).status).toBe(404);
});
