import { BadRequest } from './badRequest.ts';
import { readGet, readPost } from './readRequest.ts';

const json = 'application/json';
const nothing = {
  ...{ query: undefined, operationName: undefined, variables: undefined, extensions: undefined },
};

function refusalOf(act: () => unknown): { status: number; message: string } {
  try {
    act();
  } catch (error) {
    if (error instanceof BadRequest) return { status: error.status, message: error.message };
    throw error;
  }
  throw new Error('it was not refused');
}

describe('the body of a POST', () => {
  it('is read with all its parameters', () => {
    const body = JSON.stringify({
      ...{ query: '{ a }', operationName: 'A', variables: { n: 1 }, extensions: { x: {} } },
    });

    expect(readPost(body, 'application/json; charset=utf-8')).toEqual({
      ...{ query: '{ a }', operationName: 'A', variables: { n: 1 }, extensions: { x: {} } },
    });
  });

  it('may give null for what it has not', () => {
    const body = '{"query":"{ a }","operationName":null,"variables":null,"extensions":null}';

    expect(readPost(body, json)).toEqual({ ...nothing, query: '{ a }' });
  });

  it.each([
    ['', 'POST body missing'],
    ['{}', 'POST body missing'],
    ['"{ a }"', 'POST body missing'],
    ['{"query":', 'The body is no JSON'],
    ['[{"query":"{ a }"}]', 'Operation batching disabled'],
    ['{"query":1}', 'GraphQL queries must be strings.'],
    ['{"query":{"kind":"Document"}}', 'GraphQL queries must be strings.'],
    ['{"query":"{ a }","variables":"{}"}', '`variables` in a POST body should be'],
    ['{"query":"{ a }","variables":[1]}', '`variables` in a POST body must be an object'],
    ['{"query":"{ a }","extensions":1}', '`extensions` in a POST body must be an object'],
    ['{"query":"{ a }","operationName":1}', '`operationName` in a POST body must be a string'],
  ])('is refused when it is %s', (body, message) => {
    expect(refusalOf(() => readPost(body, json))).toEqual({
      status: 400,
      message: expect.stringContaining(message) as string,
    });
  });

  it.each([
    [undefined, 400],
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 400],
    ['application/json; charset=latin1', 415],
  ])('is refused as %p, with %d', (contentType, status) => {
    expect(refusalOf(() => readPost('{"query":"{ a }"}', contentType)).status).toBe(status);
  });
});

describe('the query string of a GET', () => {
  it('is read with all its parameters', () => {
    const search = new URLSearchParams({
      ...{ query: '{ a(n: "é&") }', operationName: 'A', variables: '{"n":1}', extensions: '{}' },
    });

    expect(readGet(search.toString(), undefined)).toEqual({
      ...{ query: '{ a(n: "é&") }', operationName: 'A', variables: { n: 1 }, extensions: {} },
    });
  });

  it.each([
    ['query=a&query=b', "The 'query' search parameter may only be specified once."],
    ['variables={', 'The variables search parameter contains invalid JSON.'],
    ['variables=[]', 'The variables search parameter should contain a JSON-encoded object.'],
    ['extensions=1', 'The extensions search parameter should contain a JSON-encoded object.'],
  ])('is refused when it is %s', (search, message) => {
    expect(refusalOf(() => readGet(search, undefined))).toEqual({ status: 400, message });
  });

  it('is refused with a content type that is not JSON', () => {
    expect(refusalOf(() => readGet('query={a}', 'text/plain')).status).toBe(415);
  });
});
