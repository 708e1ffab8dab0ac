import type { PageModule } from './screen.ts';

/** Every address of the site, and the page that answers it; pages are loaded when they are visited first. */
export const routes: Readonly<Record<string, () => Promise<PageModule>>> = {
  '/': () => import('../pages/home/page.tsx'),
  '/aides': () => import('../pages/aids/page.tsx'),
  '/aides/:id': () => import('../pages/aid/page.tsx'),
  '/espace': () => import('../pages/workspace/home/page.tsx'),
  '/espace/aides': () => import('../pages/workspace/aids/page.tsx'),
  '/espace/aides/nouvelle': () => import('../pages/workspace/aid/newPage.tsx'),
  '/espace/aides/:id': () => import('../pages/workspace/aid/page.tsx'),
  '/espace/doublons': () => import('../pages/workspace/duplicates/page.tsx'),
  '/espace/imports': () => import('../pages/workspace/imports/page.tsx'),
  '/espace/imports/nouveau': () => import('../pages/workspace/upload/page.tsx'),
  '/espace/imports/:run': () => import('../pages/workspace/run/page.tsx'),
  '/trouver': () => import('../pages/find/page.tsx'),
  '/territoires': () => import('../pages/territories/page.tsx'),
  '/territoires/:code': () => import('../pages/territory/page.tsx'),
  '/plan': () => import('../pages/plan/page.tsx'),
  '/plan/:number': () => import('../pages/proposition/page.tsx'),
  '/actions/:id': () => import('../pages/action/page.tsx'),
  '/investissements/:id': () => import('../pages/investment/page.tsx'),
  '/subventions/:id': () => import('../pages/subsidy/page.tsx'),
  '/accessibilite': () => import('../pages/accessibility/page.tsx'),
  '/connexion': () => import('../pages/login/page.tsx'),
};
