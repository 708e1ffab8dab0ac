import { Random } from '@relance/kit/demo/random.ts';
import { propositions } from '@relance/schema/codes/propositions.ts';
import { type Figures, figuresOf } from '../committees/figures.ts';

type Totals = Record<string, number>;

/** Made-up figures of the end of 2021: the plan's actions are those of its propositions added up. */
export function frozenFigures(): Figures {
  const random = new Random('conference/frozen figures');
  const ofPropositions = propositions.map(({ number }) => ({
    number,
    aids: { total: random.integer(2, 7), budget: cents(random, 60, 400) },
    actions: actionTotals(random),
  }));
  const actions = ofPropositions.map((each) => each.actions).reduce(added);
  return {
    plan: [
      ...figuresOf('openAids', { total: 74, budget: 3_184_500_00 }),
      ...figuresOf('subsidies', {
        ...{ total: 3_912, amount: 24_806_310_50, paid_amount: 19_377_902_25 },
      }),
      ...figuresOf('investments', {
        ...{ total: 655, authorised: 186_420_000_00, committed: 97_815_300_00 },
        paid: 61_204_750_00,
      }),
      ...figuresOf('actions', actions),
    ],
    propositions: ofPropositions.map(({ number, aids, actions: own }) => ({
      number,
      figures: [...figuresOf('openAids', aids), ...figuresOf('actions', own)],
    })),
  };
}

function actionTotals(random: Random): Totals {
  const [underWay, blocked, done] = [
    random.integer(1, 2),
    random.integer(0, 1),
    random.integer(0, 1),
  ];
  const budget = cents(random, 40, 900);
  const committed = Math.round(budget * random.between(0.3, 0.8));
  return {
    ...{ total: underWay + blocked + done, IN_PROGRESS: underWay, BLOCKED: blocked },
    ...{
      COMPLETED: done,
      budget,
      committed,
      paid: Math.round(committed * random.between(0.4, 0.9)),
    },
  };
}

/** Some thousands of euros. */
function cents(random: Random, least: number, most: number): number {
  return random.integer(least, most) * 1_000_00;
}

function added(one: Totals, other: Totals): Totals {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}
