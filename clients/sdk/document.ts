import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';

/**
 * What is asked: a text, or what code generators make of one, as text (`documentMode: 'string'`) or as a tree. The
 * types of its data and variables come with it.
 */
export type TypedDocument<Data, Variables> =
  DocumentTypeDecoration<Data, Variables> | DocumentNode | string;

/** The text that is sent. */
export function textOf(document: TypedDocument<unknown, never>): string {
  if (typeof document === 'string') return document;
  return document instanceof String ? String(document) : print(document as DocumentNode);
}

/** Whether it may be sent again when nobody knows what became of it: it writes nothing. */
export function isSafe(text: string): boolean {
  return !/\b(?:mutation|subscription)\b/.test(text);
}
