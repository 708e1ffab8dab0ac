import type { ChosenCommune } from './chosenCommune.ts';

/**
 * Asks for a commune by name or postcode. Without a script it is a text field whose answer the next page
 * understands; with one it offers the 319 communes while one types (`islands/commune.ts`).
 */
export function CommuneField({ chosen, id = 'lieu' }: { chosen: ChosenCommune; id?: string }) {
  const { commune, typed, candidates } = chosen;
  const problem = candidates !== undefined;
  return (
    <commune-field>
      <label htmlFor={id}>Commune</label>
      <p className="soft" id={`${id}-aide`}>
        Son nom ou son code postal
      </p>
      {problem && (
        <p className="field-error" id={`${id}-erreur`}>
          {candidates.length === 0
            ? `Aucune commune du Lot-et-Garonne ne s’appelle « ${typed} ». Vérifiez l’orthographe, ou essayez le code postal.`
            : `Plusieurs communes répondent à « ${typed} ». Choisissez la vôtre.`}
        </p>
      )}
      <input
        type="text"
        id={id}
        name="lieu"
        autoComplete="off"
        spellCheck={false}
        defaultValue={typed ?? (commune ? labelOf(commune) : '')}
        aria-describedby={problem ? `${id}-erreur ${id}-aide` : `${id}-aide`}
        aria-invalid={problem || undefined}
      />
    </commune-field>
  );
}

/** `Villeneuve-sur-Lot (47300)` */
export function labelOf({
  name,
  postalCodes,
}: {
  name: string | null;
  postalCodes: readonly string[] | null;
}): string {
  const [first] = postalCodes ?? [];
  return first === undefined ? (name ?? '') : `${name} (${first})`;
}

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- how React's types are extended
  namespace JSX {
    interface IntrinsicElements {
      'commune-field': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}
