import { GraphQLError } from 'graphql';
import { answerOf } from './answer.ts';

describe('an answer', () => {
  it('is its data alone where nothing went wrong', () => {
    expect(answerOf({ data: Buffer.from('{"me":null}'), errors: [] })).toEqual({
      body: Buffer.from('{"data":{"me":null}}\n'),
      status: 200,
      hasErrors: false,
    });
  });

  it('tells errors before the data, each with a code', () => {
    const { body, status } = answerOf({
      data: Buffer.from('{"me":null}'),
      errors: [new Error('broken')],
    });

    expect(status).toBe(200);
    expect(body.toString()).toBe(
      '{"errors":[{"message":"broken","extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"me":null}}\n',
    );
  });

  it('has no data, and status 400, where the request was refused as a whole', () => {
    const { body, status } = answerOf({ data: undefined, errors: [new Error('broken')] });

    expect(status).toBe(400);
    expect(JSON.parse(body.toString())).not.toHaveProperty('data');
  });

  it('takes its status from an error, whose HTTP part it does not tell', () => {
    const teapot = new GraphQLError('tea', { extensions: { code: 'TEA', http: { status: 418 } } });

    const { body, status } = answerOf({ data: undefined, errors: [teapot] });

    expect(status).toBe(418);
    expect(JSON.parse(body.toString())).toEqual({
      errors: [{ message: 'tea', extensions: { code: 'TEA' } }],
    });
  });

  it('tells values that did not fit where no error explains the null', () => {
    const valueCompletion = [new GraphQLError('no number')];
    const alone = answerOf({ data: Buffer.from('null'), errors: [], valueCompletion });
    const explained = answerOf({
      data: Buffer.from('null'),
      errors: [new Error('broken')],
      valueCompletion,
    });

    expect(JSON.parse(alone.body.toString())).toHaveProperty(
      'extensions.valueCompletion.0.message',
      'no number',
    );
    expect(JSON.parse(explained.body.toString())).not.toHaveProperty('extensions');
    expect(alone.hasErrors).toBe(true);
  });

  it('says no more than that something failed where the words for it could not be found', () => {
    const { body } = answerOf(
      { data: Buffer.from('null'), errors: [new Error('a secret')] },
      () => {
        throw new Error('no words');
      },
    );

    expect(body.toString()).toContain('Internal server error');
    expect(body.toString()).not.toContain('secret');
  });
});
