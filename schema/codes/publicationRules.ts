/** What the law asks of whoever grants public money, and since when: a rule is a row, never a constant. */
export interface PublicationRule {
  /** Of the grant; the last day, too. */
  validFrom: string;
  validTo: string | null;
  /** In cents, over twelve months from one funder to one beneficiary: what is above has to be published. */
  threshold: number;
  /** From the signature to the publication. */
  delayMonths: number;
  source: string;
}

export const publicationRules: readonly PublicationRule[] = [
  {
    validFrom: '2017-08-01',
    validTo: null,
    threshold: 23_000_00,
    delayMonths: 3,
    source:
      'Loi 2000-321, art. 10 ; décret 2001-495 (seuil) ; décret 2017-779 (données essentielles, trois mois) ; CADA, conseil 20224387 du 8 septembre 2022 (cumul sur douze mois).',
  },
];
