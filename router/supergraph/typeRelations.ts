/** Which object types and interfaces stand behind each interface and union of the supergraph. */
export type Members = Readonly<Record<string, readonly string[]>>;

/** Answers whether a type is another one, implements it or belongs to it. */
export class TypeRelations {
  readonly #members: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(members: Members) {
    this.#members = new Map(
      Object.entries(members).map(([name, types]) => [name, new Set(types)] as const),
    );
  }

  /** True where an object of `typename` satisfies `... on condition`. */
  isOfType(typename: string, condition: string): boolean {
    return typename === condition || (this.#members.get(condition)?.has(typename) ?? false);
  }
}
