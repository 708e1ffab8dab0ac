import {
  allowInsecureRequests,
  type Configuration,
  discovery,
  initiateDeviceAuthorization,
  None,
  pollDeviceAuthorizationGrant,
  refreshTokenGrant,
  ResponseBodyError,
} from 'openid-client';
import { reasonOf } from '../failures.ts';
import { keepLogin, type Login } from './credentials.ts';

export interface Issuer {
  issuer: string;
  clientId: string;
}

export interface DeviceLogin extends Issuer {
  scope: string;
  audience?: string | undefined;
  signal: AbortSignal;
  /** Tells where to go, and what to type there. */
  ask: (page: string, code: string) => void;
}

/** Logs in on another device (RFC 8628): a person confirms a code in a browser, wherever it is. */
export async function logInByDevice(device: DeviceLogin): Promise<Login> {
  const { scope, audience, signal, ask } = device;
  const issuer = await issuerAt(device);
  const authorization = await initiateDeviceAuthorization(issuer, {
    scope,
    ...(audience !== undefined && { audience }),
  });
  ask(
    authorization.verification_uri_complete ?? authorization.verification_uri,
    authorization.user_code,
  );
  const tokens = await pollDeviceAuthorizationGrant(issuer, authorization, undefined, {
    signal,
  }).catch(refused);
  return loginOf(tokens, device);
}

function refused(error: unknown): never {
  if (!(error instanceof ResponseBodyError)) throw error;
  const why = error.error_description ?? error.error;
  throw new Error(
    `the issuer gives no token (${why}): log in again, and confirm the code in time.`,
  );
}

/** A new token for an old log-in; undefined where the issuer gives none any more. */
export async function renewed(
  endpoint: string,
  { refreshToken, ...of }: Issuer & { refreshToken: string },
): Promise<Login | undefined> {
  try {
    const tokens = await refreshTokenGrant(await issuerAt(of), refreshToken);
    const login = loginOf({ refresh_token: refreshToken, ...tokens }, of);
    await keepLogin(endpoint, login);
    return login;
  } catch {
    return undefined;
  }
}

async function issuerAt({ issuer, clientId }: Issuer): Promise<Configuration> {
  const address = new URL(issuer);
  // Over the network only what TLS protects; on this machine there is no network.
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  try {
    return await discovery(address, clientId, undefined, None(), {
      execute: local ? [allowInsecureRequests] : [],
    });
  } catch (error) {
    throw new Error(
      `${issuer} tells no way to log in (${reasonOf(error, issuer)}): look at --issuer.`,
    );
  }
}

interface Tokens {
  access_token?: string;
  expires_in?: number;
  refresh_token?: string;
}

function loginOf(
  { access_token: token, expires_in: seconds, refresh_token: refreshToken }: Tokens,
  { issuer, clientId }: Issuer,
): Login {
  if (token === undefined) throw new Error(`${issuer} gave no access token.`);
  return {
    token,
    expiresAt: seconds === undefined ? null : new Date(Date.now() + seconds * 1_000).toISOString(),
    ...(refreshToken !== undefined && { renewal: { issuer, clientId, refreshToken } }),
  };
}
