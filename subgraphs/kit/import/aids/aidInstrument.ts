import { AidInstrument } from '@relance/schema/enums/aid.ts';
import { flag, type ImportLine } from '../format.ts';
import { instrumentVocabulary, mapped } from './vocabulary.ts';

/**
 * What the aid consists of: the first kind that the words of the cell name, else the only kind that the
 * text speaks of, else a grant, which is flagged.
 */
export function aidInstrument<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
  text: string | null = null,
): AidInstrument {
  const [first, ...others] = mapped(line, field, instrumentVocabulary);
  if (others.length > 0) {
    flag(line, field, 'NOT_KEPT', `Kept as ${first}, not as ${others.join(', ')}.`);
  }
  const instrument = first ?? instrumentIn(text ?? '');
  if (instrument !== null) return instrument;
  flag(line, field, 'ASSUMED', 'Not said what the aid consists of: taken for a grant.');
  return AidInstrument.GRANT;
}

const spokenOf: [AidInstrument, RegExp][] = [
  [AidInstrument.GRANT, /(?<!\p{L})subventions?(?!\p{L})/iu],
  [AidInstrument.LOAN, /(?<!\p{L})prêts?(?!\p{L})/iu],
  [AidInstrument.REPAYABLE_ADVANCE, /(?<!\p{L})avances? (?:remboursables?|récupérables?)/iu],
  [AidInstrument.GUARANTEE, /(?<!\p{L})garanties? (?:d['’]emprunt|de prêt)/iu],
  [AidInstrument.TAX_RELIEF, /(?<!\p{L})(?:exonérations?|crédits? d['’]impôt)(?!\p{L})/iu],
  [AidInstrument.VOUCHER, /(?<!\p{L})chèques?(?!\p{L})/iu],
];

/** The kind of aid that a text speaks of; null for none or several. */
function instrumentIn(text: string): AidInstrument | null {
  const [only, ...others] = spokenOf.filter(([, words]) => words.test(text));
  return only === undefined || others.length > 0 ? null : only[0];
}
