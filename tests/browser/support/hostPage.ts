import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else, on another host than the platform’s. */
export interface HostSite {
  url: string;
  close: () => Promise<void>;
}

/** Styles that the widget has to live with. */
export const hostileStyles = {
  bare: '',
  unset: '* { all: unset }',
  // What Bootstrap 3 and old themes do to everything.
  bootstrap: `* { box-sizing: border-box; margin: 0; padding: 0; font-size: 10px; line-height: 1 }
    ul { list-style: square; padding-left: 40px } a { color: red !important; text-decoration: none }
    h2, h3, h4 { text-transform: uppercase; float: left } button { display: none }
    div { display: inline; position: static } p { max-width: 5em }`,
  flex: 'body { display: flex; flex-wrap: wrap; align-items: start }',
  dark: 'html { color-scheme: dark; background: #111; color: #eee }',
} as const;

/** A page with this in its body; `dir` is how it is written. */
export function pageWith(body: string, style = '', dir = 'ltr'): string {
  return `<!doctype html><html lang="fr" dir="${dir}"><head><meta charset="utf-8"><title>Mairie</title>
    <meta name="viewport" content="width=device-width"><style>${style}</style></head>
    <body><h1>Mairie</h1><h2>Vos démarches</h2><main>${body}</main></body></html>`;
}

/** Serves pages by their path. */
export async function serveHost(pages: Record<string, string>): Promise<HostSite> {
  const server = createServer(({ url = '/' }, response) => {
    const page = pages[url];
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
