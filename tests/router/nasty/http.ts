import type { Ask } from '../subject.ts';
import { type Nasty, otherwise, type Theme } from './theme.ts';

const json = { 'content-type': 'application/json' };
const me = '{"query":"{ me { id } }"}';
// Its code; stock calls it a fault of the server.
const faultOfCaller = 'told as the fault of the caller that it is';
const unknown = '{"query":"{ nothing }"}';

function sends(title: string, request: Omit<Ask, 'method'> & { method?: string }): Nasty {
  return { title, request: { method: 'POST', ...request } };
}

// Stock leaves these to its body parser, whose page of HTML is nothing to copy.
function statusOf(title: string, body: string, headers: Ask['headers'] = json): Nasty {
  return { title, request: { method: 'POST', headers, body }, statusOnly: true };
}

function gets(title: string, search: string, headers: Ask['headers'] = json): Nasty {
  return { title, request: { method: 'GET', search, headers } };
}

const query = (text: string) => `?query=${encodeURIComponent(text)}`;

export const bodies: Theme = {
  theme: 'a body',
  over: 'shop',
  cases: [
    sends('that is missing', { headers: json }),
    sends('that is missing, without a type', { headers: {} }),
    statusOf('that is empty', ''),
    statusOf('of broken JSON', '{"query":"{ me { id } }"'),
    statusOf('of text', 'hello'),
    statusOf('of null', 'null'),
    statusOf('of a number', '7'),
    statusOf('of a text in JSON', '"{ me { id } }"'),
    statusOf('in a character set that is unknown', me, {
      'content-type': 'application/json; charset=klingon',
    }),
    statusOf('in an encoding that is unknown', me, { ...json, 'content-encoding': 'klingon' }),
    sends('of an empty object', { headers: json, body: '{}' }),
    sends('of an empty list', { headers: json, body: '[]' }),
    sends('of a batch of one', { headers: json, body: `[${me}]` }),
    sends('of a batch of two', { headers: json, body: `[${me},${me}]` }),
    sends('without a query', { headers: json, body: '{"variables":{}}' }),
    sends('with null for the query', { headers: json, body: '{"query":null}' }),
    sends('with a number for the query', { headers: json, body: '{"query":7}' }),
    sends('with a list for the query', { headers: json, body: '{"query":["{ me { id } }"]}' }),
    {
      ...sends('with a parsed document for the query', {
        headers: json,
        body: '{"query":{"kind":"Document","definitions":[]}}',
      }),
      statusOnly: true,
    },
    sends('with text for variables', {
      headers: json,
      body: '{"query":"{ me { id } }","variables":"{}"}',
    }),
    sends('with a list for variables', {
      headers: json,
      body: '{"query":"{ me { id } }","variables":[1]}',
    }),
    sends('with a number for variables', {
      headers: json,
      body: '{"query":"{ me { id } }","variables":7}',
    }),
    sends('with false for variables', {
      headers: json,
      body: '{"query":"{ me { id } }","variables":false}',
    }),
    sends('with null for variables', {
      headers: json,
      body: '{"query":"{ me { id } }","variables":null}',
    }),
    sends('with a number for operationName', {
      headers: json,
      body: '{"query":"{ me { id } }","operationName":7}',
    }),
    sends('with text for extensions', {
      headers: json,
      body: '{"query":"{ me { id } }","extensions":"{}"}',
    }),
    sends('with a list for extensions', {
      headers: json,
      body: '{"query":"{ me { id } }","extensions":[]}',
    }),
    sends('with extensions that mean nothing', {
      headers: json,
      body: '{"query":"{ me { id } }","extensions":{"a":1}}',
    }),
    sends('with a persisted query that is unknown', {
      headers: json,
      body: `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
    }),
    otherwise(
      faultOfCaller,
      sends('with a persisted query of a wrong version', {
        headers: json,
        body: '{"query":"{ me { id } }","extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}',
      }),
    ),
    otherwise(
      faultOfCaller,
      sends('with a persisted query of a wrong hash', {
        headers: json,
        body: '{"query":"{ me { id } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      }),
    ),
  ],
};

export const types: Theme = {
  theme: 'a content type',
  over: 'shop',
  cases: [
    sends('with a character set', {
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: me,
    }),
    sends('in capitals', { headers: { 'content-type': 'APPLICATION/JSON' }, body: me }),
    sends('of a form, as a page of another site can send it', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query={me{id}}',
    }),
    sends('of plain text, as a page of another site can send it', {
      headers: { 'content-type': 'text/plain' },
      body: me,
    }),
    sends('of plain text with the header that no page can send', {
      headers: { 'content-type': 'text/plain', 'apollo-require-preflight': 'yes' },
      body: me,
    }),
    sends('of a form of parts', {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--',
    }),
    sends('of GraphQL itself', {
      headers: { 'content-type': 'application/graphql' },
      body: '{ me { id } }',
    }),
    sends('of XML', { headers: { 'content-type': 'application/xml' }, body: '<me/>' }),
    sends('that is none', { headers: { 'content-type': 'nonsense' }, body: me }),
    sends('that is missing', { headers: {}, body: me }),
  ],
};

const accepts = (accept: string, body = me) => ({ headers: { ...json, accept }, body });

export const media: Theme = {
  theme: 'an accepted type',
  over: 'shop',
  cases: [
    sends('of JSON', accepts('application/json')),
    sends('of GraphQL answers', accepts('application/graphql-response+json')),
    sends('of anything', accepts('*/*')),
    sends('of any application', accepts('application/*')),
    sends(
      'of both, JSON rather',
      accepts('application/graphql-response+json;q=0.5, application/json'),
    ),
    sends(
      'of both, GraphQL answers rather',
      accepts('application/graphql-response+json, application/json;q=0.9'),
    ),
    sends('of both alike', accepts('application/json, application/graphql-response+json')),
    sends('of pages', accepts('text/html')),
    sends('of pages or anything', accepts('text/html, */*;q=0.1')),
    sends('of pictures', accepts('image/png')),
    sends('of nothing', accepts('')),
    sends('of JSON refused', accepts('application/json;q=0')),
    sends('with a character set', accepts('application/json; charset=utf-8')),
    otherwise(
      'who names application/json reads errors from the body, with 200 (GraphQL over HTTP)',
      sends('of JSON, for an invalid operation', accepts('application/json', unknown)),
    ),
    sends(
      'of GraphQL answers, for an invalid operation',
      accepts('application/graphql-response+json', unknown),
    ),
    sends(
      'of GraphQL answers, for a broken document',
      accepts('application/graphql-response+json', '{"query":"{"}'),
    ),
    sends(
      'of GraphQL answers, for wrong variables',
      accepts('application/graphql-response+json', '{"query":"query($i:ID!){user(id:$i){id}}"}'),
    ),
    sends('of pictures, for an invalid operation', accepts('image/png', unknown)),
    sends('of parts', accepts('multipart/mixed')),
  ],
};

export const addresses: Theme = {
  theme: 'a GET',
  over: 'shop',
  cases: [
    gets('of a query', query('{ me { id } }')),
    gets(
      'of a query with variables',
      `${query('query ($id: ID!) { user(id: $id) { id } }')}&variables=${encodeURIComponent('{"id":"id-1"}')}`,
    ),
    gets(
      'of a query with a name',
      `${query('query A { me { id } } query B { me { name } }')}&operationName=B`,
    ),
    gets(
      'of a query with extensions',
      `${query('{ me { id } }')}&extensions=${encodeURIComponent('{"a":1}')}`,
    ),
    gets('without a query', ''),
    gets('with an empty query', '?query='),
    gets('with an unknown parameter', `${query('{ me { id } }')}&x=1`),
    gets('with the query twice', `${query('{ me { id } }')}&query=x`),
    gets('with variables twice', `${query('{ me { id } }')}&variables={}&variables={}`),
    gets('with broken variables', `${query('{ me { id } }')}&variables=%7B`),
    gets('with variables that are a list', `${query('{ me { id } }')}&variables=[]`),
    gets('with variables that are null', `${query('{ me { id } }')}&variables=null`),
    gets('with empty variables', `${query('{ me { id } }')}&variables=`),
    gets('with broken extensions', `${query('{ me { id } }')}&extensions=x`),
    otherwise(
      'an empty name is no name; stock breaks down',
      gets('with an empty name', `${query('{ me { id } }')}&operationName=`),
    ),
    gets('with an unknown name', `${query('query A { me { id } }')}&operationName=B`),
    gets('with signs for blanks', '?query={+me+{+id+}+}'),
    gets('of a mutation is refused', query('mutation { refuse { id } }')),
    gets(
      'of a mutation beside a query, the query asked',
      `${query('query A { me { id } } mutation B { refuse { id } }')}&operationName=A`,
    ),
    gets(
      'of a mutation beside a query, the mutation asked',
      `${query('query A { me { id } } mutation B { refuse { id } }')}&operationName=B`,
    ),
    gets('of an invalid operation', query('{ nothing }')),
    gets('of a broken document', query('{')),
    gets('of introspection', query('{ __schema { queryType { name } } }')),
    gets('as a page of another site can send it', query('{ me { id } }'), {}),
    gets('with a header that no page can send', query('{ me { id } }'), {
      'x-apollo-operation-name': 'A',
    }),
    gets('with the other header that no page can send', query('{ me { id } }'), {
      'apollo-require-preflight': '1',
    }),
    gets('with an empty one of them', query('{ me { id } }'), { 'apollo-require-preflight': '' }),
    gets('of the type of a form', query('{ me { id } }'), {
      'content-type': 'application/x-www-form-urlencoded',
    }),
    gets('of the type of XML', query('{ me { id } }'), { 'content-type': 'application/xml' }),
    gets('for pictures', query('{ me { id } }'), { ...json, accept: 'image/png' }),
    gets('for GraphQL answers', query('{ nothing }'), {
      ...json,
      accept: 'application/graphql-response+json',
    }),
    gets(
      'of a persisted query that is unknown',
      `?extensions=${encodeURIComponent(`{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}`)}`,
    ),
  ],
};

export const methods: Theme = {
  theme: 'the method',
  over: 'shop',
  cases: [
    ...['PUT', 'PATCH', 'DELETE'].map((method): Nasty => ({
      ...sends(`${method} is refused`, { method, headers: json, body: me }),
      statusOnly: true,
    })),
    sends('HEAD is refused or not, as stock does', {
      method: 'HEAD',
      search: query('{ me { id } }'),
      headers: json,
    }),
    sends('POST takes nothing from the address', {
      search: query('{ me { name } }'),
      headers: json,
      body: me,
    }),
    sends('POST with the query in the address alone', {
      search: query('{ me { name } }'),
      headers: json,
      body: '{}',
    }),
  ],
};
