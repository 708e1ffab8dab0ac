import { freePort, startCommand, type StartedProcess } from '../support/processes.ts';
import { type Answer, postQuery } from '../support/asking.ts';

const loader = ['--no-warnings', '--import', './platform/loader/register.mjs'];

/** A new partner in the graph of a checkout, and how long each step took, in seconds. */
export interface FirstAnswer {
  /** What the command said. */
  told: string[];
  madeIn: number;
  answeredIn: number;
  answer: Answer<PartnerAids>;
}

export interface PartnerAids {
  aids: { totalCount: number; nodes: { title: string; owner: string; reference: string | null }[] };
  indexStatus: { feeds: { owner: string; behind: number }[] };
}

const question = `{
  aids(filter: { owners: [MISSION_LOCALE] }, orderBy: TITLE_ASC) {
    totalCount
    nodes { title owner ... on MissionLocaleAid { reference } }
  }
  indexStatus { feeds { owner behind } }
}`;

/** `npm run relance`, in another checkout. */
export function relance(folder: string, ...args: string[]): StartedProcess {
  return startCommand('npm', ['run', '--silent', 'relance', '--', ...args], {}, folder);
}

/** From the command that makes a partner to the first answer of the router with its records. */
export async function firstAnswer(folder: string): Promise<FirstAnswer> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  const label = 'Mission locale de l’Agenais';
  const made = relance(folder, 'subgraph', 'new', 'mission-locale', '--label', label);
  const { code } = await made.ended;
  if (code !== 0) throw new Error(made.stderr.join('\n'));
  const madeIn = seconds();
  const port = String(await freePort());
  const settings = { PORT: port, RELANCE_DATA: `${folder}/.data` };
  const args = [...loader, 'platform/start.ts'];
  const platform = startCommand(process.execPath, args, settings, folder);
  try {
    await platform.firstLine;
    const answer = await postQuery<PartnerAids>(`http://127.0.0.1:${port}/graphql`, question);
    return { told: made.stdout, madeIn, answeredIn: seconds(), answer };
  } finally {
    await platform.end('SIGINT');
  }
}
