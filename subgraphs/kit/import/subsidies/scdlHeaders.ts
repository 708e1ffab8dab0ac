/** Fields of SCDL « subventions » 1.x and 2.x, four that Loire-Atlantique adds and one of Mayenne's. */
export type ScdlField =
  | 'nomAttribuant'
  | 'idAttribuant'
  | 'dateConvention'
  | 'referenceDecision'
  | 'nomBeneficiaire'
  | 'idBeneficiaire'
  | 'rnaBeneficiaire'
  | 'objet'
  | 'montant'
  | 'nature'
  | 'conditionsVersement'
  | 'datesPeriodeVersement'
  | 'datePremierVersement'
  | 'idRAE'
  | 'notificationUE'
  | 'pourcentageSubvention'
  | 'dispositifAide'
  | 'montantPret'
  | 'montantGarantie'
  | 'detailNature'
  | 'estimationNature';

/** Some files mean the funder by these and some the beneficiary: see `ImportFormat.either`. */
export const bareNumbers = ['N° SIRET', 'SIRET', 'numero_siret', 'code_siren_siret'];

/**
 * Spellings met in published files, the surest first; matching ignores case, accents, spacing and
 * stars. Programs that merge files mark the second column of a name with `_0`, `_1` or `.1`.
 */
export const scdlHeaders: Record<ScdlField, readonly string[]> = {
  nomAttribuant: [
    'Nom de l’attribuant',
    'Nom de l’attributaire',
    'Nom attributaire',
    'attribuant_nom',
    'coll_nom',
    'cscollnom',
    'nomattribuant_0',
    'NOM COLLECTIVITé',
    'gestion',
  ],
  idAttribuant: [
    'Identification de l’attribuant',
    'Identification de l’attributaire',
    'Identification de l’attributaire (SIRET)',
    'Identification SIRET de l’attribuant',
    'identifiant_attribuant',
    'attribuant_id',
    'coll_siret',
    'idattribuant_0',
  ],
  dateConvention: [
    'Date de la convention de subvention',
    'Date de la convention',
    'Date de convention',
    'datedeconvention',
    'Date de signature de la convention',
    'la_date_conv',
    'acte_date',
    'datedecision',
    'datevote',
    'dateconvention_0',
    'Date de délibération',
    'annee_subv',
    'exercice',
    'année',
    'anne',
    'annze',
  ],
  referenceDecision: [
    'Référence de la décision',
    'referenceConvention',
    'referenceconvention_0',
    'decision_ref',
    'acte_ref',
    'Référence administrative (demande)',
    'numero_complet_engagement',
    'identifiant_unique',
    'codarticle',
  ],
  nomBeneficiaire: [
    'Nom du bénéficiaire',
    'beneficiaire_nom',
    'attrib_nom',
    'nombeneficiaire_0',
    'nom_des_beneficaires',
    'designation_du_beneficiaire',
    'Raison sociale (SIRENE)',
    'libelle_beneficiaire',
    'libelle_complet_tiers',
    'libelle tiers',
    'liborgabenef',
    'tiers_beneficiaire',
    'nom_structure',
    'beneficiaire',
    'beneficiaires',
    'tiers',
    'nom',
  ],
  idBeneficiaire: [
    'Identification du bénéficiaire',
    'Identification SIRET du bénéficiaire',
    'idBeneficiare',
    'beneficiaires_id',
    'attrib_siret',
    'beneficiaire_code',
    'code_tiers_beneficiaire',
    'idbeneficiaire_0',
    'siret_1',
    'siret.1',
  ],
  rnaBeneficiaire: ['RNA du bénéficiaire', 'Numéro RNA', 'rna'],
  objet: [
    'Objet de la subvention',
    'Objet de la convention',
    'objet_du_dossier',
    // The test files of a national service spell it in English.
    'object',
  ],
  montant: [
    'Montant total de la subvention',
    'Montant de la subvention',
    'mtsubv',
    'la_somme_e_mtdel',
    'subvention allouée',
    'subvention totale',
    'subvention',
    'total_des_subventions',
    'subventions_versees',
    'total_des_mandats_emis',
    'attribution_nouvelles 2019',
    'somme des subventions versees en 2013',
  ],
  nature: ['Nature de la subvention', 'type_d_avantage'],
  conditionsVersement: [
    'Conditions de versement de la subvention',
    'Conditions de versement',
    'conditionVersement',
    'subv_versement',
  ],
  datesPeriodeVersement: [
    'Date ou période de versement',
    'Date(s) ou période(s) de versement',
    'Dates de période de versement',
    'datePeriodeVersement',
    'dateperiodedversement',
    'dates_versement',
    'Date de versement',
    'dateVersementSolde',
    'dateSoldeVersement',
    'libelle cdpaie',
  ],
  datePremierVersement: ['Date du premier versement'],
  idRAE: [
    'Identifiant RAE de l’aide au titre de laquelle la subvention est attribuée',
    'Identification IRAE de l’aide attribuée',
    'Numéro unique de référencement au RAE',
    'N° unique de référencement au RAE',
    'Numéro de référencement au répertoire des entreprises',
    'rae_num',
  ],
  notificationUE: [
    'Aide d’État notifiée à la Commission Européenne',
    'Aide d’État notifié à la Commission européenne',
    'Aide d’État (ou pas) notifiée à l’UE',
    'Notification à l’Union Européenne',
    'Aide notifiée à l’Europe',
    'notificationue_0',
  ],
  pourcentageSubvention: [
    'Pourcentage du montant total de la subvention attribuée au bénéficiaire',
    'Pourcentage du montant de la subvention attribuée au bénéficiaire',
    'Pourcentage du montant de la subvention attribué au bénéficiaire',
    '% du mt de la subvention attribuée au bénéficiaire',
    'Pourcentage Subvention',
    'pourentagesubvention',
  ],
  dispositifAide: ['Dispositif de l’aide', 'Dispositif'],
  montantPret: ['Montant du prêt'],
  montantGarantie: ['Montant de la garantie'],
  detailNature: ['Détail des avantages en nature'],
  estimationNature: ['Estimation des avantages en nature', 'Montant des avantages en nature'],
};
