import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { ClientAddresses, networkOf } from './clientAddress.ts';

function request(peer: string, forwarded?: string) {
  return {
    socket: { remoteAddress: peer },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage;
}

describe('the address of a client', () => {
  const addresses = new ClientAddresses(['10.0.0.0/8', '2001:db8:ffff::/48']);

  it.each([
    ['the peer', '192.0.2.7', undefined, '192.0.2.7'],
    ['the peer, whatever it says', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['what a known proxy says', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    [
      'the last that known proxies did not write',
      '10.0.0.1',
      '1.1.1.1, 198.51.100.1, 10.2.2.2',
      '198.51.100.1',
    ],
    ['the nearest proxy when all are known', '10.0.0.1', '10.3.3.3, 10.2.2.2', '10.3.3.3'],
    ['the proxy when it says nothing of use', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['the last that could be read', '10.0.0.1', '198.51.100.1, nonsense, 10.2.2.2', '10.2.2.2'],
    ['without its port', '10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['IPv4, however the socket writes it', '::ffff:192.0.2.7', undefined, '192.0.2.7'],
    ['a known proxy over IPv6', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the network of an IPv6 address', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['the same when it is written shortly', '2001:DB8:1:2::1', undefined, '2001:db8:1:2::/64'],
    [
      'the same when a proxy brackets it',
      '10.0.0.1',
      '"[2001:db8:0001:2::1]:443"',
      '2001:db8:1:2::/64',
    ],
    ['without its zone', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ])('is %s', (_what, peer, forwarded, address) => {
    expect(addresses.of(request(peer, forwarded))).toBe(address);
  });

  it('is never what an unknown peer says of itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()), (said) => {
        expect(new ClientAddresses().of(request('192.0.2.7', said))).toBe('192.0.2.7');
      }),
    );
  });

  it('is one for the whole of a network that one subscriber has', () => {
    const word = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 4 }),
        fc.array(word, { minLength: 4, maxLength: 4 }),
        (network, host) => {
          const address = [...network, ...host].join(':');
          expect(addresses.of(request(address))).toBe(`${network.join(':')}::/64`);
        },
      ),
    );
  });
});

describe('a network', () => {
  it.each(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32', '::1'])('is read from %s', (text) => {
    expect(networkOf(text)).toBeDefined();
  });

  it.each(['10.0.0.0/33', '10.0.0/8', 'proxy.example', '10.0.0.0/', '10.0.0.0/8/8', '::/129', ''])(
    'is not read from "%s"',
    (text) => {
      expect(networkOf(text)).toBeUndefined();
    },
  );
});
