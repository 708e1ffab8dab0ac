import { owners } from '@relance/sdk/french/labels.ts';
import { ownerSlugs } from '@relance/sdk/french/slugs.ts';
import type { ReactNode } from 'react';
import type { Visit } from '../../server/visit.ts';
import { done, doneNames } from './done.ts';
import type { Workspace } from './workspace.ts';

export interface FrameProps {
  visit: Visit;
  workspace: Workspace;
  /** The page's heading. */
  title: string;
  children: ReactNode;
}

/** What all pages of a workspace have around their own: its parts, and what was just done. */
export function Frame({ visit, workspace, title, children }: FrameProps) {
  const message = visit.query.choice('fait', doneNames);
  return (
    <>
      <p className="soft">
        Espace de travail{'\u00A0'}: <strong>{workspace.label}</strong>
      </p>
      <h1>{title}</h1>
      <nav aria-label="Espace de travail" className="no-print">
        <ul className="tabs">
          {placesOf(workspace).map(([path, label]) => (
            <li key={path}>
              <a
                href={workspace.to(path)}
                aria-current={isAt(visit.path, path) ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {message !== undefined && (
        <p className="notice" role="status">
          {done[message]}
        </p>
      )}
      {children}
      <Others others={workspace.others} />
    </>
  );
}

function placesOf({ partner }: Workspace): readonly (readonly [string, string])[] {
  return [
    ['/espace', 'À faire'],
    ...(partner.kinds.includes('Aid') ? ([['/espace/aides', 'Nos fiches d’aides']] as const) : []),
    ['/espace/imports', 'Imports'],
    ...(partner.kinds.includes('Subsidy') ? ([['/espace/doublons', 'Doublons']] as const) : []),
  ];
}

function isAt(path: string, place: string): boolean {
  return place === '/espace' ? path === place : path.startsWith(place);
}

function Others({ others }: Pick<Workspace, 'others'>) {
  if (others.length === 0) return null;
  return (
    <details className="no-print">
      <summary>Autres espaces</summary>
      <ul>
        {others.map(({ name, owner }) => (
          <li key={name}>
            <a href={`/espace?porteur=${ownerSlugs.slugOf(owner)}`}>{owners[owner]}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
