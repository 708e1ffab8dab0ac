import fastify, { type FastifyInstance } from 'fastify';
import { identityOf } from '@relance/schema/access/identity.ts';
import {
  feedKey,
  ownerKey,
  type RequestToSign,
  signatureHeader,
  signed,
  streamed,
} from '@relance/schema/access/signature.ts';
import { acceptSignedRequests, identityOfRequest } from './signedRequests.ts';

const secret = 'what only the router and its owners know';
const key = ownerKey(secret, 'tourism');
const agent = identityOf('agent@tourism', ['partner:tourism']);
const clock = { time: 1_700_000_000_000 };

let server: FastifyInstance;
let url: string;
beforeAll(async () => {
  server = fastify({ forceCloseConnections: true });
  acceptSignedRequests(server, { owner: 'tourism', key, now: () => clock.time });
  server.post('/graphql', (request) => identityOfRequest(request));
  server.get('/feed', () => 'feed');
  server.get('/health', () => 'ok');
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

const body = '{"query":"{ _service { sdl } }"}';
const question: RequestToSign = {
  ...{ by: 'router', owner: 'tourism', method: 'POST', path: '/graphql', body, identity: agent },
};

interface Sent {
  path?: string;
  method?: string;
  body?: string;
  headers?: Record<string, string>;
}

async function send(header: string | undefined, sent: Sent = {}) {
  const { path = '/graphql', method = 'POST', headers = {} } = sent;
  const text = sent.body ?? body;
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...headers,
      ...(header === undefined ? {} : { [signatureHeader]: header }),
    },
    ...(method === 'GET' ? {} : { body: text }),
  });
  return { status: answer.status, text: await answer.text() };
}

const sign = (changes: Partial<RequestToSign> = {}, by = key) =>
  signed(by, { ...question, at: clock.time, ...changes });

describe('an owner', () => {
  it('answers the router, and learns from it who asks', async () => {
    const answer = await send(sign());

    expect(answer).toEqual({
      status: 200,
      text: '{"subject":"agent@tourism","scopes":["partner:tourism"]}',
    });
  });

  it('takes no signature twice', async () => {
    const header = sign();

    const statuses = [(await send(header)).status, (await send(header)).status];

    expect(statuses).toEqual([200, 401]);
  });

  it('says that it lives to everybody, and nothing else, not even what is not there', async () => {
    const statuses = await Promise.all(
      ['/health', '/feed', '/graphql', '/nowhere', '/health/../feed'].map(
        async (path) => (await send(undefined, { path, method: 'GET' })).status,
      ),
    );

    expect(statuses).toEqual([200, 401, 401, 401, 401]);
  });

  it.each<[string, () => string | undefined, Sent?]>([
    ['no signature', () => undefined],
    ['an empty one', () => ''],
    ['no signature of ours', () => 'e30.e30'],
    ['one without its code', () => sign().split('.')[0]],
    ['one with a code too many', () => `${sign()}.x`],
    ['a code that was cut', () => sign().slice(0, -2)],
    [
      'a code for other words',
      () => `${sign({ path: '/feed' }).split('.')[0]}.${sign().split('.')[1]}`,
    ],
    ['another secret', () => sign({}, ownerKey('another secret', 'tourism'))],
    ['the key of another owner', () => sign({}, ownerKey(secret, 'chambers'))],
    ['a signature for another owner', () => sign({ owner: 'chambers' })],
    ['a signature for another path', () => sign({ path: '/feed' })],
    ['a signature for another query', () => sign(), { path: '/graphql?operationName=other' }],
    ['a signature for another method', () => sign({ method: 'GET' })],
    ['a signature for another body', () => sign(), { body: '{"query":"{ __typename }"}' }],
    ['a signature for a body that is streamed', () => sign({ body: streamed })],
    ['one that is too old', () => sign({ at: clock.time - 30_001 })],
    ['one of times to come', () => sign({ at: clock.time + 30_001 })],
    [
      'the conference’s, which reads the feed alone',
      () => sign({ by: 'conference' }, feedKey(key)),
    ],
    ['the conference’s key in the name of the router', () => sign({}, feedKey(key))],
    [
      'an identity in a header of the client',
      () => undefined,
      { headers: { 'x-relance-identity': JSON.stringify(agent), authorization: 'Bearer x' } },
    ],
  ])('answers 401 to %s', async (...[, header, sent = {}]) => {
    const answer = await send(header(), sent);

    expect(answer.status).toBe(401);
    expect(answer.text).toContain('UNSIGNED_REQUEST');
  });

  it('lets the conference read its feed', async () => {
    const asked = { by: 'conference', method: 'GET', path: '/feed?wait=5', body: '' } as const;

    const answer = await send(sign(asked, feedKey(key)), { path: '/feed?wait=5', method: 'GET' });

    expect(answer).toEqual({ status: 200, text: 'feed' });
  });

  it('forgets signatures only when they are too old to be taken', async () => {
    const header = sign({ at: clock.time + 29_000 });
    await send(header);

    const later: number[] = [];
    for (const minutes of [0.5, 0.9, 5]) {
      clock.time += minutes * 60_000;
      later.push((await send(header)).status);
    }

    expect(later).toEqual([401, 401, 401]);
  });
});
