import { Failure, NotFound } from '../../../server/failures.ts';
import type { Action } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Done } from '../done.ts';
import { type Workspace, workspaceOf } from '../workspace.ts';
import { written } from '../written.ts';
import {
  CorrectLine,
  DismissLine,
  ImportRunSheet,
  ReopenLine,
  ReplayImport,
  UndoImport,
} from './documents.ts';
import { asChecked } from '../reading/asChecked.ts';
import { withheld } from './LineCard.tsx';

/** What is decided about a run or one of its lines. */
export const act: Action = async (visit, form) => {
  const workspace = workspaceOf(visit);
  const run = visit.params['run'] ?? '';
  const deed = deeds[form.get('faire') ?? ''];
  if (deed === undefined) throw new Failure(400, 'Action inconnue', 'Revenez à l’import.');
  const { fait, at = '#corriger', to = run } = await deed({ visit, workspace, run, form });
  return { redirect: `${workspace.to(`/espace/imports/${to}`, { fait })}${at}` };
};

interface Deed {
  visit: Visit;
  workspace: Workspace;
  run: string;
  form: URLSearchParams;
}

/** What was done, and where it shows: on the page of that run, or of another one. */
interface Outcome {
  fait: Done;
  at?: string;
  to?: string;
}

const deeds: Readonly<Record<string, (deed: Deed) => Promise<Outcome>>> = {
  corriger: correct,
  ecarter: async ({ visit, workspace, run, form }) => {
    const note = form.get('note')?.trim() ?? '';
    if (note === '')
      throw new Failure(400, 'Il manque une raison', 'Dites pourquoi la ligne est écartée.');
    const variables = { ...workspace.asked, run, entry: entryOf(form), note, by: workspace.by };
    found(written(await visit.write(DismissLine, variables))[workspace.partner.name]);
    return { fait: 'ecartee' };
  },
  reprendre: async ({ visit, workspace, run, form }) => {
    const variables = { ...workspace.asked, run, entry: entryOf(form) };
    found(written(await visit.write(ReopenLine, variables))[workspace.partner.name]);
    return { fait: 'reprise' };
  },
  relire: async ({ visit, workspace, run }) => {
    const variables = { ...workspace.asked, run, by: workspace.by };
    found(written(await visit.write(ReplayImport, variables))[workspace.partner.name]);
    return { fait: 'relu' };
  },
  publier: async ({ visit, workspace, run, form }) => {
    const { sha256, ...settings } = await asChecked(visit, workspace, run);
    const report = await visit.importFile({
      ...{ ...settings, owner: workspace.partner.name, kept: sha256, by: workspace.by },
      confirm: form.get('confirmer') === 'oui',
    });
    return { fait: 'importe', at: '', to: report.run };
  },
  annuler: async ({ visit, workspace, run }) => {
    const variables = { ...workspace.asked, run };
    found(written(await visit.write(UndoImport, variables))[workspace.partner.name]);
    return { fait: 'annule', at: '' };
  },
};

async function correct({ visit, workspace, run, form }: Deed): Promise<Outcome> {
  const entry = entryOf(form);
  const { name } = workspace.partner;
  const sheet = await visit.ask(ImportRunSheet, {
    ...{ ...workspace.asked, id: run, states: ['QUARANTINED' as const] },
    ...{ first: 1, after: String(entry - 1) },
  });
  const { lines, state: stateOfRun } = found(sheet[name]);
  const line = lines.edges[0]?.node;
  if (line?.entry !== entry) {
    throw new Failure(
      409,
      'Cette ligne n’est plus à corriger',
      'Quelqu’un l’a peut-être déjà corrigée.',
    );
  }
  // What may name a person is not shown: an empty cell there means no change.
  const cells = (line.cells ?? []).flatMap(({ field, text }) => {
    const said = form.get(`champ.${field}`)?.trim();
    const same = said === undefined || said === text.trim() || (text === withheld && said === '');
    return same ? [] : [{ field, text: said }];
  });
  const variables = { ...workspace.asked, run, entry, cells, by: workspace.by };
  const { state } = found(written(await visit.write(CorrectLine, variables))[name]);
  if (state === 'QUARANTINED') return { fait: 'pas-encore', at: `#ligne-${entry}` };
  return { fait: stateOfRun === 'CHECKED' ? 'a-publier' : 'corrigee' };
}

function entryOf(form: URLSearchParams): number {
  const entry = form.get('ligne') ?? '';
  if (/^[1-9]\d{0,8}$/.test(entry)) return Number(entry);
  throw new Failure(400, 'Ligne inconnue', 'Revenez à l’import, et choisissez une ligne.');
}

function found<Answer>(answer: Answer | null | undefined): Answer {
  if (answer == null) throw new NotFound('Cet import n’existe pas dans votre espace.');
  return answer;
}
