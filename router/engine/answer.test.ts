import { GraphQLError } from 'graphql';
import { answerOf } from './answer.ts';

describe('an answer', () => {
  it('is its data alone where nothing went wrong', () => {
    expect(answerOf({ data: '{"me":null}', errors: [] })).toEqual({
      json: '{"data":{"me":null}}\n',
      status: 200,
      hasErrors: false,
    });
  });

  it('tells errors before the data, each with a code', () => {
    const { json, status } = answerOf({ data: '{"me":null}', errors: [new Error('broken')] });

    expect(status).toBe(200);
    expect(json).toBe(
      '{"errors":[{"message":"broken","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"me":null}}\n',
    );
  });

  it('has no data, and status 400, where the request was refused as a whole', () => {
    const { json, status } = answerOf({ data: undefined, errors: [new Error('broken')] });

    expect(status).toBe(400);
    expect(JSON.parse(json)).not.toHaveProperty('data');
  });

  it('takes its status from an error, whose HTTP part it does not tell', () => {
    const teapot = new GraphQLError('tea', { extensions: { code: 'TEA', http: { status: 418 } } });

    const { json, status } = answerOf({ data: undefined, errors: [teapot] });

    expect(status).toBe(418);
    expect(JSON.parse(json)).toEqual({ errors: [{ message: 'tea', extensions: { code: 'TEA' } }] });
  });

  it('tells values that did not fit where no error explains the null', () => {
    const valueCompletion = [new GraphQLError('no number')];
    const alone = answerOf({ data: 'null', errors: [], valueCompletion });
    const explained = answerOf({ data: 'null', errors: [new Error('broken')], valueCompletion });

    expect(JSON.parse(alone.json)).toHaveProperty(
      'extensions.valueCompletion.0.message',
      'no number',
    );
    expect(JSON.parse(explained.json)).not.toHaveProperty('extensions');
    expect(alone.hasErrors).toBe(true);
  });

  it('says no more than that something failed where the words for it could not be found', () => {
    const { json } = answerOf({ data: 'null', errors: [new Error('a secret')] }, () => {
      throw new Error('no words');
    });

    expect(json).toContain('Internal server error');
    expect(json).not.toContain('secret');
  });
});
