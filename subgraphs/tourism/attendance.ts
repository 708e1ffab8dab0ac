import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import { optionalText } from '@relance/schema/columns.ts';
import { Commune, Epci } from '@relance/schema/entities/references.ts';
import { attendanceSql } from './attendance.sql.ts';

@ObjectType({ description: 'How many people came in a year (fréquentation touristique).' })
export class TourismAttendance {
  @Field(() => Int, { description: 'Calendar year (année).' })
  year!: number;

  @Field(() => Int, { description: 'Nights spent in lodgings that are let (nuitées marchandes).' })
  nights!: number;

  @Field(() => Int, { description: 'Entries to sites and activities (visites).' })
  visits!: number;

  @Field(() => Boolean, { description: 'True for made-up numbers (jeu de démonstration).' })
  demo!: boolean;
}

/** One commune in one year. */
@Entity('attendance')
export class CommuneAttendance {
  @PrimaryColumn('text')
  communeCode!: string;

  @PrimaryColumn('int')
  year!: number;

  // As of that year, so that an EPCI adds up what it was then.
  @Column(optionalText)
  epciSiren!: string | null;

  @Column('int')
  nights!: number;

  @Column('int')
  visits!: number;

  @Column('boolean')
  demo!: boolean;
}

const yearArgument = 'Calendar year; the newest one that is known when left out.';

@Resolver(() => Commune)
export class CommuneAttendanceResolver {
  @FieldResolver(() => TourismAttendance, {
    nullable: true,
    description: 'Overnight stays and visits; null when none were counted (fréquentation).',
  })
  attendance(
    @Root() { inseeCode }: Commune,
    @Arg('year', () => Int, { nullable: true, description: yearArgument }) year: number | null,
    @Ctx() context: RecordContext,
  ): Promise<TourismAttendance | null> {
    return attendanceOf(context, 'commune_code').load({ place: inseeCode, year: year ?? null });
  }
}

@Resolver(() => Epci)
export class EpciAttendanceResolver {
  @FieldResolver(() => TourismAttendance, {
    nullable: true,
    description:
      'Overnight stays and visits in its communes of the département; null when none were counted (fréquentation).',
  })
  attendance(
    @Root() { siren }: Epci,
    @Arg('year', () => Int, { nullable: true, description: yearArgument }) year: number | null,
    @Ctx() context: RecordContext,
  ): Promise<TourismAttendance | null> {
    return attendanceOf(context, 'epci_siren').load({ place: siren, year: year ?? null });
  }
}

interface Asked {
  place: string;
  year: number | null;
}

type Found = TourismAttendance & { place: string; askedYear: number | null };

function attendanceOf(context: RecordContext, place: 'commune_code' | 'epci_siren') {
  return context.once(`attendance by ${place}`, () =>
    loadAttendance(context.dataSource, attendanceSql(place)),
  );
}

function loadAttendance(
  dataSource: DataSource,
  sql: string,
): DataLoader<Asked, TourismAttendance | null, string> {
  return new DataLoader(
    async (asked) => {
      const places = asked.map(({ place }) => place);
      const years = asked.map(({ year }) => year);
      const rows = await dataSource.query<Found[]>(sql, [places, years]);
      const found = new Map(rows.map((row) => [keyOf({ ...row, year: row.askedYear }), row]));
      return asked.map((each) => found.get(keyOf(each)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
}

function keyOf({ place, year }: Asked): string {
  return `${place} ${year ?? 'newest'}`;
}
