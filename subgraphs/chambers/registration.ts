import DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Column, type DataSource, Entity, In, PrimaryColumn } from 'typeorm';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import { day, text } from '@relance/schema/columns.ts';
import { Organization } from '@relance/schema/entities/references.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Naf } from '@relance/schema/scalars/naf.ts';
import { Chamber } from './chamber.ts';

@ObjectType({ description: 'Membership of a chamber (immatriculation, ressortissant).' })
@Entity('registration')
export class ChamberRegistration {
  @PrimaryColumn('text')
  siren!: string;

  @Field(() => Chamber, { description: 'Chamber of the main activity (chambre consulaire).' })
  @Column(text)
  chamber!: Chamber;

  @Field(() => Naf, { description: 'Main activity (code APE).' })
  @Column(text)
  nafCode!: string;

  @Field(() => CivilDate, { description: 'Day of registration (immatriculée le).' })
  @Column(day)
  registeredOn!: string;

  @Field(() => Boolean, { description: 'True for a made-up entry (jeu de démonstration).' })
  @Column('boolean')
  demo!: boolean;
}

@Resolver(() => Organization)
export class OrganizationRegistrationResolver {
  @FieldResolver(() => ChamberRegistration, {
    nullable: true,
    description: 'Its chamber and main activity; null when no chamber knows it (immatriculation).',
  })
  registration(
    @Root() { siren }: Organization,
    @Ctx() context: RecordContext,
  ): Promise<ChamberRegistration | null> {
    return context
      .once(ChamberRegistration, () => loadRegistrations(context.dataSource))
      .load(siren);
  }
}

function loadRegistrations(dataSource: DataSource): DataLoader<string, ChamberRegistration | null> {
  return new DataLoader(async (sirens) => {
    const rows = await dataSource
      .getRepository(ChamberRegistration)
      .findBy({ siren: In([...sirens]) });
    const found = new Map(rows.map((row) => [row.siren, row]));
    return sirens.map((siren) => found.get(siren) ?? null);
  });
}
