import type { Visitor } from '@relance/sdk/visitor.ts';
import type { OwnerName } from '../graph/ask.ts';
import type { Parameter } from '../parameters/parameter.ts';
import type { Question } from '../parameters/question.ts';
import type { Column, Cell } from '@relance/sdk/export/table.ts';

/** A column that knows where its cells are in a record. */
export interface Field<Node> extends Column {
  of(node: Node): Cell;
}

/** A page of a list. */
export interface Page<Node> {
  nodes: readonly Node[];
  total: number;
  /** When the list was as it is told; null where nobody says. */
  asOf: string | null;
  /** Owners that were not heard: their records lack details, or are missing. */
  partial: readonly OwnerName[];
  /** What asks for the next page; null after the last. */
  rest: Question | null;
}

/** A record as feeds tell it. */
export interface Entry {
  id: string;
  /** Made up: to be told as such. */
  demo: boolean;
  title: string;
  text: string;
  published: string;
  updated: string;
  author: string | null;
}

/** A list that is asked for page by page. */
export interface List<Node> {
  fields: readonly Field<Node>[];
  page(visitor: Visitor, question: Question): Promise<Page<Node>>;
}

/** A kind of record: how its list is asked for, and what is told of each. */
export interface Kind<Node> extends List<Node> {
  /** In addresses. */
  slug: KindSlug;
  title: string;
  /** One record, as in « l’aide ». */
  one: string;
  description: string;
  parameters: readonly Parameter[];
  /** Orders of the graph by what addresses call them. */
  sorts: Readonly<Record<string, string>>;
  /** The order where none is named. */
  order: string;
  /** The most records of a page. */
  most: number;
  /** What a record is asked for by. */
  idOf(node: Node): string;
  find(visitor: Visitor, id: string): Promise<Found<Node>>;
  /** How feeds tell a record, newest change first; undefined for what is in no feed. */
  entry?(node: Node): Entry;
}

/** What became of the search for one record. */
export interface Found<Node> {
  node: Node | null;
  partial: readonly OwnerName[];
}

export type KindSlug =
  'aides' | 'subventions' | 'investissements' | 'actions' | 'territoires' | 'indicateurs';
