import { pageJson } from '@relance/kit/feed/feed.sql.ts';
import { feedEpoch, recordId } from '../../../tests/support/index.ts';
import { readPage } from './arrivedPage.ts';

const page = { epoch: feedEpoch, head: 7, complete: true };
const event = {
  ...{ position: 7, event: 1, kind: 'Aid', recordId: recordId(1), version: 1 },
  occurredAt: '2021-03-01T09:00:00.000Z',
};

describe('a page of a feed', () => {
  it.each([
    ['none', []],
    ['a deletion', ['null']],
    ['one that quotes a line', [String.raw`{"title": "Dit « ,\"document\": »\n}]"}`]],
    ['one in which the name comes again', ['{"a": {"document": 1},"document":2}', '{"é": "’"}']],
  ])('gives its events with their documents as they stand: %s', (_what, documents) => {
    const events = documents.map(
      (document) => `${JSON.stringify(event).slice(0, -1)},"document":${document}}`,
    );

    const read = readPage(pageJson({ ...page, events }));

    expect(read).toMatchObject(page);
    expect(read.events.map(({ document, ...rest }) => [rest, document.toString()])).toEqual(
      documents.map((document) => [event, document]),
    );
  });

  it.each([
    ['is no JSON', '<html>\n</html>'],
    ['has an event without a document', '{"events":[\n{"position":1}\n]}'],
  ])('that %s is refused', (_what, text) => {
    expect(() => readPage(Buffer.from(text))).toThrow(/not an event of a feed|JSON/);
  });
});
