/** What a client shows within the site of another: its own HTML, styles and script. */
export interface Guest {
  title: string;
  /** HTML in which everything from outside is escaped. */
  html: string;
  styles?: string;
  script?: string;
}

/** A whole page around it, and the Content-Security-Policy under which both run. */
export type Surround = (guest: Guest) => Promise<{ page: string; policy: string }>;
