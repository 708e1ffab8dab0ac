import type { AidInstrument } from '@relance/schema/enums/aid.ts';

/** Providers' words for what an aid consists of; NONE says how it is given, not what it is. */
export const instrumentWords: Record<AidInstrument | 'NONE', string> = {
  GRANT: `subvention | subventions | aide | aide financière | financement | prime | prix |
    programme de prix | appel à propositions | bourse | cofinancement | dotation`,
  LOAN: `prêt | prêts | prêt d'honneur | prêt à taux zéro | prêt bonifié | microcrédit`,
  REPAYABLE_ADVANCE: `avance remboursable | avance récupérable`,
  GUARANTEE: `garantie | garantie d'emprunt | garantie de prêt`,
  TAX_RELIEF: `avantage fiscal | exonération | crédit d'impôt | réduction d'impôt |
    certificat d'économie d'énergie (CEE)`,
  VOUCHER: `chèque | bon | bon d'achat | chèque numérique`,
  ADVICE: `accompagnement | formation | service | ingénierie | ingénierie technique |
    ingénierie financière | ingénierie juridique / administrative | conseil | diagnostic`,
  IN_KIND: `aide en nature | mise à disposition | prêt de matériel`,
  NONE: `autre aide financière | appel à projets | appel à manifestations d'intérêt | AAP | AMI | GAG |
    appels à projets & candidatures | contrat de territoire 2017-2021 |
    contrat de territoire Manche 2022-2028 | fond d'investissement rural génération 2017-2021`,
};
