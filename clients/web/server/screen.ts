import type { Readable } from 'node:stream';
import type { ReactNode } from 'react';
import type { SentForm } from './sentFile.ts';
import type { Visit } from './visit.ts';

/** A part of the site, as the navigation marks it. */
export type Section =
  'trouver' | 'aides' | 'territoires' | 'plan' | 'pilotage' | 'comites' | 'explorer' | 'espace';

/** What a page shows. */
export interface Screen {
  /** Of the window, without the name of the site. */
  title: string;
  body: ReactNode;
  /** For search engines and previews. */
  description?: string;
  section?: Section;
  status?: number;
  /** Feeds that tell of what the page lists. */
  feeds?: readonly Feed[];
  /** Keeps it out of search engines. */
  unlisted?: boolean;
  /** Facts for machines (schema.org). */
  facts?: object;
  /** The island that the page needs beside the site's own script: a file of `islands/`. */
  script?: string;
}

export interface Feed {
  title: string;
  href: string;
  type: 'application/atom+xml' | 'application/feed+json' | 'text/calendar';
}

/** Another address to go to. */
export interface Redirect {
  redirect: string;
}

/** A file to keep, such as the rows of a figure. */
export interface Download {
  download: string;
  type: string;
  content: Readable | string;
  headers?: Readonly<Record<string, string>>;
}

/** A screen as a PDF, by this name. */
export interface Paper {
  paper: Screen;
  name: string;
}

/** What a page may answer. */
export type Shown = Screen | Redirect | Download | Paper;

/** Makes a screen of a visit. What it throws as a Failure is told to the visitor. */
export type Page = (visit: Visit) => Promise<Shown>;

/** Does what a form of the page asks, then shows a screen or goes on. */
export type Action = (visit: Visit, form: URLSearchParams) => Promise<Shown>;

/** Takes a form with a file, `multipart/form-data`; what it does not read of the file is left unread. */
export type Upload = (visit: Visit, form: SentForm) => Promise<Screen | Redirect>;

/** A module below `pages/`. */
export interface PageModule {
  page: Page;
  action?: Action;
  upload?: Upload;
}
