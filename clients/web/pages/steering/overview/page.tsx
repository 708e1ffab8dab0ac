import type { Page } from '../../../server/screen.ts';
import { Partial } from '../figures/Partial.tsx';
import { partsOf } from '../frame/parts.ts';
import { datedView } from '../frame/dated.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import {
  actionsCard,
  type Card,
  delayCard,
  moneyCards,
  reachCard,
  unansweredCard,
} from './cards.ts';

const path = '/pilotage';

/** Six cards: every number leads to its rows. */
export const page: Page = async (visit) => {
  const [actions, money, delay, reach, unanswered] = await partsOf(
    actionsCard(visit),
    moneyCards(visit),
    delayCard(visit),
    reachCard(visit),
    unansweredCard(visit),
  );
  const cards = [actions, ...(money ?? [null]), delay, reach, unanswered];
  return {
    title: 'Pilotage du plan de relance',
    description: 'Où en est le plan de relance du Lot-et-Garonne\u00A0: actions, argent, délais.',
    section: 'pilotage',
    body: (
      <SteeringPage {...{ visit, path, lead }} title="Pilotage du plan de relance">
        {actions?.isEmpty && datedView(visit).day !== undefined && (
          <p className="notice">Aucune action n’était enregistrée à cette date.</p>
        )}
        <ul className="cards">
          {cards.map((card, at) => (
            <li key={card?.id ?? at} className="card">
              {card === null ? (
                <p>Ce chiffre ne répond pas pour l’instant.</p>
              ) : (
                <Shown {...card} />
              )}
            </li>
          ))}
        </ul>
        <h2>Les trois questions des comités</h2>
        <ul className="grid">
          {questions.map(({ href, name, text }) => (
            <li key={href} className="card">
              <h3>
                <a href={visit.query.with(href, {})}>{name}</a>
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <p>
          <a href="/comites">Comités, séances et décisions</a>
        </p>
      </SteeringPage>
    ),
  };
};

function Shown({ id, label, numbers, freshness }: Card) {
  const [first, ...others] = numbers;
  return (
    <>
      <h2 id={id}>{label}</h2>
      {first === undefined ? (
        <p>Aucune valeur connue.</p>
      ) : (
        <p>
          <a className="value" href={first.href}>
            <data value={first.value}>{first.text}</data>
          </a>{' '}
          {first.what}
        </p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map(({ href, value, text, what }) => (
            <li key={what}>
              <a href={href}>
                <data value={value}>{text}</data>
              </a>{' '}
              {what}
            </li>
          ))}
        </ul>
      )}
      <Partial freshness={freshness} />
    </>
  );
}

const lead =
  'Où en sont les actions, l’argent et les délais\u00A0? Chaque nombre mène à ses lignes.';

const questions = [
  {
    href: '/pilotage/lisibilite',
    name: 'Lisibilité',
    text: 'Qui propose quoi, à qui\u00A0? Quelles fiches sont à revoir\u00A0?',
  },
  {
    href: '/pilotage/coherence',
    name: 'Cohérence',
    text: 'Quelles aides se recouvrent, quels publics et communes n’en trouvent aucune\u00A0?',
  },
  {
    href: '/pilotage/efficacite',
    name: 'Efficacité',
    text: 'Qu’est-ce qui est engagé, versé, en retard\u00A0? Qui est touché\u00A0?',
  },
];
