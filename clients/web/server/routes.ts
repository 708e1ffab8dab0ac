import type { PageModule } from './screen.ts';

/** Every address of the site, and the page that answers it; pages are loaded when they are visited first. */
export const routes: Readonly<Record<string, () => Promise<PageModule>>> = {
  '/': () => import('../pages/home/page.tsx'),
  '/aides': () => import('../pages/aids/page.tsx'),
  '/aides/:id': () => import('../pages/aid/page.tsx'),
  '/pilotage': () => import('../pages/steering/overview/page.tsx'),
  '/pilotage/lisibilite': () => import('../pages/steering/clarity/page.tsx'),
  '/pilotage/coherence': () => import('../pages/steering/consistency/page.tsx'),
  '/pilotage/efficacite': () => import('../pages/steering/effectiveness/page.tsx'),
  '/pilotage/actions': () => import('../pages/steering/actions/page.tsx'),
  '/pilotage/investissements': () => import('../pages/steering/investments/page.tsx'),
  '/pilotage/subventions': () => import('../pages/steering/subsidies/page.tsx'),
  '/pilotage/minimis': () => import('../pages/steering/deMinimis/page.tsx'),
  '/pilotage/qualite': () => import('../pages/steering/quality/page.tsx'),
  '/pilotage/figures/:file': () => import('../pages/steering/figures/page.ts'),
  '/comites': () => import('../pages/committees/page.tsx'),
  '/comites/:id': () => import('../pages/committee/page.tsx'),
  '/seances/:id': () => import('../pages/committee/session/page.ts'),
  '/seances/:id.pdf': () => import('../pages/committee/session/paper.ts'),
  '/connexion': () => import('../pages/login/page.tsx'),
};
