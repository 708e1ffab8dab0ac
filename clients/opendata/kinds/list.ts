import { Owner } from '@relance/schema/enums/owner.ts';
import type { TrustedDocument, Visitor } from '@relance/sdk/visitor.ts';
import { ask, type OwnerName, OwnersSilent } from '../graph/ask.ts';
import type { Question } from '../parameters/question.ts';
import type { Field, Found, List, Page } from './kind.ts';

interface Connection<Node> {
  totalCount: number;
  freshness?: { asOf: string; silent: readonly { owner: OwnerName }[] };
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Node[];
}

/** A list that the graph answers as a connection called `list`. */
export function listOf<Node, Variables>(
  document: TrustedDocument<{ list: Connection<Node> }, Variables>,
  fields: readonly Field<Node>[],
): List<Node> {
  const page = async (visitor: Visitor, question: Question): Promise<Page<Node>> => {
    const { filter, orderBy, asOf, first, after } = question;
    const variables = { first, after, filter, orderBy, asOf } as Variables;
    const { data, silent } = await ask(visitor, document, variables);
    const { totalCount, freshness, pageInfo, nodes } = data.list;
    const unheard = freshness?.silent.map(({ owner }) => owner) ?? [];
    const end = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    return {
      ...{ nodes, total: totalCount, asOf: freshness?.asOf ?? null },
      partial: [...new Set([...silent, ...unheard])],
      rest: end === null ? null : { ...question, after: end },
    };
  };
  return {
    fields,
    page: (visitor, question) => withoutSilent(question, (asked) => page(visitor, asked)),
  };
}

/** Finds one record, called `one`. */
export function finderOf<Node>(document: TrustedDocument<{ one: Node | null }, { id: string }>) {
  return async (visitor: Visitor, id: string): Promise<Found<Node>> => {
    if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return { node: null, partial: [] };
    const { data, silent } = await ask(visitor, document, { id });
    // Nobody can say that there is none where the owner of it is not heard.
    if (data.one === null && silent.length > 0) throw new OwnersSilent(silent);
    return { node: data.one, partial: silent };
  };
}

/**
 * Where a list cannot be told without an owner that is down, asks for what the others hold: a part that says
 * so is of more use than nothing.
 */
async function withoutSilent<Node>(
  question: Question,
  page: (question: Question) => Promise<Page<Node>>,
): Promise<Page<Node>> {
  const left = new Set<OwnerName>();
  for (let asked = question; ; asked = heardOnly(question, left)) {
    try {
      const answered = await page(asked);
      return { ...answered, partial: [...new Set([...left, ...answered.partial])] };
    } catch (error) {
      if (!(error instanceof OwnersSilent)) throw error;
      const before = left.size;
      for (const owner of error.silent) left.add(owner);
      if (left.size === before || heardOwners(question, left).length === 0) throw error;
    }
  }
}

function heardOnly(question: Question, left: ReadonlySet<OwnerName>): Question {
  const { filter } = question;
  return { ...question, filter: { ...filter, owners: heardOwners(question, left) } };
}

function heardOwners({ filter }: Question, left: ReadonlySet<OwnerName>): OwnerName[] {
  const asked = (filter['owners'] ?? Object.values(Owner)) as OwnerName[];
  return asked.filter((owner) => !left.has(owner));
}
