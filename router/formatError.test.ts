import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import { userMessages } from '@relance/schema/errors/userMessages.ts';
import { loggedError } from '@relance/schema/errors/loggedError.ts';
import { formatErrorWith } from './formatError.ts';

let lines: string[];
let format: ReturnType<typeof formatErrorWith>;

beforeEach(() => {
  lines = [];
  const log = pino({ serializers: { err: loggedError } }, { write: (line) => lines.push(line) });
  format = formatErrorWith(log);
});

function told(error: GraphQLError): GraphQLFormattedError {
  return format(error.toJSON(), error, 'guichet-7');
}

function fromTourism(message: string, extensions: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, serviceName: 'tourism' } });
}

describe('an error of the caller', () => {
  it('has its code, its own words for programs, and a sentence in French for people', () => {
    const error = new GraphQLError('first: 300 is not between 0 and 200.', {
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });

    expect(told(error)).toEqual({
      message: 'first: 300 is not between 0 and 200.',
      extensions: {
        ...{ code: 'BAD_USER_INPUT', argument: 'first' },
        userMessage: 'Une valeur saisie n’est pas valide. Corrigez-la, puis recommencez.',
      },
    });
    expect(lines).toEqual([]);
  });

  it('names the owner that found it, and leaves out whatever else the owner added', () => {
    const error = fromTourism('Record 1 is at version 2, not 1.', {
      ...{ code: 'STALE_VERSION', argument: 'version', currentVersion: 2 },
      stacktrace: ['at /srv/tourism/aid.ts:3:1'],
    });

    expect(told(error).extensions).toEqual({
      ...{ code: 'STALE_VERSION', argument: 'version', currentVersion: 2, owner: 'TOURISM' },
      userMessage: userMessages.STALE_VERSION,
    });
  });

  it.each(Object.entries(userMessages))('of code %s has a whole sentence', (_code, sentence) => {
    expect(sentence).toMatch(/^[A-ZÀÉÊ].*\.$/);
    expect(sentence).not.toMatch(/['"]| [;:!?»]|« /);
  });
});

describe('a fault of ours', () => {
  it('says nothing of itself, and names the request under which it is in the log', () => {
    const error = new GraphQLError('cannot read properties of undefined');

    expect(told(error)).toEqual({
      message: 'The server could not answer this part of the request.',
      extensions: {
        ...{ code: 'INTERNAL_SERVER_ERROR', requestId: 'guichet-7' },
        userMessage: userMessages.INTERNAL_SERVER_ERROR,
      },
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      ...{ requestId: 'guichet-7', msg: 'a field failed' },
      err: { type: 'GraphQLError', message: 'cannot read properties of undefined' },
    });
  });

  it.each([
    ['a code that is not known', 'DOWNSTREAM_SERVICE_ERROR', 'nothing to see'],
    [
      'a fetch that the owner does not take',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "x".',
    ],
    ['a statement', 'BAD_USER_INPUT', 'SELECT id FROM aids WHERE title = $1'],
    ['an error of PostgreSQL', 'BAD_USER_INPUT', 'relation "aids" does not exist'],
    [
      'a constraint',
      'BAD_USER_INPUT',
      'duplicate key value violates unique constraint "aids_pkey"',
    ],
    ['a path', 'BAD_USER_INPUT', "ENOENT: no such file, open '/srv/relance/data/aids.csv'"],
    ['a place in the code', 'STALE_VERSION', 'stale\n    at load (records.ts:12:3)'],
  ])('is %s from an owner, whatever its code', (_what, code, message) => {
    const { extensions, message: words } = told(fromTourism(message, { code }));

    expect(words).toBe('TOURISM could not answer this part of the request.');
    expect(extensions).toEqual({
      ...{ code: 'OWNER_UNAVAILABLE', owner: 'TOURISM', requestId: 'guichet-7' },
      userMessage: userMessages.OWNER_UNAVAILABLE,
    });
    expect(lines).toHaveLength(1);
  });

  it('is not what an owner says of a theme, an address or a page', () => {
    const words =
      'filter.themes: "ENVIRONMENT" is with https://a.example/b/c, send one from page 2.';

    expect(told(fromTourism(words, { code: 'BAD_USER_INPUT' })).message).toBe(words);
  });
});

describe('the log', () => {
  it('has the kind, code and place of an error, and of its causes', () => {
    const cause = Object.assign(new Error('relation "aids" does not exist'), { code: '42P01' });

    expect(loggedError(new Error('a page failed', { cause }))).toMatchObject({
      ...{
        type: 'Error',
        message: 'a page failed',
        stack: expect.stringContaining('at ') as string,
      },
      cause: { code: '42P01', message: 'relation "aids" does not exist' },
    });
  });

  it('has no literal of a query, whoever quotes it', () => {
    const source = { body: '{ organization(siren: "Jeanne Dupont") { name } }', name: 'q' };
    const error = new GraphQLError('Siren "Jeanne Dupont" of jeanne@dupont.example is not valid.', {
      source: source as never,
      positions: [2],
      originalError: new Error("invalid input syntax for type uuid: 'Jeanne Dupont'"),
    });
    told(error);

    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(/jeanne|dupont/i);
    expect(lines.join()).toContain('invalid input syntax for type uuid');
  });

  it('has no token, and neither statement, parameters nor row of what the database refused', () => {
    const failed = Object.assign(new Error('Key (name)=(Jeanne Dupont) exists, Bearer abc.def'), {
      query: 'INSERT INTO people VALUES ($1)',
      parameters: ['Jeanne Dupont'],
      detail: 'Failing row contains (Jeanne Dupont).',
    });
    told(new GraphQLError('eyJhbGciOi.eyJzdWIi.c2ln failed', { originalError: failed }));

    expect(lines.join()).not.toMatch(/dupont|abc\.def|eyJ|INSERT/i);
  });
});
