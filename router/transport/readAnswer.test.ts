import fc from 'fast-check';
import { UnusableAnswer } from './httpExchange.ts';
import { readAnswer } from './readAnswer.ts';

describe('the answer of a subgraph', () => {
  it.each([
    '{"data":{"aids":[]}}',
    '{"data":null,"errors":[{"message":"no"}]}',
    '{"errors":[{"message":"no","path":["aids",0],"extensions":{"code":"X"}}]}',
    '{"data":{},"errors":null,"extensions":{"cost":1}}',
  ])('is taken as it is: %s', (text) => {
    expect(readAnswer(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"data":{"aids"', 'no JSON'],
    ['<html>502</html>', 'no JSON'],
    ['[{"data":{}}]', 'no object'],
    ['"data"', 'no object'],
    ['null', 'no object'],
    ['{"data":[]}', 'data that is no object'],
    ['{"data":"all"}', 'data that is no object'],
    ['{}', 'neither data nor errors'],
    ['{"data":{},"errors":"none"}', 'errors that are no errors'],
    ['{"data":{},"errors":[null]}', 'errors that are no errors'],
    ['{"errors":[{"message":1}]}', 'errors that are no errors'],
    ['{"errors":[{"message":"no","path":"aids"}]}', 'errors that are no errors'],
  ])('is refused when it is %s: %s', (text, reason) => {
    expect(() => readAnswer(text)).toThrow(new UnusableAnswer(reason));
  });

  it('is an answer or refused, whatever JSON was sent', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          const { data, errors } = readAnswer(text);
          return data !== undefined || Array.isArray(errors);
        } catch (error) {
          return error instanceof UnusableAnswer;
        }
      }),
    );
  });
});
