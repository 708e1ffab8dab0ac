import { beneficiaryKind, namesBeneficiary } from './beneficiary.ts';
import type { OrganizationNumber } from './organizationNumber.ts';

const none: OrganizationNumber = { siren: null, siret: null, rna: null };

function withSiren(siren: string): OrganizationNumber {
  return { siren, siret: null, rna: null };
}

describe('the kind of a beneficiary', () => {
  it('is an association’s where the directory of associations has it, whatever the name', () => {
    const kind = beneficiaryKind('M. Jardin', { ...none, rna: 'W471001234' }, false);

    expect(kind).toBe('ASSOCIATION');
  });

  it.each([
    ['194421129', 'LYCEE GENERAL GALILEE', 'PUBLIC_BODY'],
    ['180070047', 'Quelque chose', 'PUBLIC_BODY'],
    ['214700015', 'Ville d’Agen', 'LOCAL_AUTHORITY'],
    ['224700013', 'Lot-et-Garonne', 'LOCAL_AUTHORITY'],
    ['200096956', 'Agglomération d’Agen', 'LOCAL_AUTHORITY'],
    ['200096956', 'Office public de l’habitat', 'PUBLIC_BODY'],
    ['254902455', 'BASSIN DE L OUDON SUD', 'LOCAL_AUTHORITY'],
    ['264700019', 'Centre hospitalier d’Agen-Nérac', 'PUBLIC_BODY'],
    ['294400734', 'UNION SYND MARAIS SUDLOIRE', 'PUBLIC_BODY'],
  ])('is of public law by the SIREN %s, named %j: %s', (siren, name, expected) => {
    const kind = beneficiaryKind(name, withSiren(siren), true);

    expect(kind).toBe(expected);
  });

  it.each([
    'M. Dupont Jean',
    'Mme DUPONT',
    'Monsieur Dupont',
    'M DUPONT',
    'Indivision Dupont',
    'DUPONT JEAN EI',
    'EI Dupont',
    'Dupont (entreprise individuelle)',
    'Dupont, auto-entrepreneur',
    'DUPONT EIRL',
  ])('is a natural person’s when called %j, SIREN or not', (name) => {
    const kinds = [none, withSiren('732829320')].map((each) => beneficiaryKind(name, each, false));

    expect(kinds).toEqual(['NATURAL_PERSON', 'NATURAL_PERSON']);
  });

  it.each([
    // Words that only an organization has.
    ['Association des maires de Lot-et-Garonne', 'ASSOCIATION'],
    ['ACCUEIL ET FAMILLE ASS', 'ASSOCIATION'],
    ['COMITE DES FETES DE CLAIRAC', 'ASSOCIATION'],
    ['Amicale laïque de Tonneins', 'ASSOCIATION'],
    ['US Casteljaloux', 'ASSOCIATION'],
    ['Foyer rural de Laplume', 'ASSOCIATION'],
    ['A.D.M.R. de Prayssas', 'ASSOCIATION'],
    ['M.J.C. de Nérac', 'ASSOCIATION'],
    ['Amicale du personnel de la commune de Boé', 'ASSOCIATION'],
    ['Syndicat d’initiative de Vianne', 'ASSOCIATION'],
    ['SARL Les Vergers', 'FIRM'],
    ['3F OCCITANIE SA', 'FIRM'],
    ['SA d’HLM Ciliopée', 'FIRM'],
    ['GAEC DUPONT PERE ET FILS', 'FIRM'],
    ['FOOTBALL PRO SASP', 'FIRM'],
    ['SOCIETE COOPERATIVE AGRICOLE', 'FIRM'],
    ['COMMUNE D AIGUILLON', 'LOCAL_AUTHORITY'],
    ['La Mairie de Layrac', 'LOCAL_AUTHORITY'],
    ['Communauté de Communes du Confluent', 'LOCAL_AUTHORITY'],
    ['Communauté d’agglomération d’Agen', 'LOCAL_AUTHORITY'],
    ['Syndicat mixte du Pays de l’Albret', 'LOCAL_AUTHORITY'],
    ['Conseil départemental', 'LOCAL_AUTHORITY'],
    ['C.C.A.S. de Marmande', 'PUBLIC_BODY'],
    ['Collège Jasmin', 'PUBLIC_BODY'],
    ['LYCEE BERNARD PALISSY', 'PUBLIC_BODY'],
    ['EHPAD de Gajac', 'PUBLIC_BODY'],
    ['Chambre de métiers de Lot-et-Garonne', 'PUBLIC_BODY'],
    // Names that say nothing, or that may be private.
    ['Les Amis du pruneau', 'UNKNOWN'],
    ['DUPONT JEAN', 'UNKNOWN'],
    ['Collège Sainte-Catherine', 'UNKNOWN'],
    ['LYCEE PROF PRIVE SAINT EXUPERY', 'UNKNOWN'],
    ['Université populaire du Lot', 'UNKNOWN'],
    ['Société nautique d’Agen', 'UNKNOWN'],
    ['SA Monein', 'UNKNOWN'],
    ['Commune libre du Gravier', 'UNKNOWN'],
    ['Syndicat CGT des territoriaux', 'UNKNOWN'],
    ['', 'UNKNOWN'],
  ])('is told by the name %j alone: %s', (name, expected) => {
    const kind = beneficiaryKind(name, none, false);

    expect(kind).toBe(expected);
  });

  it('is not public where the number is of private law', () => {
    const kind = beneficiaryKind('Collège Jean Yole', withSiren('300914926'), false);

    expect(kind).toBe('UNKNOWN');
  });

  it.each([
    ['Les Amis du pruneau', none, 'ASSOCIATION'],
    ['MADAME SUZETTE PRODUCTIONS', withSiren('512345679'), 'ASSOCIATION'],
    ['MADAME SUZETTE', none, 'NATURAL_PERSON'],
    ['LYCEE JACQUES PREVERT', withSiren('194400776'), 'PUBLIC_BODY'],
  ])('is what a file of associations says, unless %j is surer', (name, number, expected) => {
    const kind = beneficiaryKind(name, number, true);

    expect(kind).toBe(expected);
  });
});

describe('a text', () => {
  it.each([
    ['Installation de Mme Dupont', 'Madame DUPONT Jeanne', true],
    ['Installation en maraîchage', 'Madame DUPONT Jeanne', false],
    ['Fête de la Saint-Vincent', 'M. de la Tour', false],
  ])('%j names %j: %s', (text, name, expected) => {
    const names = namesBeneficiary(text, name);

    expect(names).toBe(expected);
  });
});
