import { Directive, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import { subsidyColumns } from '@relance/kit/records/subsidyColumns.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy, SubsidyInput } from '@relance/schema/records/subsidy.ts';

export enum TourismOperatorKind {
  LODGING = 'LODGING',
  CATERING = 'CATERING',
  SITE = 'SITE',
  ACTIVITY = 'ACTIVITY',
  EVENT = 'EVENT',
  OFFICE = 'OFFICE',
}

registerEnumType(TourismOperatorKind, {
  name: 'TourismOperatorKind',
  description: 'What a tourism business or body offers (filière touristique).',
  valuesConfig: {
    LODGING: { description: 'Hotel, campsite, holiday rental (hébergement).' },
    CATERING: { description: 'Restaurant, café, farm inn (restauration).' },
    SITE: { description: 'Monument, museum, garden, cave (site de visite).' },
    ACTIVITY: { description: 'Boating, cycling, leisure park (activité de loisirs).' },
    EVENT: { description: 'Festival or fair (événement).' },
    OFFICE: { description: 'Tourist information office (office de tourisme).' },
  },
});

const operatorKind = 'What the beneficiary offers; null when not recorded (filière).';

@ObjectType({
  implements: Subsidy,
  description: 'A subsidy of the Comité départemental du tourisme.',
})
@Directive('@key(fields: "id")')
@Directive('@shareable')
@Entity('subsidy')
export class TourismSubsidy extends Subsidy {
  override owner = Owner.TOURISM;

  @Field(() => TourismOperatorKind, { nullable: true, description: operatorKind })
  @Column(optionalText)
  operatorKind!: TourismOperatorKind | null;
}

@InputType({ description: 'A subsidy of the Comité départemental du tourisme, as it shall be.' })
export class TourismSubsidyInput extends SubsidyInput {
  @Field(() => TourismOperatorKind, { nullable: true, description: operatorKind })
  operatorKind!: TourismOperatorKind | null;
}

export const TourismSubsidyMutations = recordMutations({
  type: TourismSubsidy,
  input: TourismSubsidyInput,
  columns: subsidyColumns,
});
