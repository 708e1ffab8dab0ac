/** What to do about what composition refuses, by its code. */
const byCode: Readonly<Record<string, string>> = {
  ARGUMENT_TYPE_MISMATCH: 'give the argument the type that the other subgraphs give it',
  ENUM_VALUE_MISMATCH:
    'a list that is also an input is the same everywhere: take the value away, or add it in schema/enums',
  EXTERNAL_MISSING_ON_BASE: 'declare the field in the subgraph that owns it, or drop @external',
  FIELD_TYPE_MISMATCH: 'give the field the type that the shared vocabulary in schema/ gives it',
  INTERFACE_FIELD_NO_IMPLEM:
    'extend the class of schema/records (Aid, RecoveryAction, …), which has every field of its kind',
  INVALID_FIELD_SHARING:
    'put @Directive("@shareable") on the class: the index shows these fields too',
  INVALID_GRAPHQL: 'make it agree with the interface or type that it names: schema/ has them all',
  KEY_INVALID_FIELDS: 'name a field of the type in @Directive(\'@key(fields: "id")\')',
  REQUIRED_ARGUMENT_MISSING_IN_SOME_SUBGRAPH: 'make the argument optional, or add it everywhere',
  REQUIRED_INPUT_FIELD_MISSING_IN_SOME_SUBGRAPH: 'make the field optional, or add it everywhere',
  SATISFIABILITY_ERROR:
    'give the type a @key and a reference in `references`, so that the router can reach these fields',
  SYNTAX: 'correct the SDL at this place',
  TYPE_KIND_MISMATCH: 'choose another name: a type of this name is something else in the graph',
};

/** What to do about it, in words. */
export function mendOf(code: string): string {
  return (
    byCode[code] ?? 'see https://www.apollographql.com/docs/graphos/reference/federation/errors'
  );
}
