import { date, moment } from '@relance/sdk/french/dates.ts';
import { columnLabel, listLabel } from '@relance/sdk/french/columns.ts';
import { count, euro } from '@relance/sdk/french/numbers.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { escapeAttribute as escaped } from '@relance/sdk/export/escape.ts';
import type { Guest } from '@relance/sdk/surround.ts';
import { isExportedList } from '@relance/schema/exports.ts';
import { expiryOf, isOver, type Job, type JobState } from '../job.ts';
import { fileNameOf } from './fileName.ts';

const states: Readonly<Record<JobState, string>> = {
  QUEUED: 'Elle attend son tour',
  RUNNING: 'Elle est en cours',
  DONE: 'Le fichier est prêt',
  FAILED: 'Elle a échoué',
  CANCELLED: 'Elle a été annulée',
};

const reasons: Readonly<Record<string, string>> = {
  INTERRUPTED: 'Le service a redémarré pendant l’écriture du fichier. Demandez-le de nouveau.',
  EXPORTS_BUSY: 'D’autres listes entières sont en cours d’écriture. Demandez-la de nouveau.',
  EXPORT_CUT: 'La liste a été interrompue avant sa fin. Demandez-la de nouveau.',
  OWNER_UNAVAILABLE: 'Un partenaire n’a pas répondu. Demandez-la de nouveau plus tard.',
};

/** A job for people: how far it is, its file, and the way to stop it. Without a script it comes again by itself. */
export function jobPage(job: Job): Guest {
  const title = titleOf(job);
  const parts = [
    `<h1>${escaped(title)}</h1>`,
    `<p role="status"><strong>${states[job.state]}</strong>${progressOf(job)}</p>`,
    ...(job.failure ? [`<p>${escaped(reasons[job.failure.code] ?? job.failure.message)}</p>`] : []),
    ...fileOf(job),
    `<form method="post" action="/jobs/${job.id}/stop"><button class="second">${isOver(job) ? 'Supprimer' : 'Annuler'}</button></form>`,
    `<p><a href="/jobs/${job.id}">Actualiser cette page</a>. Gardez son adresse${isOver(job) ? '' : '\u00A0: vous pouvez la fermer et revenir'}.</p>`,
  ];
  return { title, html: parts.join('\n') };
}

function titleOf({ question }: Job): string {
  if (!('list' in question)) return 'Réponse à une requête';
  const { list } = question;
  return `${isExportedList(list) ? listLabel(list) : list}\u00A0: liste entière`;
}

function progressOf({ state, rows, total }: Job): string {
  if (state !== 'RUNNING') return '.';
  const all = total === null || total === 0 ? '' : ` sur ${count(total)}`;
  const bar =
    total === null || total === 0
      ? ''
      : ` <progress value="${rows}" max="${total}" aria-label="Lignes écrites"></progress>`;
  return `\u00A0: ${count(rows)} lignes écrites${all}.${bar}`;
}

function fileOf(job: Job): string[] {
  const { file } = job;
  if (!file) return [];
  const until = expiryOf(job);
  const facts: [string, string][] = [
    ['Lignes', count(file.rows)],
    ...Object.entries(file.sums).map(([key, sum]): [string, string] => [
      `Total «\u00A0${columnLabel(key)}\u00A0»`,
      euro(Number(sum)),
    ]),
    ...(file.asOf ? [['Situation au', moment(file.asOf)] as [string, string]] : []),
    ['Empreinte SHA-256', file.sha256],
  ];
  const silent = file.partial.map((owner) => (owners as Record<string, string>)[owner] ?? owner);
  return [
    ...(silent.length > 0
      ? [
          `<p><strong>Fichier incomplet</strong>\u00A0: ${escaped(silent.join(', '))} n’a pas répondu.</p>`,
        ]
      : []),
    `<p><a href="/jobs/${job.id}/file" download>Télécharger ${escaped(fileNameOf(job))}</a> (${count(Math.ceil(file.bytes / 1_024))} Kio)</p>`,
    `<p><a href="/jobs/${job.id}/manifest">Le manifeste</a> dit ce qui a été demandé et de quand datent ces chiffres\u00A0: joignez-le pour les citer.</p>`,
    `<dl>${facts.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`,
    ...(until ? [`<p>Gardé jusqu’au ${date(until.slice(0, 10))}.</p>`] : []),
  ];
}
