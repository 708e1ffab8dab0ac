import { BadRequest } from './badRequest.ts';
import { checkBodySize } from './bodySize.ts';
import { readPost } from './readRequest.ts';

describe('a body', () => {
  it.each([
    ['lists', `${'['.repeat(101)}${']'.repeat(101)}`],
    ['objects', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`],
    ['lists without an end', '['.repeat(10_000)],
    ['lists after a text that ends in a backslash', `{"a":"\\\\","b":${'['.repeat(101)}`],
  ])('is refused with too many levels of %s', (_what, body) => {
    expect(() => checkBodySize(body)).toThrow(BadRequest);
  });

  it('is refused with too many values, as variables with fewer of them are', () => {
    const body = JSON.stringify({ query: '{a}', variables: { ids: Array(20_002).fill('') } });

    expect(() => checkBodySize(body)).toThrow(
      expect.objectContaining({
        message: 'The body holds more than 20000 values: send less.',
        extensions: { code: 'VARIABLES_TOO_LARGE' },
      }),
    );
  });

  it.each([
    ['many values', JSON.stringify(Array(20_001).fill(1))],
    ['a text of commas', JSON.stringify(','.repeat(30_000))],
    ['many objects side by side', `[${'{},'.repeat(1_000)}1]`],
    ['a text of brackets', JSON.stringify({ query: `${'{'.repeat(500)} \\" ${'['.repeat(500)}` })],
    ['no JSON at all', ']]]]'],
  ])('is not refused with %s', (_what, body) => {
    expect(() => checkBodySize(body)).not.toThrow();
  });

  it('is looked through only where it is long', () => {
    const deep = (text: string) =>
      `{"query":"${text}","variables":{"a":${'['.repeat(200)}1${']'.repeat(200)}}}`;

    expect(readPost(deep('{a}'), 'application/json').query).toBe('{a}');
    expect(() => readPost(deep(' '.repeat(20_000)), 'application/json')).toThrow(
      'levels of values',
    );
  });
});
