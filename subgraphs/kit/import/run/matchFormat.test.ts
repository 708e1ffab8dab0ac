import { Subsidy } from '@relance/schema/records/subsidy.ts';
import { Investment } from '@relance/schema/records/investment.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { detrInvestments } from '../investments/detr.ts';
import { formatsAsked, matchTable } from './matchFormat.ts';
import { scdlSubsidies } from '../subsidies/scdlSubsidies.ts';

class AnySubsidy extends Subsidy {
  override owner = Owner.DEPARTMENT;
}

class AnyInvestment extends Investment {
  override owner = Owner.COMMUNES;
}

const formats = [
  scdlSubsidies(AnySubsidy),
  detrInvestments(AnyInvestment, {
    department: '47',
    sirenOfDepartment: () => null,
    sirenOfCommune: () => null,
  }),
];

const needed = ['idAttribuant', 'nomBeneficiaire', 'montant'];

describe('the format of a file', () => {
  it('is known by its header', () => {
    const header = 'id_projet id_dep id_terr dotation echelon cout_total montant_sub pop19'.split(
      ' ',
    );

    const { format, ignored } = matchTable(header, formats);

    expect(format.name).toBe('detr-2019');
    expect(ignored).toEqual(['pop19']);
  });

  it.each([
    ['Nom du bénéficiaire', 'nomBeneficiaire'],
    [' NOM DU BENEFICIAIRE* ', 'nomBeneficiaire'],
    ['nom_beneficiaire', 'nomBeneficiaire'],
    ['nombeneficiaire', 'nomBeneficiaire'],
    ["Identification\u00a0de l'attribuant", 'idAttribuant'],
    ['Identification de l’attribuant', 'idAttribuant'],
    ["Aide d'Etat notifiée à la Commission Européenne", 'notificationUE'],
    ["Aide notifiée Ã\u00a0 l'Europe", 'notificationUE'],
    ['Nom du BÃ©nÃ©ficiaire', 'nomBeneficiaire'],
    ['% du mt de la subvention attribuée au bénéficiaire', 'pourcentageSubvention'],
    ['IdRAE', 'idRAE'],
  ])('reads the column %j as %s', (label, field) => {
    const header = [label, ...needed.filter((name) => name !== field)];

    const { columns } = matchTable(header, formats);

    expect(columns.get(field)).toBe(0);
  });

  it.each(['secteur', 'Colonne1'])('does not guess what %j means', (label) => {
    const { columns, ignored } = matchTable([...needed, label], formats);

    expect([...columns.keys()].sort()).toEqual([...needed].sort());
    expect(ignored).toEqual([label]);
  });

  it.each([
    ['N° SIRET', 'idAttribuant', 'idBeneficiaire'],
    ['SIRET', 'idBeneficiaire', 'idAttribuant'],
  ])('reads a bare %j beside %s as %s', (label, known, expected) => {
    const { columns } = matchTable(
      [label, known, 'idAttribuant', 'nomBeneficiaire', 'montant'].filter(
        (name) => name !== expected,
      ),
      formats,
    );

    expect(columns.get(expected)).toBe(0);
  });

  it('does not guess whose number a bare SIRET is where no other is named', () => {
    const matching = () => matchTable(['SIRET', 'nomBeneficiaire', 'montant'], formats);

    expect(matching).toThrow('scdl-subsidies wants idAttribuant as well');
  });

  it('prefers the surest of two columns for one field, and names the other', () => {
    const { columns, ignored } = matchTable(['exercice', ...needed, 'dateConvention'], formats);

    expect(columns.get('dateConvention')).toBe(4);
    expect(ignored).toEqual(['exercice']);
  });

  it('is asked for by name where the header alone does not do', () => {
    const { format } = matchTable(needed, formatsAsked(formats, 'scdl-subsidies'));

    expect(format.name).toBe('scdl-subsidies');
  });

  it('says what it misses in a header that is of no format', () => {
    const matching = () => matchTable(['nom', 'montant', 'adresse'], formats);

    expect(matching).toThrow(
      'The columns are of no known format: scdl-subsidies wants idAttribuant as well; detr-2019 wants id_dep, id_terr, dotation, echelon, cout_total, montant_sub as well. Found: nom | montant | adresse.',
    );
  });

  it('lists the names it has when asked for one that it has not', () => {
    const matching = () => formatsAsked(formats, 'xlsx');

    expect(matching).toThrow(
      '"xlsx" is no format of this owner: use auto or one of scdl-subsidies, detr-2019.',
    );
  });
});
