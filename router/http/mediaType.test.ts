import { BadRequest } from './badRequest.ts';
import { essenceOf, prefersPage, responseTypeFor } from './mediaType.ts';

describe('the media type of an answer', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      'application/graphql-response+json',
    ],
    ['application/graphql-response+json;q=0.8, application/json', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['text/html, application/json', 'application/json'],
  ])('for accept %p is %s', (accept, type) => {
    expect(responseTypeFor(accept)).toBe(type);
  });

  it.each(['text/html', 'image/png, text/plain', 'application/json;q=0'])(
    'for accept %p is none',
    (accept) => {
      expect(() => responseTypeFor(accept)).toThrow(BadRequest);
    },
  );
});

it.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['application/json, text/html;q=0.5', false],
  ['application/json', false],
  [undefined, false],
])('accept %p asks for a page: %p', (accept, page) => {
  expect(prefersPage(accept)).toBe(page);
});

it.each([
  ['application/json', 'application/json'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  [' text/plain ;x', 'text/plain'],
  ['application', null],
  ['application/json,text/plain', null],
])('the essence of %p is %p', (contentType, essence) => {
  expect(essenceOf(contentType)).toBe(essence);
});
