import { defaultFieldResolver, GraphQLError, type GraphQLSchema, isObjectType } from 'graphql';
import {
  byCoordinate,
  demandedOf,
  type FieldRule,
  mayAsk,
  unauthorizedCode,
} from '@relance/schema/access/fieldRules.ts';
import type { Identity } from '@relance/schema/access/identity.ts';
import type { GuardedRead } from '../audit/readTrail.ts';
import { isUuid } from '../records/loadById.ts';

/** A field that the caller's scopes do not open. */
export class Unauthorized extends GraphQLError {
  constructor(coordinate: string) {
    super(`${coordinate} is not open to you: it needs another scope.`, {
      extensions: { code: unauthorizedCode },
    });
  }
}

/** Who asks, and where its reads are kept. */
interface GuardedContext {
  identity: Identity;
  recordRead: (read: GuardedRead) => Promise<void>;
}

/**
 * Makes every field with a rule ask first who asks: the owner's own lock, behind the router's. What is read
 * behind it is in the audit trail before it is answered; mutations are there by what they write.
 */
export function guardFields(schema: GraphQLSchema, rules: readonly FieldRule[]): void {
  const known = byCoordinate(rules);
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const demanded = demandedOf(known, type, field.name);
      if (demanded.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      const coordinate = `${type.name}.${field.name}`;
      const isRead = type.name !== 'Mutation';
      field.resolve = (source, args, context: GuardedContext, info) => {
        if (!demanded.every((rule) => mayAsk(rule, context.identity))) {
          throw new Unauthorized(coordinate);
        }
        if (!isRead) return resolve(source, args, context, info);
        const read = { coordinate, ids: idsOf(source, args) };
        return context.recordRead(read).then(() => resolve(source, args, context, info));
      };
    }
  }
}

/** Of a record's field: its id; of a root field: the one it asks for. */
function idsOf(source: unknown, args: unknown): string[] {
  return [source, args]
    .map((of) => (of as { id?: unknown } | undefined)?.id)
    .filter((id) => typeof id === 'string' && isUuid(id)) as string[];
}
