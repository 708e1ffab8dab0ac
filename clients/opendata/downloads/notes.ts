import { moment } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { count } from '@relance/sdk/french/numbers.ts';
import { licence } from '@relance/sdk/licence.ts';
import type { Page } from '../kinds/kind.ts';
import type { Question } from '../parameters/question.ts';
import type { About } from '@relance/sdk/export/table.ts';
import { slugsOf } from '../graph/ask.ts';

/** What is told beside the rows of a file: what was asked, when, of whom, and what may be done with it. */
export function notesOf(
  { title, address }: { title: string; address: string },
  { given }: Question,
  { total, asOf, partial }: Page<unknown>,
  { demo, now }: { demo: boolean; now: Date },
): About {
  const chosen = given.map(([name, value]) => `${name} = ${value}`).join(', ');
  const notes: [string, string][] = [
    ['Jeu de données', title],
    ['Adresse', address],
    ['Filtres', chosen || 'aucun'],
    ['Lignes', count(total)],
    ['Date du fichier', moment(now)],
    ['Situation au', asOf === null ? moment(now) : moment(asOf)],
    ['Sources', Object.values(owners).join(', ')],
    ['Licence', `${licence.title}, ${licence.url}`],
  ];
  if (partial.length > 0) {
    const names = partial.map((owner) => owners[owner]).join(', ');
    notes.unshift(['Attention', `Fichier incomplet\u00A0: nous n’avons pas pu joindre ${names}.`]);
  }
  if (demo) notes.unshift(['Attention', 'Données de démonstration\u00A0: elles sont inventées.']);
  const silent = partial.length === 0 ? [] : slugsOf(partial).split(',');
  return { title, total, asOf, partial: silent, notes };
}
