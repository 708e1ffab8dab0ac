import {
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Proposition } from '@relance/schema/entities/references.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { ConferenceContext } from '../context.ts';
import { sha256Of } from './canonicalJson.ts';
import { CommitteeSession } from './committeeSession.ts';
import type { Figure, Figures } from './figures.ts';
import { readFigures } from './figures.sql.ts';
import { type SnapshotRow, snapshots } from './snapshot.sql.ts';

@ObjectType({ description: 'A figure as it was frozen, beside what it is today (chiffre figé).' })
export class FrozenFigure implements Figure {
  @Field(() => String, { description: 'Stable code, such as `openAids.budget`.' })
  code!: string;

  @Field(() => String, { description: 'What it is, in French (libellé).' })
  label!: string;

  @Field(() => String, { description: 'Its unit: `€`, `aides`, `actions`, … (unité).' })
  unit!: string;

  @Field(() => Float, { description: 'Its value when it was frozen; amounts in euros (valeur).' })
  value!: number;

  /** Of which proposition; null of all records. */
  propositionNumber!: number | null;

  @Directive(cost(5))
  @Field(() => Float, {
    nullable: true,
    description:
      'The same now, over the records that everybody sees; null for one that is no longer counted (aujourd’hui).',
  })
  async today(@Ctx() context: ConferenceContext): Promise<number | null> {
    const { plan, propositions } = await figuresToday(context);
    const figures =
      this.propositionNumber === null
        ? plan
        : propositions.find(({ number }) => number === this.propositionNumber)?.figures;
    return figures?.find(({ code }) => code === this.code)?.value ?? null;
  }

  @Directive(cost(5))
  @Field(() => Float, {
    nullable: true,
    description: 'Today’s value less the frozen one, in its unit; null without one (écart).',
  })
  async difference(@Ctx() context: ConferenceContext): Promise<number | null> {
    const today = await this.today(context);
    // Cents, so that no difference of two amounts has a tail of digits.
    return today === null ? null : Math.round((today - this.value) * 100) / 100;
  }
}

@ObjectType({ description: 'Figures of one proposition as they were frozen.' })
export class FrozenProposition {
  constructor(
    private readonly number: number,
    figures: readonly Figure[],
  ) {
    this.figures = figures.map((figure) => frozenFigure(figure, number));
  }

  @Field(() => Proposition, { description: 'Which proposition.' })
  get proposition(): Proposition {
    return { number: this.number };
  }

  @Directive(items(11))
  @Field(() => [FrozenFigure], {
    description: 'Of the open aids and the actions that serve it (chiffres figés).',
  })
  readonly figures: FrozenFigure[];
}

@ObjectType({
  description:
    'What was frozen of a session: figures over the records that everybody sees, as owners had them and as far as was known at `frozenAt`. The lists of the graph answer the same for ever with `asOf` and `knownAt` at that instant, asked by the public (chiffres figés).',
})
export class CommitteeSnapshot {
  constructor(private readonly row: SnapshotRow) {}

  @Field(() => DateTime, { description: 'When it was frozen (figé le).' })
  get frozenAt(): Date {
    return this.row.frozenAt;
  }

  @Field(() => String, {
    description: 'The scope of who froze it, such as `partner:conference`; never a name (par).',
  })
  get frozenBy(): string {
    return this.row.frozenBy;
  }

  @Field(() => String, {
    description: 'SHA-256 of `text`, written in UTF-8, as 64 hexadecimal digits (empreinte).',
  })
  get hash(): string {
    return this.row.hash;
  }

  @Field(() => String, {
    description:
      'All that was frozen, as canonical JSON by RFC 8785: names sorted by their UTF-16 code units, no blanks, numbers and texts as ECMAScript writes them; amounts in euros. Whoever hashes it must find `hash`.',
  })
  get text(): string {
    return this.row.text;
  }

  @Field(() => Boolean, {
    description:
      'True when the hash is that of the text, worked out anew: false if somebody has altered either (intègre).',
  })
  get isIntact(): boolean {
    return sha256Of(this.row.text) === this.row.hash;
  }

  @Field(() => [Owner], {
    description:
      'Owners that were not heard when it was frozen: their records are in it as last known (chiffres partiels).',
  })
  get unheard(): Owner[] {
    return this.#frozen.unheard;
  }

  @Directive(items(20))
  @Field(() => [FrozenFigure], {
    description: 'Figures of all records; none where the text is not intact (chiffres figés).',
  })
  get figures(): FrozenFigure[] {
    return this.#frozen.figures.map((figure) => frozenFigure(figure, null));
  }

  @Directive(items(20))
  @Field(() => [FrozenProposition], {
    description: 'Figures of each of the 20 propositions; none where the text is not intact.',
  })
  get propositions(): FrozenProposition[] {
    return this.#frozen.propositions.map(
      ({ number, figures }) => new FrozenProposition(number, figures),
    );
  }

  get #frozen(): FrozenText {
    if (!this.isIntact) return { figures: [], propositions: [], unheard: [] };
    return JSON.parse(this.row.text) as FrozenText;
  }
}

/** What the text says of figures. */
export interface FrozenText {
  unheard: Owner[];
  figures: Figure[];
  propositions: Figures['propositions'];
}

@Resolver(() => CommitteeSession)
export class SessionSnapshot {
  @Directive(cost(10))
  @FieldResolver(() => CommitteeSnapshot, {
    nullable: true,
    description:
      'Its figures as they were frozen, for ever; null while it is not frozen (chiffres figés).',
  })
  async snapshot(
    @Root() { id }: CommitteeSession,
    @Ctx() context: ConferenceContext,
  ): Promise<CommitteeSnapshot | null> {
    const row = await snapshots(context).load(id);
    return row && new CommitteeSnapshot(row);
  }
}

function frozenFigure(figure: Figure, propositionNumber: number | null): FrozenFigure {
  return Object.assign(new FrozenFigure(), figure, { propositionNumber });
}

// Once per request, for all figures of all sessions.
function figuresToday(context: ConferenceContext): Promise<Figures> {
  return context.once('figures today', () => readFigures(context.dataSource, null));
}
