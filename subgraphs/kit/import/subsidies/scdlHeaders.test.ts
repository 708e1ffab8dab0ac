import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy } from '@relance/schema/records/subsidy.ts';
import { matchTable } from '../run/matchFormat.ts';
import { scdlSubsidies } from './scdlSubsidies.ts';

class AnySubsidy extends Subsidy {
  override owner = Owner.DEPARTMENT;
}

const formats = [scdlSubsidies(AnySubsidy)];
const needed = ['idAttribuant', 'idBeneficiaire', 'nomBeneficiaire', 'montant'];

/** The field that a spelling is read as, beside the columns that no file can do without. */
function fieldOf(label: string, official: string): string | null {
  const header = [label, ...needed.filter((name) => name !== official)];
  const { columns } = matchTable(header, formats);
  return [...columns].find(([, column]) => column === 0)?.[0] ?? null;
}

describe('a header of SCDL', () => {
  it.each([
    ['nomBeneficiaire*', 'nomBeneficiaire'],
    [' NOM BENEFICIAIRE ', 'nomBeneficiaire'],
    ['Nom du BÃ©nÃ©ficiaire*', 'nomBeneficiaire'],
    ['beneficiaire_nom', 'nomBeneficiaire'],
    ['idBeneficiare', 'idBeneficiaire'],
    ['siret.1', 'idBeneficiaire'],
    ['N° SIRET', 'idBeneficiaire'],
    ['SIRET', 'idAttribuant'],
    ['coll_siret', 'idAttribuant'],
    ['IdRAE', 'idRAE'],
    ['N° unique de référencement au RAE', 'idRAE'],
    ['annze', 'dateConvention'],
    ['pourentagesubvention', 'pourcentageSubvention'],
    ['somme des subventions versées en 2013', 'montant'],
    ['Date du premier versement', 'datePremierVersement'],
  ])('%j is %s', (label, expected) => {
    const field = fieldOf(label, expected);

    expect(field).toBe(expected);
  });

  it.each(['Colonne1', 'natureDecision', 'secteur', 'type de subvention'])(
    '%j is left out',
    (label) => {
      const field = fieldOf(label, '');

      expect(field).toBeNull();
    },
  );
});

// Where we read a spelling in another way than the list that was drawn from published files.
const exceptions: Record<string, { field: string | null; why: string }> = {
  'Raison sociale (SIRENE)': { field: 'nomBeneficiaire', why: 'a name, no number' },
  objet: { field: 'objet', why: 'one publisher alone wrote the nature there' },
  'montant des avantages en nature': { field: 'estimationNature', why: 'beside the money' },
  montant_des_avantages_en_nature: { field: 'estimationNature', why: 'beside the money' },
  dates_versement: { field: 'datesPeriodeVersement', why: 'the list misspells the field' },
  'numero de referencement au repertoire des entreprises': {
    field: 'idRAE',
    why: 'the register of aids: its cells say « Non »',
  },
  section: { field: null, why: 'what a publisher sorts by is no field of SCDL' },
  section_nature: { field: null, why: 'as above' },
  type: { field: null, why: 'as above' },
  type_de_subvention: { field: null, why: 'as above' },
  'type de subvention': { field: null, why: 'as above' },
};

describe('the list of spellings met in published files', () => {
  const path = fileURLToPath(
    new URL('../../../../../shared/data/scdl-schema/header-aliases.csv', import.meta.url),
  );
  const present = existsSync(path);
  if (!present) console.warn(`SKIPPED, for want of the published list ${path}`);

  (present ? it : it.skip)('is read as it says, but for the exceptions', () => {
    const listed = readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .slice(1)
      .map((line) => /^(.+);(.+)$/.exec(line)?.slice(1) ?? [])
      .flatMap(([label, official]) => (label && official ? [{ label, official }] : []));

    const expected = listed.map(({ label, official }) => {
      const exception = exceptions[label];
      return exception ? exception.field : official;
    });

    const read = listed.map(({ label }, place) => fieldOf(label, expected[place] ?? ''));

    expect(read.length).toBe(141);
    expect(read).toEqual(expected);
  });
});
