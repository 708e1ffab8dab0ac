const steps = {
  choisir: 'Choisir',
  reconnaitre: 'Reconnaître',
  associer: 'Associer',
  corriger: 'Corriger',
  comparer: 'Comparer',
  publier: 'Publier',
} as const;

export interface StepsProps {
  current: keyof typeof steps;
}

/** The way of a file, and where one is on it. */
export function Steps({ current }: StepsProps) {
  return (
    <ol className="steps no-print" aria-label="Étapes de l’import">
      {Object.entries(steps).map(([name, label]) => (
        <li key={name} aria-current={name === current ? 'step' : undefined}>
          {label}
        </li>
      ))}
    </ol>
  );
}
