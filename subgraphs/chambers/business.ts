import DataLoader from 'dataloader';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import { items } from '@relance/kit/graph/costs.ts';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { NafSectionCode } from '@relance/schema/codes/naf.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Commune, Epci } from '@relance/schema/entities/references.ts';
import { businessesSql } from './business.sql.ts';
import { NafSection } from './nafSection.ts';

@ObjectType({ description: 'Businesses of one section of activities (établissements actifs).' })
export class BusinessCount {
  @Field(() => NafSection, { description: 'Section of activities (section NAF).' })
  section!: NafSectionCode;

  @Field(() => Int, { description: 'How many there are (nombre d’établissements).' })
  count!: number;

  @Field(() => Int, { description: 'Year of the count (année).' })
  year!: number;

  @Field(() => Boolean, { description: 'True for made-up numbers (jeu de démonstration).' })
  demo!: boolean;
}

/** One section in one commune: the last count. */
@Entity('business_count')
export class CommuneBusinesses {
  @PrimaryColumn('text')
  communeCode!: string;

  @PrimaryColumn('text')
  nafSection!: NafSectionCode;

  @Column(optionalText)
  epciSiren!: string | null;

  @Column('int')
  businesses!: number;

  @Column('int')
  year!: number;

  @Column('boolean')
  demo!: boolean;
}

const countDescription =
  'How many businesses there are; null when they were not counted, and see `businesses` for whether the numbers are made up (établissements actifs).';
const listDescription =
  'Businesses by section of activities; empty when they were not counted (établissements par section NAF).';
const sectionArgument = 'Counts this section alone; all of them when left out (section NAF).';

@Resolver(() => Commune)
export class CommuneBusinessResolver {
  @Directive(items(20))
  @FieldResolver(() => [BusinessCount], { nullable: true, description: listDescription })
  businesses(
    @Root() { inseeCode }: Commune,
    @Ctx() context: RecordContext,
  ): Promise<BusinessCount[]> {
    return businessesOf(context, 'commune_code').load(inseeCode);
  }

  @FieldResolver(() => Int, { nullable: true, description: countDescription })
  async businessCount(
    @Root() { inseeCode }: Commune,
    @Arg('section', () => NafSection, { nullable: true, description: sectionArgument })
    section: NafSectionCode | null,
    @Ctx() context: RecordContext,
  ): Promise<number | null> {
    return total(await businessesOf(context, 'commune_code').load(inseeCode), section);
  }
}

@Resolver(() => Epci)
export class EpciBusinessResolver {
  @Directive(items(20))
  @FieldResolver(() => [BusinessCount], {
    nullable: true,
    description: `${listDescription} In its communes of the département.`,
  })
  businesses(@Root() { siren }: Epci, @Ctx() context: RecordContext): Promise<BusinessCount[]> {
    return businessesOf(context, 'epci_siren').load(siren);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: `${countDescription} In its communes of the département.`,
  })
  async businessCount(
    @Root() { siren }: Epci,
    @Arg('section', () => NafSection, { nullable: true, description: sectionArgument })
    section: NafSectionCode | null,
    @Ctx() context: RecordContext,
  ): Promise<number | null> {
    return total(await businessesOf(context, 'epci_siren').load(siren), section);
  }
}

// A place that was counted has none of the sections that are missing.
function total(counts: BusinessCount[], section: NafSectionCode | null): number | null {
  if (counts.length === 0) return null;
  return counts
    .filter((each) => !section || each.section === section)
    .reduce((sum, { count }) => sum + count, 0);
}

function businessesOf(context: RecordContext, place: 'commune_code' | 'epci_siren') {
  return context.once(`businesses by ${place}`, () =>
    loadBusinesses(context.dataSource, businessesSql(place)),
  );
}

function loadBusinesses(dataSource: DataSource, sql: string): DataLoader<string, BusinessCount[]> {
  return new DataLoader(async (places) => {
    const rows = await dataSource.query<(BusinessCount & { place: string })[]>(sql, [places]);
    const found = new Map<string, BusinessCount[]>(places.map((place) => [place, []]));
    for (const row of rows) found.get(row.place)?.push(row);
    return places.map((place) => found.get(place) ?? []);
  });
}
