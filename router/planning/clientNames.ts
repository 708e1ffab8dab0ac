import { type DocumentNode, type FieldNode, Kind, print, visit } from 'graphql';
import type { NeededField } from '../supergraph/neededFields.ts';

/** A document for the planner, and where its fields are in the data that plans bring together. */
export interface PlannedNames {
  document: DocumentNode;
  /** The name under which the data holds a field of the client's own document. */
  dataName: (field: FieldNode) => string;
  /** The path that the client knows of a path in the data. */
  clientPath: (path: readonly (string | number)[]) => readonly (string | number)[];
}

/**
 * A plan asks for keys and requirements under their own names, in the same objects as the client's fields.
 * A client may give such a name to another field (`id: size`), or ask for the field with arguments of its own: Apollo's
 * planner then mixes the two up. Such a field of the client is planned under a private name.
 */
export class ClientNames {
  readonly #needed: ReadonlyMap<string, NeededField>;

  constructor(needed: readonly NeededField[]) {
    this.#needed = new Map(needed.map((field) => [field.name, field]));
  }

  /** Undefined where no field of the document is in the way, which is the rule. */
  outOfTheWay(document: DocumentNode): PlannedNames | undefined {
    let prefix: string | undefined;
    const renamed = visit(document, {
      Field: (field) => {
        if (!this.#isInTheWay(field)) return undefined;
        prefix ??= this.#unusedPrefix(document);
        const value = prefix + responseName(field);
        return { ...field, alias: { kind: Kind.NAME, value } } satisfies FieldNode;
      },
    });
    if (prefix === undefined) return undefined;
    const start = prefix;
    const clientName = (step: string | number) =>
      typeof step === 'string' && step.startsWith(start) ? step.slice(start.length) : step;
    return {
      document: renamed,
      dataName: (field) => (this.#isInTheWay(field) ? start : '') + responseName(field),
      clientPath: (path) => path.map(clientName),
    };
  }

  // By names alone, so that fields of one name are renamed together wherever types overlap.
  #isInTheWay(field: FieldNode): boolean {
    const name = responseName(field);
    const needed = this.#needed.get(name);
    if (needed === undefined) return false;
    return field.name.value !== name || needed.takesArguments;
  }

  #unusedPrefix(document: DocumentNode): string {
    const used = [print(document), ...this.#needed.keys()].join(' ');
    let prefix = 'client__';
    for (let n = 2; used.includes(prefix); n++) prefix = `client${n}__`;
    return prefix;
  }
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
