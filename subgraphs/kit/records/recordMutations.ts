import { Arg, type ClassType, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import { type PartnerName, partnerOfType } from '@relance/schema/partners.ts';
import type { RecordContext } from './recordContext.ts';
import type { StoredRecord } from './loadById.ts';
import type { Columns } from './recordStore.ts';

export interface RecordMutations<
  T extends StoredRecord,
  Input extends object,
  Context extends RecordContext,
> {
  type: ClassType<T>;
  input: ClassType<Input>;
  /** Whose records they are, where the name of their type does not begin with it. */
  owner?: PartnerName;
  /** Rules over several fields, and the columns that follow from the input; a new record has no id yet. */
  columns: (input: Input, context: Context, id: string | null) => Columns | Promise<Columns>;
  /** Throws while something else needs the record. */
  mayDelete?: (id: string, context: Context) => Promise<void>;
}

/** `create…`, `update…` and `delete…` of one concrete type, alike for every kind and owner. */
export function recordMutations<
  T extends StoredRecord,
  Input extends object,
  Context extends RecordContext = RecordContext,
>({
  type,
  input: inputType,
  owner,
  columns,
  mayDelete,
}: RecordMutations<T, Input, Context>): ClassType {
  const writers = writersOf(owner ?? partnerOfType(type.name).name);

  @Resolver(() => type)
  class Mutations {
    @RequiresScopes(...writers)
    @Mutation(() => type, {
      nullable: true,
      name: `create${type.name}`,
      description: `Records a new ${type.name}. BAD_USER_INPUT names what is wrong; then nothing is written.`,
    })
    async create(
      @Arg('input', () => inputType, { description: 'The record.' }) input: Input,
      @Ctx() context: Context,
    ): Promise<T> {
      return context.store(type).create(await columns(input, context, null));
    }

    @RequiresScopes(...writers)
    @Mutation(() => type, {
      nullable: true,
      name: `update${type.name}`,
      description: `Replaces a ${type.name} as a whole; null for an unknown id, STALE_VERSION when somebody wrote in between.`,
    })
    async update(
      @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
      @Arg('version', () => Int, { description: 'Version that was read before the change.' })
      version: number,
      @Arg('input', () => inputType, {
        description: 'The record as it shall be; what is left out becomes null.',
      })
      input: Input,
      @Ctx() context: Context,
    ): Promise<T | null> {
      return context.store(type).update(id, version, await columns(input, context, id));
    }

    @RequiresScopes(...writers)
    @Mutation(() => type, {
      nullable: true,
      name: `delete${type.name}`,
      description: `Deletes a ${type.name} and answers it as it was; null for an unknown id, STALE_VERSION when somebody wrote in between.`,
    })
    async delete(
      @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
      @Arg('version', () => Int, { description: 'Version that was read before.' }) version: number,
      @Ctx() context: Context,
    ): Promise<T | null> {
      await mayDelete?.(id, context);
      return context.store(type).remove(id, version);
    }
  }
  return Mutations;
}
