import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway-runtime';
import http from '@graphql-mesh/transport-http';
import type { KeyObject } from 'node:crypto';
import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { signatureHeader, signed } from '@relance/schema/access/signature.ts';

export interface HiveOptions {
  /** `schema/supergraph.graphql`, as it stands. */
  supergraph: string;
  owners: Readonly<Record<string, { url: string; key: KeyObject }>>;
  /** Who sent an access token; rejects for one that is none of ours. */
  verify: (token: string) => Promise<Identity>;
  introspection: boolean;
}

/**
 * Hive Gateway over the same supergraph and the same subgraphs as our router. Owners answer signed requests alone, so
 * each request is signed with the key of its owner; what a scope opens, the owners guard themselves.
 */
export function hiveGateway({ supergraph, owners, verify, introspection }: HiveOptions) {
  const entries = Object.entries(owners).map(([name, { url }]) => [
    name,
    { location: `${url}/graphql` },
  ]);
  return createGatewayRuntime({
    supergraph,
    transports: { http },
    transportEntries: Object.fromEntries(entries) as Record<string, { location: string }>,
    plugins: () => [signing(owners, verify)],
    disableIntrospection: introspection ? undefined : { disableIf: () => true },
    // Errors of owners are made for clients; anything else is masked.
    maskedErrors: true,
    logging: 'error',
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/health',
    readinessCheckEndpoint: '/ready',
  });
}

/** Tells owners who asks, under a signature for this owner, this body and this moment. */
function signing(owners: HiveOptions['owners'], verify: HiveOptions['verify']): GatewayPlugin {
  const identities = new WeakMap<Request, Promise<Identity>>();
  const identityOf = (request: Request | undefined): Promise<Identity> => {
    const token = /^Bearer (.+)$/i.exec(request?.headers.get('authorization') ?? '')?.[1];
    if (request === undefined || token === undefined) return Promise.resolve(anonymous);
    const known = identities.get(request) ?? verify(token);
    identities.set(request, known);
    return known;
  };
  return {
    onRequest: async (asked) => {
      await identityOf(asked.request).catch(() => {
        const message = 'The access token is none of a trusted issuer, or has expired.';
        const errors = [{ message, extensions: { code: 'UNAUTHENTICATED' } }];
        asked.endResponse(asked.fetchAPI.Response.json({ errors }, { status: 401 }));
      });
    },
    onFetch: async (sending) => {
      const { url, options } = sending;
      const owner = Object.entries(owners).find(([, each]) => url.startsWith(`${each.url}/`));
      if (!owner) return;
      const [name, { key }] = owner;
      const { pathname, search } = new URL(url);
      const { method = 'POST', body } = options;
      const { request } = sending.context as { request?: Request };
      const header = signed(key, {
        ...{ by: 'router', owner: name, method, path: pathname + search },
        body: typeof body === 'string' ? body : '',
        identity: await identityOf(request),
      });
      sending.setOptions({
        ...options,
        headers: { ...options.headers, [signatureHeader]: header },
      });
    },
  };
}
