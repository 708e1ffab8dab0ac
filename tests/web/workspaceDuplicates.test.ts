import { Agent } from '../support/agents.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { tokenFrom } from '../support/tokens.ts';

let platform: TestPlatform;
let agent: Agent;

const line =
  'CDT 47;224700013;2025-03-01;Association Les Gîtes;;Le même objet;1200;aide en numéraire\n';

beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
  agent = new Agent(platform.url, await tokenFrom(platform.url, 'partner:tourism'));
  await agent.sendFile(
    '/espace/imports/nouveau?faire=publier',
    'deux-fois.csv',
    `nomAttribuant;idAttribuant;dateConvention;nomBeneficiaire;idBeneficiaire;objet;montant;nature\n${line}${line}`,
  );
}, 120_000);

afterAll(() => platform.close());

const idIn = (body: string) => /name="ensemble" value="([^"]+)"/.exec(body)?.[1] ?? '';

describe('a line that a file says twice', () => {
  it('waits for a decision, and is told on the first page', async () => {
    const { body } = await agent.see('/espace/doublons');

    expect(body).toContain('Lignes identiques dans un fichier');
    expect(body).toContain('deux-fois.csv, ligne 2');
    expect((await agent.see('/espace')).body).toContain('1\u00A0doublon possible');
  });

  it('is decided with a note, and the decision can be taken back', async () => {
    const ensemble = idIn((await agent.see('/espace/doublons')).body);

    await agent.send('/espace/doublons', { ensemble, faire: 'doublon', note: 'Saisi deux fois' });
    const decided = await agent.see('/espace/doublons?decision=doublons');
    expect(decided.body).toContain('Saisi deux fois');

    await agent.send('/espace/doublons', { ensemble, faire: 'rouvrir' });
    expect(idIn((await agent.see('/espace/doublons')).body)).toBe(ensemble);
  });

  it('is not for another partner to decide', async () => {
    const ensemble = idIn((await agent.see('/espace/doublons')).body);
    const other = new Agent(platform.url, await tokenFrom(platform.url, 'partner:chambers'));

    const { status } = await other.send('/espace/doublons', { ensemble, faire: 'distincts' });

    expect(status).toBe(404);
  });
});
