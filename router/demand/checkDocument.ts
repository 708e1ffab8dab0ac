import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { fragmentsOf } from '../engine/fragmentsOf.ts';
import { OperationRefused } from '../engine/refusal.ts';
import { comparisonsOf } from './comparisons.ts';
import { DocumentSize } from './documentSize.ts';
import { checkLimit, type DocumentLimits } from './limits.ts';

/** How documents of clients are taken. */
export interface DocumentRules {
  limits: DocumentLimits;
  /** Whether the schema itself may be asked for. */
  introspection: boolean;
}

/**
 * Parses no more of a text than the limits allow. Throws `OperationRefused` for more, and what `parse` throws where
 * the text is no GraphQL.
 */
export function parseWithin(text: string, limits: DocumentLimits): DocumentNode {
  checkLimit(limits, 'characters', text.length);
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && isTooManyTokens(error)) {
      checkLimit(limits, 'tokens', limits.tokens + 1);
    }
    // So many lists within each other that the parser runs out of stack.
    if (error instanceof RangeError) checkLimit(limits, 'valueDepth', limits.tokens);
    throw error;
  }
}

/** Throws `OperationRefused` where a document is larger than it may be, before anything is made of it. */
export function checkDocument(document: DocumentNode, { limits, introspection }: DocumentRules) {
  const size = new DocumentSize(document);
  const { introspection: asked, ...written } = size.written;
  if (asked && !introspection) throw introspectionDisabled();
  const limited = { ...size.selected, ...written };
  for (const limit of Object.keys(limited) as (keyof typeof limited)[]) {
    checkLimit(limits, limit, limited[limit]);
  }
  checkLimit(limits, 'comparisons', comparisonsOf(size.roots, fragmentsOf(document)));
}

// graphql-js has no code for it; its tests hold us to its words.
function isTooManyTokens({ message }: GraphQLError): boolean {
  return /^Syntax Error: Document contains more th\w+ \d+ tokens/.test(message);
}

function introspectionDisabled(): OperationRefused {
  const message =
    'This graph does not answer what its schema is (__schema, __type): read its published SDL.';
  const extensions = { code: 'INTROSPECTION_DISABLED' };
  return new OperationRefused([new GraphQLError(message, { extensions })], 400);
}
