import { briefDate, date, distance, moment } from '@relance/sdk/french/dates.ts';
import { help } from '@relance/sdk/french/help.ts';
import { audiences, instruments, owners, publications } from '@relance/sdk/french/labels.ts';
import { counted, euro, shortEuro } from '@relance/sdk/french/numbers.ts';
import { audienceSlugs } from '@relance/sdk/french/slugs.ts';
import type { ReactNode } from 'react';
import type { AidSheetQuery } from '../../__generated__/graphql.ts';
import { AidStatusBadge, amountOf } from '../../parts/AidItem.tsx';
import { changesOf } from '../../parts/changes.ts';
import { Failure, NotFound } from '../../server/failures.ts';
import type { Page } from '../../server/screen.ts';
import { AidSheet } from './documents.ts';
import { serviceFacts } from './serviceFacts.ts';

type Sheet = NonNullable<AidSheetQuery['aid']>;

/** All that one needs to apply for one aid, on a page that prints on one sheet. */
export const page: Page = async (visit) => {
  const { id = '' } = visit.params;
  const { aid, recordHistory, stateAidRegimes } = await visit.ask(AidSheet, {
    ...{ id, today: visit.today },
  });
  if (!aid) {
    if (visit.absences.length > 0) throw silent(visit.absences[0]?.label ?? '');
    throw new NotFound('Cette aide n’existe pas, ou n’est plus publiée.');
  }
  const regime = stateAidRegimes.find(({ code }) => code === aid.stateAidRegime);
  const funder = aid.funder?.name ?? owners[aid.owner];
  const cofunders = (aid.cofunders ?? []).map(({ name, siren }) => name ?? siren);
  return {
    title: aid.title,
    description: aid.summary,
    section: 'aides',
    facts: serviceFacts(aid, funder),
    body: (
      <article className="sheet">
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/aides">Toutes les aides</a>
          </li>
          <li>
            <a href={`/aides?public=${audienceSlugs.slugOf(aid.audiences[0] ?? 'FIRM')}`}>
              {audiences[aid.audiences[0] ?? 'FIRM']}
            </a>
          </li>
        </ol>
        <h1>{aid.title}</h1>
        <p className="lead">{aid.summary}</p>
        <p>
          <AidStatusBadge status={aid.status} />{' '}
          {aid.publication !== 'PUBLISHED' && (
            <span className="badge warn">{publications[aid.publication]}</span>
          )}{' '}
          {aid.demo && <span className="badge">Exemple de démonstration</span>}
        </p>
        <section className="card" aria-labelledby="bref">
          <h2 id="bref">En bref</h2>
          <dl className="terms">
            <Term name="Combien">{amountOf(aid)}</Term>
            <Term name="Sous quelle forme">{instruments[aid.instrument]}</Term>
            <Term name="Pour qui">{aid.audiences.map((each) => audiences[each]).join(', ')}</Term>
            <Term name="Où">{placesOf(aid)}</Term>
            <Term name="Quand">{periodOf(aid, visit.today)}</Term>
            <Term name="Qui finance">
              {funder}
              {cofunders.length > 0 && `, avec ${cofunders.join(', ')}`}
            </Term>
            {aid.budget !== null && <Term name="Budget">{euro(aid.budget)}</Term>}
          </dl>
        </section>
        <Part title="Conditions">{aid.eligibility}</Part>
        <Part title="L’aide en détail">{aid.description}</Part>
        <section>
          <h2>Demander l’aide</h2>
          <Steps text={aid.howToApply} />
          {(aid.requiredDocuments?.length ?? 0) > 0 && (
            <>
              <h3>Pièces à joindre</h3>
              <ul>
                {aid.requiredDocuments?.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </>
          )}
          {aid.applicationUrl && aid.status === 'OPEN' && (
            <p>
              <a className="button" href={aid.applicationUrl}>
                Faire la demande en ligne
              </a>
            </p>
          )}
          <Contact aid={aid} />
        </section>
        {regime && (
          <section>
            <h2>Règles de cumul</h2>
            <p>
              Cette aide relève du régime « {regime.label} » ({regime.regulation}).
              {regime.deMinimis &&
                ` Elle compte dans votre plafond d’aides de minimis${
                  regime.ceiling === null ? '' : ` de ${euro(regime.ceiling)}`
                }.`}
            </p>
          </section>
        )}
        {aid.subsidies && aid.subsidies.totalCount > 0 && (
          <section>
            <h2>Ce que l’aide a permis</h2>
            <p>
              {counted(aid.subsidies.totalCount, 'dossier')} pour{' '}
              <data value={aid.subsidies.sums.amount}>{shortEuro(aid.subsidies.sums.amount)}</data>{' '}
              <span className="soft">(d’après les décisions publiées)</span>.
            </p>
          </section>
        )}
        {(aid.propositions?.length ?? 0) > 0 && (
          <section className="no-print">
            <h2>Dans le plan de relance</h2>
            <ul>
              {aid.propositions?.map(({ number, title }) => (
                <li key={number}>
                  <a href={`/plan#proposition-${number}`}>
                    Proposition {number}
                    {'\u00A0'}: {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <details className="no-print">
          <summary>Ce qui a changé</summary>
          <ul className="list">
            {recordHistory.map(({ version, occurredAt, change, fields }) => (
              <li key={version}>
                <p>
                  <time dateTime={occurredAt}>{moment(occurredAt)}</time>
                  {change === 'ADDED' && '\u00A0: fiche créée'}
                  {change === 'WITHDRAWN' && '\u00A0: fiche retirée'}
                </p>
                {change === 'CHANGED' && (
                  <ul>
                    {changesOf(fields).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </details>
        <p className="soft">
          Fiche de {owners[aid.owner]}, modifiée le{' '}
          <time dateTime={aid.updatedAt}>{moment(aid.updatedAt)}</time>.
          <span className="no-print"> Elle s’imprime sur une page.</span>
        </p>
      </article>
    ),
  };
};

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Part({ title, children }: { title: string; children: string | null }) {
  if (!children) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children.split(/\n{2,}/).map((each) => (
        <p key={each}>{each}</p>
      ))}
    </section>
  );
}

/** « 1. … 2. … » as a list; any other text as it stands. */
function Steps({ text }: { text: string | null }) {
  if (!text) return null;
  const steps = text.split(/(?:^|\s)\d\.\s/).filter((each) => each !== '');
  if (steps.length < 2) return <p>{text}</p>;
  return (
    <ol>
      {steps.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ol>
  );
}

function Contact({ aid: { contact } }: { aid: Sheet }) {
  return (
    <address className="card">
      <h3>Une question{'\u00A0'}?</h3>
      {contact && (
        <>
          <p>
            {contact.url ? <a href={contact.url}>{contact.service}</a> : contact.service}
            {contact.phone && (
              <>
                <br />
                <a href={`tel:${contact.phone.replace(/\s/g, '')}`}>{contact.phone}</a>
              </>
            )}
            {contact.email && (
              <>
                <br />
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </>
            )}
          </p>
        </>
      )}
      <p>
        {help.name}
        {'\u00A0'}: <a href={help.href}>{help.phone}</a>, {help.hours}
      </p>
    </address>
  );
}

function placesOf({ territory }: Sheet): ReactNode {
  if (!territory || territory.level === 'DEPARTEMENT') return 'Tout le Lot-et-Garonne';
  const places = [
    ...territory.epcis.map(({ siren, name }) => ({ code: siren, name: name ?? siren })),
    ...territory.communes.map(({ inseeCode, name }) => ({
      code: inseeCode,
      name: name ?? inseeCode,
    })),
  ];
  return places.map(({ code, name }, place) => (
    <span key={code}>
      {place > 0 && ', '}
      <a href={`/territoires/${code}`}>{name}</a>
    </span>
  ));
}

function periodOf({ status, opensOn, closesOn }: Sheet, today: string): string {
  const from = opensOn === null ? undefined : `à partir du ${date(opensOn)}`;
  if (closesOn === null) return from === undefined ? 'Toute l’année' : capital(from);
  const left = status === 'OPEN' ? ` (${distance(closesOn, today)})` : '';
  if (opensOn === null) return `Jusqu’au ${date(closesOn)}${left}`;
  return `Du ${briefDate(opensOn)} au ${date(closesOn)}${left}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function silent(label: string): Failure {
  return new Failure(
    503,
    `${label} ne répond pas`,
    'La fiche de cette aide ne peut pas être lue pour l’instant. Réessayez dans quelques minutes, ou appelez la cellule de relance.',
    { 'retry-after': '30' },
  );
}
