import type { PageModule } from './screen.ts';

/** Every address of the site, and the page that answers it; pages are loaded when they are visited first. */
export const routes: Readonly<Record<string, () => Promise<PageModule>>> = {
  '/': () => import('../pages/home/page.tsx'),
  '/aides': () => import('../pages/aids/page.tsx'),
  '/aides/:id': () => import('../pages/aid/page.tsx'),
  '/trouver': () => import('../pages/find/page.tsx'),
  '/connexion': () => import('../pages/login/page.tsx'),
};
