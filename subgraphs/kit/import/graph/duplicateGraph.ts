import {
  Arg,
  type ClassType,
  Ctx,
  Directive,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
} from 'type-graphql';
import { cost, paged } from '../../graph/costs.ts';
import {
  DuplicateKind,
  Duplicates,
  DuplicatesConnection,
  DuplicateStatus,
} from '@relance/schema/imports/duplicates.ts';
import { rootName } from '@relance/schema/partners.ts';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import { BadInput } from '../../errors.ts';
import { isUuid } from '../../records/loadById.ts';
import type { RecordContext } from '../../records/recordContext.ts';
import { tablesWithMoney } from '../duplicates/duplicateTables.sql.ts';
import {
  decideDuplicates,
  readDuplicates,
  type StoredDuplicates,
} from '../duplicates/duplicates.sql.ts';
import type { ImportOwner } from './shownRun.ts';

const largestPage = 200;

/** `departmentDuplicates` and `decideDepartmentDuplicates`: what may be one thing told twice. */
export function duplicateGraph(owner: ImportOwner): ClassType {
  const { prefix } = owner.partner;

  @Resolver()
  class DuplicateResolver {
    @RequiresScopes(...writersOf(owner.partner.name))
    @Directive(paged(['first'], ['edges']))
    @Directive(cost(10))
    @Query(() => DuplicatesConnection, {
      nullable: true,
      name: `${rootName(owner.partner)}Duplicates`,
      description:
        'Records of this owner that may be the same thing told twice, the newest first (doublons potentiels). BAD_USER_INPUT for a wrong page.',
    })
    async duplicates(
      @Ctx() { dataSource }: RecordContext,
      @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 200 at most.' })
      first: number,
      @Arg('after', () => String, { nullable: true, description: 'Cursor of the set before.' })
      after?: string,
      @Arg('status', () => DuplicateStatus, { nullable: true, description: 'Of this decision.' })
      status?: DuplicateStatus,
      @Arg('kind', () => DuplicateKind, { nullable: true, description: 'Of this kind.' })
      kind?: DuplicateKind,
    ): Promise<DuplicatesConnection> {
      if (first < 0 || first > largestPage) {
        throw new BadInput('first', `is ${first}: 0 to ${largestPage} are possible.`);
      }
      if (after !== undefined && !isUuid(after)) {
        throw new BadInput(
          'after',
          'is not a cursor of this list: send back one from its pageInfo.',
        );
      }
      const found = await readDuplicates(dataSource, tablesOf(dataSource), {
        ...{ status: status ?? null, kind: kind ?? null },
        ...{ first: first + 1, after: after ?? null },
      });
      const page = found.slice(0, first);
      return {
        edges: page.map((stored) => ({ cursor: stored.id, node: shown(stored) })),
        pageInfo: {
          hasNextPage: found.length > first,
          hasPreviousPage: after !== undefined,
          startCursor: page[0]?.id ?? null,
          endCursor: page.at(-1)?.id ?? null,
        },
      };
    }

    @RequiresScopes(...writersOf(owner.partner.name))
    @Mutation(() => Duplicates, {
      nullable: true,
      name: `decide${prefix}Duplicates`,
      description:
        'Decides whether records are the same thing, or opens the question again. Of a duplicate one record counts in sums, the others point to it; nothing is deleted. Null for an unknown set; BAD_USER_INPUT when `keep` is none of its records.',
    })
    async decide(
      @Arg('id', () => ID, { description: 'Id of the set.' }) id: string,
      @Arg('status', () => DuplicateStatus, { description: 'The decision.' })
      status: DuplicateStatus,
      @Ctx() { dataSource, actor }: RecordContext,
      @Arg('keep', () => ID, {
        nullable: true,
        description: 'Of a duplicate: the record that counts; else the oldest.',
      })
      keep?: string,
      @Arg('by', () => String, { nullable: true, description: 'Who decides.' }) by?: string,
      @Arg('note', () => String, { nullable: true, description: 'Why.' }) note?: string,
    ): Promise<Duplicates | null> {
      const decision = { id, status, keep: keep ?? null, by: by ?? null, note: note ?? null };
      const decided = await decideDuplicates(dataSource, decision, actor);
      if (!decided) return null;
      const [stored] = await readDuplicates(dataSource, tablesOf(dataSource), {
        ...{ id, status: null, kind: null, first: 1, after: null },
      });
      return stored ? shown(stored) : null;
    }
  }
  return DuplicateResolver;
}

function tablesOf(dataSource: RecordContext['dataSource']): string[] {
  const tables = dataSource.entityMetadatas.map(({ tableName }) => tableName);
  return tablesWithMoney.filter((table) => tables.includes(table));
}

function shown({ kind, status, ...same }: StoredDuplicates): Duplicates {
  return { ...same, kind: kind as DuplicateKind, status: status as DuplicateStatus };
}
