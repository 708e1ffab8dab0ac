import { type ClassType, Ctx, Query, Resolver } from 'type-graphql';
import { type Partner, rootName } from '@relance/schema/partners.ts';
import { PersonGroup } from '@relance/schema/values/personGroup.ts';
import { readPersonGroups } from './personGroups.sql.ts';
import type { RecordContext } from './recordContext.ts';

/** `departmentPersonGroups`: what an owner granted to natural persons, as far as it may be told. */
export function personGroups(partner: Partner): ClassType {
  @Resolver()
  class PersonGroups {
    @Query(() => [PersonGroup], {
      name: `${rootName(partner)}PersonGroups`,
      description: `What ${partner.label} granted to natural persons, in groups (aides aux personnes). Lists of subsidies hold these one by one for their owner and the committee alone.`,
    })
    groups(@Ctx() { dataSource }: RecordContext): Promise<PersonGroup[]> {
      return readPersonGroups(dataSource);
    }
  }
  return PersonGroups;
}
