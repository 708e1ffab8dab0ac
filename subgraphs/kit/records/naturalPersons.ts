import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { partnerScope } from '@relance/schema/access/scopes.ts';
import type { Partner } from '@relance/schema/partners.ts';
import type { Subsidy } from '@relance/schema/records/subsidy.ts';
import { NaturalPerson } from '@relance/schema/values/naturalPerson.ts';
import { naturalPersonsByKey } from './naturalPersons.sql.ts';
import type { RecordContext } from './recordContext.ts';

/** `DepartmentSubsidy.person`: who received it, for the agents of the owner alone. */
export function personOf(partner: Partner, type: ClassType): ClassType {
  @Resolver(() => type)
  class PersonOfSubsidy {
    @RequiresScopes(partnerScope(partner.name))
    @FieldResolver(() => NaturalPerson, {
      nullable: true,
      description:
        'Who received it, where that is or may be a natural person; null for bodies and for whoever was erased. To pay and control the grant, for no other purpose: every read is recorded.',
    })
    async person(
      @Root() { privateBeneficiaryKey }: Subsidy,
      @Ctx() context: RecordContext,
    ): Promise<NaturalPerson | null> {
      if (privateBeneficiaryKey === null) return null;
      const persons = context.once(naturalPersonsByKey, () =>
        naturalPersonsByKey(context.dataSource),
      );
      return persons.load(privateBeneficiaryKey);
    }
  }
  return PersonOfSubsidy;
}
