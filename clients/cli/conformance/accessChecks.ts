import { anonymous } from '@relance/schema/access/identity.ts';
import { ownerKey } from '@relance/schema/access/signature.ts';
import { type Check, shown, unless } from './check.ts';
import { mutationOf } from './sdl.ts';
import type { Reply, Subject } from './subject.ts';

const body = JSON.stringify({ query: '{ __typename }' });
const request = { method: 'POST', path: '/graphql', body };
const day = 86_400_000;

const refusal = 'status 401 with the code UNSIGNED_REQUEST';

/** Only the router is answered, and the conference at the feed. */
export const accessChecks: readonly Check[] = [
  {
    name: 'access.health',
    expected: 'GET /health and GET /ready answer 200 to everybody',
    run: async (subject) => {
      const replies = await Promise.all(
        ['/health', '/ready'].map((path) => subject.ask(path, { signature: null })),
      );
      return unless(
        replies.every(({ status }) => status === 200),
        replies.map(({ status }) => status),
      );
    },
  },
  {
    name: 'access.signed',
    expected: 'a request that the router has signed is answered with 200',
    run: async (subject) => {
      const reply = await subject.ask('/graphql', request);
      return unless(reply.status === 200, reply);
    },
  },
  refusedCheck('access.unsigned-graph', 'no signature', (subject) =>
    subject.ask('/graphql', { ...request, signature: null }),
  ),
  refusedCheck('access.unsigned-feed', 'no signature at the feed', (subject) =>
    subject.ask('/feed', { signature: null }),
  ),
  refusedCheck('access.garbled', 'a signature that is none', (subject) =>
    subject.ask('/graphql', { ...request, signature: 'e30.e30' }),
  ),
  refusedCheck('access.other-key', 'a signature by another key', (subject) => {
    const stranger = ownerKey('nobody that this subgraph knows', subject.owner);
    return subject.ask('/graphql', { ...request, signature: subject.sign(request, stranger) });
  }),
  refusedCheck('access.other-owner', 'a signature for another owner', (subject) =>
    subject.ask('/graphql', {
      ...request,
      signature: subject.sign({ ...request, owner: `not-${subject.owner}` }),
    }),
  ),
  refusedCheck('access.other-path', 'a signature for another path', (subject) =>
    subject.ask('/graphql', { ...request, signature: subject.sign({ ...request, path: '/feed' }) }),
  ),
  refusedCheck('access.other-body', 'a signature for another body', (subject) =>
    subject.ask('/graphql', { ...request, signature: subject.sign({ ...request, body: '{}' }) }),
  ),
  refusedCheck('access.old', 'a signature of yesterday', (subject) =>
    subject.ask('/graphql', {
      ...request,
      signature: subject.sign({ ...request, at: Date.now() - day }),
    }),
  ),
  refusedCheck('access.replayed', 'a signature that was used before', async (subject) => {
    const signature = subject.sign(request);
    await subject.ask('/graphql', { ...request, signature });
    return subject.ask('/graphql', { ...request, signature });
  }),
  refusedCheck('access.conference-graph', 'the conference anywhere but at the feed', (subject) =>
    subject.ask('/graphql', { ...request, signature: subject.signByConference(request) }),
  ),
  {
    name: 'access.conference-feed',
    expected: 'the conference may read the feed with the key of the feed',
    run: async (subject) => {
      const path = '/feed?limit=1';
      const reply = await subject.ask(path, { signature: subject.signByConference({ path }) });
      return unless(reply.status === 200, reply);
    },
  },
  {
    name: 'access.public-writes',
    expected: 'a mutation for the public is refused with UNAUTHORIZED_FIELD_OR_TYPE',
    run: async (subject) => {
      // Of a record that there is not: whoever does not refuse it has changed nothing.
      const document = await mutationOf(subject);
      const variables = { id: '00000000-0000-4000-8000-000000000000' };
      const { data, errors = [] } = await subject.graph(document, variables, anonymous);
      const codes = errors.map(({ extensions }) => extensions?.['code']);
      return unless(codes.includes('UNAUTHORIZED_FIELD_OR_TYPE'), { data, errors });
    },
  },
];

function refusedCheck(
  name: string,
  what: string,
  ask: (subject: Subject) => Promise<Reply>,
): Check {
  return {
    name,
    expected: `${what}: ${refusal}`,
    run: async (subject) => {
      const { status, text } = await ask(subject);
      const isRefused = status === 401 && text.includes('UNSIGNED_REQUEST');
      return isRefused ? undefined : shown(`status ${status}: ${text}`);
    },
  };
}
