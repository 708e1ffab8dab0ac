import { MaxLength, Min } from 'class-validator';
import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BadInput } from '@relance/kit/errors.ts';
import { aidColumns } from '@relance/kit/records/aidColumns.ts';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import type { Columns } from '@relance/kit/records/recordStore.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Aid, AidInput } from '@relance/schema/records/aid.ts';
import { phaseDescription, TourismPhase } from './phase.ts';

const season = 'When it can be used, in words, e.g. `été 2020` (saison).';
const vouchersIssued = 'Vouchers given out so far; null when it gives none (bons émis).';
const vouchersRedeemed = 'Vouchers used so far; null when it gives none (bons utilisés).';

@ObjectType({ implements: Aid, description: 'An aid of the Comité départemental du tourisme.' })
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('aid')
export class TourismAid extends Aid {
  override owner = Owner.TOURISM;

  @Field(() => TourismPhase, { nullable: true, description: phaseDescription })
  @Column(optionalText)
  phase!: TourismPhase | null;

  @Field(() => String, { nullable: true, description: season })
  @Column(optionalText)
  season!: string | null;

  @Field(() => Int, { nullable: true, description: vouchersIssued })
  @Column('int', { nullable: true })
  vouchersIssued!: number | null;

  @Field(() => Int, { nullable: true, description: vouchersRedeemed })
  @Column('int', { nullable: true })
  vouchersRedeemed!: number | null;
}

@InputType({ description: 'An aid of the Comité départemental du tourisme, as it shall be.' })
export class TourismAidInput extends AidInput {
  @Field(() => TourismPhase, { nullable: true, description: phaseDescription })
  phase!: TourismPhase | null;

  @Field(() => String, { nullable: true, description: season })
  @MaxLength(60)
  season!: string | null;

  @Field(() => Int, { nullable: true, description: vouchersIssued })
  @Min(0)
  vouchersIssued!: number | null;

  @Field(() => Int, { nullable: true, description: vouchersRedeemed })
  @Min(0)
  vouchersRedeemed!: number | null;
}

export const TourismAidMutations = recordMutations({
  type: TourismAid,
  input: TourismAidInput,
  columns: tourismAidColumns,
});

function tourismAidColumns(input: TourismAidInput): Columns {
  const issued = input.vouchersIssued ?? 0;
  const redeemed = input.vouchersRedeemed ?? 0;
  if (redeemed > issued) {
    throw new BadInput(
      'input.vouchersRedeemed',
      `${redeemed} vouchers can't have been used of ${issued} issued.`,
    );
  }
  return aidColumns(input);
}
