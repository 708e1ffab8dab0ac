import type { IncomingMessage } from 'node:http';
import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { BadRequest } from '../http/badRequest.ts';
import type { Sessions } from '../session/sessions.ts';
import type { ClientAddresses } from './clientAddress.ts';
import type { Door, Limits } from './limits.ts';
import { namedKey, type WidgetKeys } from './widgetKeys.ts';

export interface AdmissionOptions {
  addresses: ClientAddresses;
  keys: WidgetKeys;
  /** Without them nothing is counted. */
  limits?: Limits | undefined;
  /** Without them everybody is the public. */
  sessions?: Sessions | undefined;
}

/** Says who asks, and whether it may ask as often as it does. */
export class Admission {
  constructor(readonly options: AdmissionOptions) {}

  /** Who asks; rejects with a BadRequest where a key or token is wrong (401, 403) or the limit reached (429). */
  async admit(request: IncomingMessage, door: Door): Promise<Identity> {
    const { addresses, keys, limits, sessions } = this.options;
    const address = addresses.of(request);
    const claims = sessions?.claimed(request.headers) === true;
    if (claims || namedKey(request) !== undefined) await limits?.checkWrong(address);
    try {
      const key = keys.of(request);
      const identity = claims && sessions ? await sessions.identityFrom(request) : anonymous;
      await limits?.take(door, { key, identity, address });
      return identity;
    } catch (error) {
      if (error instanceof BadRequest && error.status === 401) await limits?.takeWrong(address);
      throw error;
    }
  }

  /** Counts a request in which it does not matter who asks. */
  async count(request: IncomingMessage, door: Door): Promise<void> {
    const { addresses, limits } = this.options;
    if (!limits) return;
    const address = addresses.of(request);
    await limits.take(door, { key: undefined, identity: anonymous, address });
  }
}
