import { ArgsType, Directive, Field } from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import { cost } from '@relance/kit/graph/costs.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import type { ClassOf } from '@relance/schema/records/recorded.ts';
import { PageArguments } from '../lists/page.ts';

/** A view of the past on both clocks; null stands for now. */
export interface Moment {
  /** What was so for the owners by then, … */
  asOf: Date | null;
  /** … as far as the index had learned it by then. */
  knownAt: Date | null;
}

/** Adds the two clocks to the arguments of a list, a total or a check. */
function ofMoment<Arguments extends ClassOf<object>>(Arguments: Arguments) {
  @ArgsType()
  abstract class OfMoment extends Arguments {
    @Directive(cost(20))
    @Field(() => DateTime, {
      nullable: true,
      description:
        'The records as their owners had them at that instant (situation au); items, totals and facets alike. Names of organizations, and details that only an owner has, are today’s.',
    })
    asOf?: Date | null;

    @Directive(cost(20))
    @Field(() => DateTime, {
      nullable: true,
      description:
        'As far as was known here at that instant: what owners delivered later is left out (état des connaissances). With `asOf`, the same answer for ever.',
    })
    knownAt?: Date | null;
  }
  return OfMoment;
}

@ArgsType()
export class MomentArguments extends ofMoment(Object) {}

@ArgsType()
export class ListArguments extends ofMoment(PageArguments) {}

/** Null for the present; an instant in the future is a BAD_USER_INPUT: its answer would change. */
export function readMoment({ asOf, knownAt }: MomentArguments): Moment | null {
  if (asOf == null && knownAt == null) return null;
  return { asOf: past('asOf', asOf), knownAt: past('knownAt', knownAt) };
}

/** The instant, unless it is yet to come. */
export function past(argument: string, instant: Date | null | undefined): Date | null {
  if (instant && instant.getTime() > Date.now()) {
    throw new BadInput(
      argument,
      `${instant.toISOString()} is in the future: leave it out for the present.`,
    );
  }
  return instant ?? null;
}
