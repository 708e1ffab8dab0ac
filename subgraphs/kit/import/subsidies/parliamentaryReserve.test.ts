import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy } from '@relance/schema/records/subsidy.ts';
import { accountOf } from '../fixtures/accountOf.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { parliamentaryReserve, type ReserveField } from './parliamentaryReserve.ts';

class AnySubsidy extends Subsidy {
  override owner = Owner.DEPARTMENT;
}

const funder = { siren: '512345679', name: 'État' };
const format = parliamentaryReserve(AnySubsidy, { funder, department: '47' });

const club: Record<ReserveField, string> = {
  nom: 'MARTIN',
  prenom: 'Claude',
  groupe: 'NI',
  beneficiaire: 'Judo Club de Nérac',
  adresse: '3, place du Foirail\n47600 NERAC',
  descriptif: 'Fonctionnement',
  programme_budgetaire: '219-01',
  montant: '1500',
};

function line(cells: Partial<Record<ReserveField, string>> = {}) {
  return lineOf(format, { ...club, ...cells }, { file: 'reserve-assemblee-2014.csv' });
}

describe('a line of the parliamentary reserve', () => {
  it('becomes a subsidy of the State, with the member who chose it', () => {
    const { columns, key } = format.read(line());

    expect(columns).toEqual({
      title: 'Fonctionnement',
      totalAmount: 1500_00,
      share: 1,
      amount: 1500_00,
      natures: ['IN_CASH'],
      grantedOn: '2014-01-01',
      grantedYearOnly: true,
      funderSiren: '512345679',
      funderName: 'État',
      beneficiaryKind: 'ASSOCIATION',
      beneficiaryName: 'Judo Club de Nérac',
      beneficiarySiren: null,
      beneficiarySiret: null,
      beneficiaryRna: null,
      privateBeneficiaryName: null,
      privateBeneficiarySiret: null,
      themeCodes: ['SPORT'],
      scheme: 'Réserve parlementaire (Claude MARTIN), programme 219-01',
    });
    expect(key).toEqual([
      '512345679',
      '2014-01-01',
      'martinclaude',
      'judoclubdenerac',
      'fonctionnement',
      '21901',
    ]);
  });

  it('is a local authority’s in the programme that is for these alone', () => {
    const { columns } = format.read(
      line({ beneficiaire: 'FUMEL', adresse: '47', programme_budgetaire: '122-01' }),
    );

    expect(columns).toMatchObject({
      beneficiaryKind: 'LOCAL_AUTHORITY',
      beneficiaryName: 'FUMEL',
    });
  });

  it('does not name whoever may be a person, in no column that is shown', () => {
    const { columns } = format.read(
      line({ beneficiaire: 'Claude Dubourg', descriptif: 'Livre de Claude Dubourg' }),
    );

    const { privateBeneficiaryName, ...shown } = columns;
    expect(privateBeneficiaryName).toBe('Claude Dubourg');
    expect(JSON.stringify(shown)).not.toMatch(/dubourg|claude/i);
    expect(shown).toMatchObject({
      title: 'Réserve parlementaire',
      scheme: 'Réserve parlementaire, programme 219-01',
      beneficiaryKind: 'UNKNOWN',
    });
  });

  it.each([
    ['47', true],
    ['Mairie - 47 150 MONFLANQUIN', true],
    ['41bis, rue Vincent-Faïta - BP 47073 - 30000 NIMES', false],
    ['47, rue de la Paix 75002 PARIS', false],
    ['', false],
  ])('at %j concerns Lot-et-Garonne: %s', (adresse, expected) => {
    const concerned = format.concerns?.(line({ adresse }));

    expect(concerned).toBe(expected);
  });

  it.each([
    ['beneficiaire', '', 'MISSING_BENEFICIARY'],
    ['montant', 'mille', 'BAD_AMOUNT'],
  ])('is refused for the column %s that holds %j: %s', (column, text, code) => {
    const refusal = refusalOf(() => format.read(line({ [column]: text })));

    expect(refusal).toMatchObject({ column, code });
  });
});

describe('a file of the parliamentary reserve', () => {
  it('is taken for all of France, its last line, which tells the day of export, aside', async () => {
    const everywhere = parliamentaryReserve(AnySubsidy, { funder, department: null });
    const name = 'subventions-reserve-2014.csv';
    const path = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

    const account = await accountOf(createReadStream(path), [everywhere], name);

    expect(account).toEqual({
      format: 'parliamentary-reserve',
      lines: 5,
      accepted: 4,
      repaired: 0,
      flagged: 0,
      skipped: 0,
      quarantined: { WRONG_CELL_COUNT: 1 },
      sumIn: 14_500_00,
      sumAccepted: 14_500_00,
    });
  });
});
