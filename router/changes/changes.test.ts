import { until } from '../../tests/support/processes.ts';
import { Changes } from './changes.ts';
import { type TellingOwner, tellingOwner } from './fixtures/tellingOwner.ts';

let conference: TellingOwner;
let tourism: TellingOwner;
let changes: Changes;

beforeEach(async () => {
  [conference, tourism] = await Promise.all([tellingOwner(), tellingOwner()]);
  changes = new Changes({ conference, tourism });
  await until(() => conference.followers === 1 && tourism.followers === 1);
});
afterEach(async () => {
  await changes.close();
  await Promise.all([conference.close(), tourism.close()]);
});

const isHeard = (owner: string) => changes.owners.find((each) => each.owner === owner)?.isHeard;

async function bothHeard(): Promise<void> {
  conference.say({});
  tourism.say({});
  await until(() => changes.owners.every(({ isHeard }) => isHeard));
}

describe('the stamp of some kinds', () => {
  it('is there only once every owner that may hold them has spoken', async () => {
    const before = changes.stampOf(['Aid']);
    conference.say({});
    await until(() => isHeard('conference') === true);

    expect(before).toBeUndefined();
    expect(changes.stampOf(['Aid'])).toBeUndefined();
    // Tourism holds no investments.
    expect(changes.stampOf(['Investment'])).toBeDefined();
  });

  it('changes with each of them, and with no other', async () => {
    await bothHeard();
    const aids = changes.stampOf(['Aid']);
    const both = changes.stampOf(['Aid', 'Subsidy']);

    tourism.say({ changed: ['Subsidy'] });
    await until(() => changes.stampOf(['Aid', 'Subsidy']) !== both);

    expect(changes.stampOf(['Aid'])).toBe(aids);
  });

  it('changes with everything when an owner tells a kind that is not known here', async () => {
    await bothHeard();
    const aids = changes.stampOf(['Aid']);

    tourism.say({ changed: ['Lottery'] });

    await until(() => changes.stampOf(['Aid']) !== aids);
  });

  it('changes with everything as soon as something is written here', async () => {
    await bothHeard();
    const aids = changes.stampOf(['Aid']);

    changes.written();

    expect(changes.stampOf(['Aid'])).not.toBe(aids);
  });

  it('is gone while an owner says nothing, and is the same when it speaks again', async () => {
    await bothHeard();
    const aids = changes.stampOf(['Aid']);

    await until(() => changes.stampOf(['Aid']) === undefined);
    await bothHeard();

    expect(changes.stampOf(['Aid'])).toBe(aids);
  });

  it.each(['hangUp', 'breakOff'] as const)('is another one after a %s', async (end) => {
    await bothHeard();
    const aids = changes.stampOf(['Aid']);

    tourism[end]();
    await until(() => tourism.followers === 0);
    await until(() => tourism.followers === 1);
    await bothHeard();

    expect(changes.stampOf(['Aid'])).not.toBe(aids);
  });
});
