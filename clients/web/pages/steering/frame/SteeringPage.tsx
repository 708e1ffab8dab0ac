import { date } from '@relance/sdk/french/dates.ts';
import type { ReactNode } from 'react';
import type { Visit } from '../../../server/visit.ts';
import { datedView } from './dated.ts';
import { LogIn } from './LogIn.tsx';

const views = [
  { path: '/pilotage', label: 'Vue d’ensemble' },
  { path: '/pilotage/lisibilite', label: 'Lisibilité' },
  { path: '/pilotage/coherence', label: 'Cohérence' },
  { path: '/pilotage/efficacite', label: 'Efficacité' },
] as const;

const lists = [
  { path: '/pilotage/actions', label: 'Actions' },
  { path: '/pilotage/investissements', label: 'Investissements' },
  { path: '/pilotage/subventions', label: 'Subventions' },
  { path: '/pilotage/minimis', label: 'Aides de minimis' },
  { path: '/pilotage/qualite', label: 'Qualité des données' },
] as const;

/** An address below `/pilotage`. */
export type SteeringPath = (typeof views | typeof lists)[number]['path'];

interface SteeringPageProps {
  visit: Visit;
  path: SteeringPath;
  title: string;
  lead?: ReactNode;
  /** The graph tells it of today alone. */
  todayOnly?: boolean;
  children: ReactNode;
}

/** What the pages of the committees share: the way between them, and the day that they are about. */
export function SteeringPage(props: SteeringPageProps) {
  const { visit, path, title, lead, todayOnly = false, children } = props;
  const { day } = datedView(visit);
  return (
    <div className="steering">
      <h1>{title}</h1>
      <Ways label="Pilotage" ways={views} path={path} day={day} />
      <Ways label="Listes du pilotage" ways={lists} path={path} day={day} />
      {day !== undefined && !todayOnly && (
        <p className="dated" role="status">
          <strong>
            Situation au <time dateTime={day}>{date(day)}</time>
          </strong>
          , telle que les partenaires l’avaient enregistrée.{' '}
          <a href={visit.query.with(path, { au: undefined, apres: undefined })}>
            Revenir à aujourd’hui
          </a>
        </p>
      )}
      {day !== undefined && todayOnly && (
        <p className="notice">Cette page n’existe qu’à la date d’aujourd’hui.</p>
      )}
      {lead && <p className="lead">{lead}</p>}
      {children}
      {!todayOnly && <DayForm visit={visit} path={path} day={day} />}
      {visit.subject === null && (
        <p className="notice">
          Vous voyez ce qui est publié. Les brouillons, les aides à des particuliers et le calcul de
          minimis sont réservés au comité et aux partenaires. <LogIn visit={visit} />
        </p>
      )}
    </div>
  );
}

interface WaysProps {
  label: string;
  ways: readonly { path: string; label: string }[];
  path: string;
  day: string | undefined;
}

function Ways({ label, ways, path, day }: WaysProps) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="tabs">
        {ways.map((way) => (
          <li key={way.path}>
            <a
              href={day === undefined ? way.path : `${way.path}?au=${day}`}
              aria-current={way.path === path ? 'page' : undefined}
            >
              {way.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface DayFormProps {
  visit: Visit;
  path: string;
  day: string | undefined;
}

/** Any other day; what else the address says is kept. */
function DayForm({ visit: { query, today }, path, day }: DayFormProps) {
  const kept = [...query.params].filter(([name]) => name !== 'au' && name !== 'apres');
  return (
    <form action={path} className="day-form">
      {kept.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <div className="search-line">
        <div>
          <label htmlFor="au">Voir la situation à une autre date</label>
          <input type="date" id="au" name="au" defaultValue={day ?? today} max={today} />
        </div>
        <button className="second">Voir cette date</button>
      </div>
    </form>
  );
}
