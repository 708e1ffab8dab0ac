import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { until } from '../support/processes.ts';
import { tokenFrom } from '../support/tokens.ts';
import { asBrowser, textOf } from './asBrowser.ts';

let platform: TestPlatform;
let committee: string;

const read = (path: string, token?: string) => asBrowser(platform.url, path, token);

interface Session {
  id: string;
  title: string;
  status: string;
}

interface Committee {
  code: string;
  name: string;
  sessions: { nodes: Session[] };
}

async function asked<Data>(document: string, token: string | null = null): Promise<Data> {
  const { data, errors } = await platform.query<Data>(document, {}, token);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

let committees: Committee[];

/** A session of the committee on what the plan brings about. */
function sessionThat(status: string): Session {
  const { sessions } = committees.find(({ code }) => code === 'efficacite') ?? { sessions: null };
  const found = sessions?.nodes.find((each) => each.status === status);
  if (!found) throw new Error(`No session is ${status}.`);
  return found;
}

beforeAll(async () => {
  // PDF files are tried in sessionPdf.test.ts.
  const settings = { RELANCE_CHROMIUM: '/nowhere/chromium' };
  platform = await startTestPlatform({ demo: true, settings });
  committee = await tokenFrom(platform.url, 'committee');
  ({ committees } = await asked<{ committees: Committee[] }>(
    '{ committees { code name sessions(first: 9) { nodes { id title status } } } }',
  ));
}, 180_000);

afterAll(() => platform.close());

describe('the committees', () => {
  it('are listed with their sessions, and the decisions that are late', async () => {
    const { late } = await asked<{ late: { totalCount: number; nodes: { title: string }[] } }>(
      '{ late: committeeDecisions(filter: { lateOnly: true }) { totalCount nodes { title } } }',
    );

    const { status, text, html } = await read('/comites');

    expect(status).toBe(200);
    for (const { name, sessions } of committees) {
      expect(text).toContain(name);
      for (const { id } of sessions.nodes) expect(html).toContain(`href="/seances/${id}"`);
    }
    expect(text).toContain(`${late.totalCount} décisions en retard`);
    for (const { title } of late.nodes) expect(text).toContain(title);
  });

  it('have a page each; an unknown one has none', async () => {
    expect((await read('/comites/efficacite')).text).toContain('Proposition 12 :');
    expect((await read('/comites/inconnu')).status).toBe(404);
  });
});

describe('the file of a session', () => {
  it('shows what changed since the last one, counted by partner and one by one', async () => {
    const { id } = sessionThat('PLANNED');
    const { committeeSession } = await asked<{
      committeeSession: { changes: { totalCount: number; nodes: { title: string }[] } };
    }>(
      `{ committeeSession(id: "${id}") { changes(first: 5, filter: { followedOnly: true }) { totalCount nodes { title } } } }`,
    );
    const { totalCount, nodes } = committeeSession.changes;

    const { status, text } = await read(`/seances/${id}`);

    expect(status).toBe(200);
    expect(totalCount).toBeGreaterThan(0);
    expect(text).toContain(`${totalCount} fiches changées entre le`);
    for (const { title } of nodes) expect(text).toContain(title);
  });

  it('tells a change field by field, in French', async () => {
    const title = 'Bons de vacances à essayer';
    const { made } = await asked<{ made: { id: string; version: number } }>(
      `mutation { made: createConferenceRecoveryAction(input: ${actionInput(title, 1000)}) { id version } }`,
      platform.token,
    );
    const { next } = await asked<{ next: { id: string } }>(
      `mutation {
        held: createCommitteeSession(input: { committee: "efficacite", title: "Hier", status: HELD,
          publication: PUBLISHED, heldAt: "${await whenKnown(made.id)}" }) { id }
        next: createCommitteeSession(input: { committee: "efficacite", title: "Demain", status: PLANNED,
          publication: PUBLISHED, heldAt: "2099-01-01T09:00:00Z" }) { id }
        updateConferenceRecoveryAction(id: "${made.id}", version: ${made.version},
          input: ${actionInput(title, 2500)}) { id } }`,
      platform.token,
    );

    await until(async () => (await read(`/seances/${next.id}`)).text.includes(title));

    const { text, html } = await read(`/seances/${next.id}`);
    expect(text).toContain('Budget : 1 000 € → 2 500 €');
    expect(html).toContain(`href="/actions/${made.id}"`);
  });

  it('has the frozen figures beside those of today, with their hash and rule', async () => {
    const { id } = sessionThat('HELD');
    const { committeeSession } = await asked<{ committeeSession: { snapshot: Snapshot } }>(
      `{ committeeSession(id: "${id}") { snapshot { hash figures { label value today difference } } } }`,
    );
    const { hash, figures } = committeeSession.snapshot;

    const { html, text } = await read(`/seances/${id}`);

    expect(text).toContain(hash);
    expect(text).toContain('RFC 8785');
    const table = html.slice(html.indexOf('Chiffres figés et chiffres d’aujourd’hui</caption>'));
    const rows = [...table.matchAll(/<tr><th scope="row">(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<data value="([^"]*)"/g)].map(([, value]) => Number(value)),
    );
    expect(rows).toEqual(
      figures.map(({ value, today, difference }) =>
        [value, today, difference].filter((each) => each !== null),
      ),
    );
  });

  it('shows decisions with their due day and by how much they are late', async () => {
    const { text } = await read(`/seances/${sessionThat('HELD').id}`);

    expect(text).toMatch(/Échéance : 31 mars 2022 En retard de [\d ]+ jours/);
  });

  it('is not there for an unknown session, nor for a draft that one may not see', async () => {
    const { made } = await asked<{ made: { id: string } }>(
      `mutation { made: createCommitteeSession(input: { committee: "efficacite", title: "Séance à huis clos",
        heldAt: "2026-12-24T09:00:00Z", status: PLANNED, publication: DRAFT }) { id } }`,
      platform.token,
    );

    expect((await read('/seances/inconnue')).status).toBe(404);
    for (const path of [`/seances/${made.id}`, '/comites', '/comites/efficacite']) {
      expect((await read(path)).html).not.toContain('huis clos');
    }
    expect((await read(`/seances/${made.id}`, committee)).text).toContain('Brouillon');
  });
});

/** An instant at which the index knew a record. */
async function whenKnown(id: string): Promise<string> {
  await until(async () => {
    const { recordHistory } = await asked<{ recordHistory: unknown[] }>(
      `{ recordHistory(id: "${id}", first: 1) { version } }`,
    );
    return recordHistory.length === 1;
  });
  return new Date().toISOString();
}

interface Snapshot {
  hash: string;
  figures: { label: string; value: number; today: number | null; difference: number | null }[];
}

function actionInput(title: string, budget: number): string {
  return `{ title: "${title}", status: IN_PROGRESS, budget: ${budget}, propositionNumber: 16, leadSiren: "224700013" }`;
}

describe('the file as a PDF', () => {
  it('says how to print where there is no browser', async () => {
    const { status, html } = await read(`/seances/${sessionThat('HELD').id}.pdf`);

    expect(status).toBe(501);
    expect(textOf(html)).toContain('Enregistrer au format PDF');
  });

  it('is none for an unknown session', async () => {
    expect((await read('/seances/inconnue.pdf')).status).toBe(404);
  });
});
