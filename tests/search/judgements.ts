/** What a judgement looks at in a record; texts are folded, so that no rule depends on an accent. */
export interface JudgedRecord {
  id: string;
  kind: 'Aid' | 'Subsidy' | 'Investment' | 'RecoveryAction';
  title: string;
  /** The summary of an aid. */
  summary: string;
  beneficiary: string;
  status: string;
  themes: readonly string[];
  communes: readonly string[];
  /** Of whoever pays, receives, builds or leads. */
  sirens: readonly string[];
}

/** All that is given must hold. */
export interface Wanted {
  /** 3 is what was looked for, 2 helps, 1 is related. */
  grade: 1 | 2 | 3;
  kind?: JudgedRecord['kind'];
  title?: RegExp;
  /** Title, summary or beneficiary. */
  text?: RegExp;
  beneficiary?: RegExp;
  status?: string;
  theme?: string;
  commune?: string;
  siren?: string;
}

/** A question as a person would type it, with what that person would be content with, best first. */
export interface JudgedQuery {
  query: string;
  wanted: readonly Wanted[];
  /** Why the query may do worse than the others; null for all that have no excuse. */
  weakness?: { least: number; reason: string };
}

/** The grade of a record under a query: that of the first rule that fits, 0 where none does. */
export function gradeOf({ wanted }: JudgedQuery, record: JudgedRecord): number {
  return wanted.find((rule) => fits(rule, record))?.grade ?? 0;
}

function fits(rule: Wanted, record: JudgedRecord): boolean {
  const { title, summary, beneficiary } = record;
  return (
    (rule.kind === undefined || rule.kind === record.kind) &&
    (rule.title?.test(title) ?? true) &&
    (rule.text?.test(`${title} ${summary} ${beneficiary}`) ?? true) &&
    (rule.beneficiary?.test(beneficiary) ?? true) &&
    (rule.status === undefined || rule.status === record.status) &&
    (rule.theme === undefined || record.themes.includes(rule.theme)) &&
    (rule.commune === undefined || record.communes.includes(rule.commune)) &&
    (rule.siren === undefined || record.sirens.includes(rule.siren))
  );
}

/** Lower case, no accents, typographic quotes as spaces. */
export function folded(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
