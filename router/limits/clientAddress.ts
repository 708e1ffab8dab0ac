import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

interface Network {
  address: string;
  bits: number;
  family: 'ipv4' | 'ipv6';
}

/** Reads `10.0.0.0/8`, `2001:db8::/32` or one address; undefined when it is none of them. */
export function networkOf(text: string): Network | undefined {
  const [address = '', length, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return undefined;
  const longest = version === 4 ? 32 : 128;
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return undefined;
  const bits = length === undefined ? longest : Number(length);
  return bits > longest ? undefined : { address, bits, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Tells clients apart by their addresses. */
export class ClientAddresses {
  readonly #proxies = new BlockList();
  readonly #any: boolean;

  /** `proxies`: the networks whose word on `X-Forwarded-For` is taken. */
  constructor(proxies: readonly string[] = []) {
    const networks = proxies.map(networkOf).filter((network) => network !== undefined);
    for (const { address, bits, family } of networks) {
      this.#proxies.addSubnet(address, bits, family);
    }
    this.#any = networks.length > 0;
  }

  /**
   * Names the client of a request: its peer, or behind known proxies the last address that they did not
   * write themselves. What stands further left anybody may have made up.
   */
  of({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
    const peer = plain(socket.remoteAddress ?? '');
    const forwarded = headers['x-forwarded-for'];
    if (!this.#any || forwarded === undefined || !this.#isProxy(peer)) return group(peer);
    let nearest = peer;
    for (const hop of String(forwarded).split(',').reverse()) {
      const address = plain(hop.trim());
      if (isIP(address) === 0) break;
      nearest = address;
      if (!this.#isProxy(address)) break;
    }
    return group(nearest);
  }

  #isProxy(address: string): boolean {
    const version = isIP(address);
    return version !== 0 && this.#proxies.check(address, version === 4 ? 'ipv4' : 'ipv6');
  }
}

/** Without port, brackets and zone; an IPv4 address that is written as IPv6 as what it is. */
function plain(address: string): string {
  const [, bracketed] = /^"?\[([^\]]+)\](?::\d+)?"?$/.exec(address) ?? [];
  const [, beforePort] = /^([\d.]+):\d+$/.exec(address) ?? [];
  const [bare = ''] = (bracketed ?? beforePort ?? address).split('%');
  const [, four] = /^::ffff:([\d.]+)$/i.exec(bare) ?? [];
  return four ?? bare;
}

/** One subscriber has a whole /64 of IPv6: all its addresses are one client. */
function group(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const dotted = last.at(-1)?.includes('.') || first.at(-1)?.includes('.') ? 1 : 0;
  const missing = Math.max(8 - first.length - last.length - dotted, 0);
  const words =
    tail === undefined ? first : [...first, ...Array<string>(missing).fill('0'), ...last];
  const network = words.slice(0, 4).map((word) => word.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
