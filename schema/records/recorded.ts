import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { json } from '../columns.ts';
import { Owner } from '../enums/owner.ts';
import { DateTime } from '../scalars/dateTime.ts';
import { Provenance } from '../values/provenance.ts';

/** A class that a mixin may extend: TypeScript asks for `any` here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type ClassOf<Instance> = abstract new (...args: any[]) => Instance;

/**
 * Adds what every record of every owner has. `Fields` is also the input type of its kind, so what
 * a client may not write is kept out of it and added here.
 */
export function recorded<Fields extends ClassOf<object>>(Fields: Fields) {
  @InterfaceType()
  abstract class Recorded extends Fields {
    @Field(() => ID, { description: 'Globally unique, opaque id (identifiant).' })
    @PrimaryColumn('uuid')
    id!: string;

    @Field(() => Int, {
      description: 'Counts the writes, from 1. An update names the version that it read.',
    })
    @Column('int')
    version!: number;

    @Field(() => Owner, { description: 'The partner that holds the record (producteur).' })
    owner!: Owner;

    @Field(() => Boolean, {
      description: 'True for a made-up record: to be shown as such (jeu de démonstration).',
    })
    @Column('boolean')
    demo!: boolean;

    @Field(() => Provenance, { description: 'File and line, or how else it came in (provenance).' })
    @Column(json)
    source!: Provenance;

    @Field(() => DateTime, { description: 'When the owner first recorded it (créé le).' })
    @Column('timestamptz')
    createdAt!: Date;

    @Field(() => DateTime, { description: 'When the owner last changed it (modifié le).' })
    @Column('timestamptz')
    updatedAt!: Date;

    // The import that last wrote it; the owner's own affair, like all of its runs.
    @Column('uuid', { nullable: true })
    importRun!: string | null;
  }
  return Recorded;
}

/** Adds what keeps a sum from counting one thing twice. */
export function countedOnce<Fields extends ClassOf<object>>(Fields: Fields) {
  @InterfaceType()
  abstract class CountedOnce extends Fields {
    @Field(() => ID, {
      nullable: true,
      description:
        'Id of the record that counts in its place, once somebody decided that both are the same (doublon); sums leave this one out.',
    })
    @Column('uuid', { nullable: true })
    duplicateOf!: string | null;
  }
  return CountedOnce;
}
