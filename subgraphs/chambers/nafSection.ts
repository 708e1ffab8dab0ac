import { Directive, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { items } from '@relance/kit/graph/costs.ts';
import { nafSections, type NafSectionCode } from '@relance/schema/codes/naf.ts';

/** The sections as a graph enum: its values are the letters A to U. */
export const NafSection = Object.fromEntries(nafSections.map(({ code }) => [code, code])) as Record<
  NafSectionCode,
  NafSectionCode
>;

registerEnumType(NafSection, {
  name: 'NafSection',
  description: 'Section of the French nomenclature of activities (section NAF rév. 2).',
  valuesConfig: Object.fromEntries(
    nafSections.map(({ code, label }) => [code, { description: `${label}.` }]),
  ),
});

@ObjectType({ description: 'A section of NAF rév. 2 and what it is called (section NAF).' })
export class NafSectionLabel {
  @Field(() => NafSection, { description: 'Letter of the section (code).' })
  code!: NafSectionCode;

  @Field(() => String, { description: 'Official French wording (libellé).' })
  label!: string;
}

@Resolver()
export class NafSectionResolver {
  @Directive(items(20))
  @Query(() => [NafSectionLabel], {
    description: 'The 21 sections of activities, A to U (sections NAF rév. 2).',
  })
  nafSections(): NafSectionLabel[] {
    return nafSections.map(({ code, label }) => ({ code, label }));
  }
}
