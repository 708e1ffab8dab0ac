/** What would help readers of a sheet most, and its field. */
export interface Gap {
  field: string;
  told: string;
}

const rules: readonly { missing: (form: URLSearchParams) => boolean; gap: Gap }[] = [
  {
    missing: (form) => !form.get('contact.phone'),
    gap: {
      field: 'contact.phone',
      told: 'Un numéro de téléphone\u00A0: c’est ce que l’on cherche d’abord.',
    },
  },
  {
    missing: (form) => !form.get('howToApply'),
    gap: { field: 'howToApply', told: 'La démarche, étape par étape.' },
  },
  {
    missing: (form) => !form.get('eligibility'),
    gap: {
      field: 'eligibility',
      told: 'Les conditions\u00A0: elles évitent des demandes inutiles.',
    },
  },
  {
    missing: (form) => !form.get('ceiling') && !form.get('rate'),
    gap: { field: 'ceiling', told: 'Un montant maximal ou un taux.' },
  },
  {
    missing: (form) => form.get('status') === 'OPEN' && !form.get('applicationUrl'),
    gap: { field: 'applicationUrl', told: 'L’adresse de la demande en ligne.' },
  },
  {
    missing: (form) => !form.get('requiredDocuments'),
    gap: { field: 'requiredDocuments', told: 'Les pièces à joindre.' },
  },
  {
    missing: (form) => form.get('status') === 'OPEN' && !form.get('closesOn'),
    gap: { field: 'closesOn', told: 'Une date de clôture, s’il y en a une.' },
  },
  {
    missing: (form) => form.getAll('propositionNumbers').length === 0,
    gap: { field: 'propositionNumbers', told: 'La proposition du plan que l’aide sert.' },
  },
  {
    missing: (form) => !form.get('stateAidRegime'),
    gap: { field: 'stateAidRegime', told: 'Le régime d’aide d’État, pour les règles de cumul.' },
  },
];

/** The three gaps of a sheet that are worth most to fill. */
export function gapsOf(form: URLSearchParams): Gap[] {
  return rules
    .filter(({ missing }) => missing(form))
    .map(({ gap }) => gap)
    .slice(0, 3);
}
