import { defaultFieldResolver, GraphQLError, type GraphQLSchema, isObjectType } from 'graphql';
import { type FieldRule, mayAsk, unauthorizedCode } from '@relance/schema/access/fieldRules.ts';
import type { Identity } from '@relance/schema/access/identity.ts';

/** A field that the caller's scopes do not open. */
export class Unauthorized extends GraphQLError {
  constructor(coordinate: string) {
    super(`${coordinate} is not open to you: it needs another scope.`, {
      extensions: { code: unauthorizedCode },
    });
  }
}

/** Makes every field with a rule ask first who asks: the owner's own lock, behind the router's. */
export function guardFields(schema: GraphQLSchema, rules: readonly FieldRule[]): void {
  const byCoordinate = new Map(rules.map((rule) => [rule.coordinate, rule]));
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    // What an interface demands, every type behind it demands, too.
    const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields())) {
      const demanded = names.flatMap((name) => byCoordinate.get(`${name}.${field.name}`) ?? []);
      if (demanded.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context: { identity: Identity }, info) => {
        if (!demanded.every((rule) => mayAsk(rule, context.identity))) {
          throw new Unauthorized(`${type.name}.${field.name}`);
        }
        return resolve(source, args, context, info);
      };
    }
  }
}
