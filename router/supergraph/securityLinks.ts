import { type DefinitionNode, type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

// The router enforces these itself; Apollo's planner refuses a supergraph that links them.
const security = ['authenticated', 'requiresScopes', 'policy'];

/**
 * The supergraph without its access rules (@authenticated, @requiresScopes, @policy): links, definitions,
 * scalars and uses. What is left is what plans depend on.
 */
export function withoutSecurityLinks(document: DocumentNode): DocumentNode {
  const names = new Set(document.definitions.flatMap(linkedNames));
  if (names.size === 0) return document;
  const belongs = (name: string) =>
    names.has(name) || [...names].some((linked) => name.startsWith(`${linked}__`));
  return visit(document, {
    DirectiveDefinition: ({ name }) => (belongs(name.value) ? null : undefined),
    ScalarTypeDefinition: ({ name }) => (belongs(name.value) ? null : undefined),
    Directive: (directive) => {
      const isLink = directive.name.value === 'link' && securityFeature(directive) !== undefined;
      return isLink || belongs(directive.name.value) ? null : undefined;
    },
  });
}

/** Names under which a schema definition links the access rules: `as` may rename them. */
function linkedNames(definition: DefinitionNode): string[] {
  if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) {
    return [];
  }
  return (definition.directives ?? []).flatMap((directive) => {
    const feature = directive.name.value === 'link' ? securityFeature(directive) : undefined;
    return feature === undefined ? [] : [textArgument(directive, 'as') ?? feature];
  });
}

/** `requiresScopes` for a link to `https://specs.apollo.dev/requiresScopes/v0.1`. */
function securityFeature(link: DirectiveNode): string | undefined {
  const url = textArgument(link, 'url') ?? '';
  return security.find((name) => url.includes(`specs.apollo.dev/${name}/`));
}

function textArgument(directive: DirectiveNode, name: string): string | undefined {
  const argument = directive.arguments?.find((candidate) => candidate.name.value === name);
  return argument?.value.kind === Kind.STRING ? argument.value.value : undefined;
}
