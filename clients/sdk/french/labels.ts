import type { AidInstrument, AidStatus } from '@relance/schema/enums/aid.ts';
import type { Audience } from '@relance/schema/enums/audience.ts';
import type { InvestmentSchedule, InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import type { Publication } from '@relance/schema/enums/publication.ts';
import type { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import type { BeneficiaryKind, SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import { partners } from '@relance/schema/partners.ts';

/** Values of the graph's vocabulary as people read them. A value without a word does not compile. */
type Labels<Value extends string> = Readonly<Record<`${Value}`, string>>;

export const owners = Object.fromEntries(
  partners.map(({ owner, shortLabel }) => [owner, shortLabel]),
) as Labels<Owner>;

export const audiences: Labels<Audience> = {
  FIRM: 'Entreprise',
  SOLE_TRADER: 'Entreprise individuelle',
  FARM: 'Exploitation agricole',
  CRAFT: 'Artisan',
  SHOP: 'Commerce de proximité',
  TOURISM_OPERATOR: 'Acteur du tourisme',
  ASSOCIATION: 'Association',
  COMMUNE: 'Commune',
  EPCI: 'Intercommunalité',
  PUBLIC_BODY: 'Établissement public',
  CARE_HOME: 'EHPAD',
  HOUSEHOLD: 'Particulier',
  JOB_SEEKER: 'Demandeur d’emploi',
  YOUNG_PERSON: 'Jeune',
};

export const aidStatuses: Labels<AidStatus> = {
  PLANNED: 'À venir',
  OPEN: 'Ouverte',
  SUSPENDED: 'Suspendue',
  CLOSED: 'Close',
};

export const instruments: Labels<AidInstrument> = {
  GRANT: 'Subvention',
  LOAN: 'Prêt',
  REPAYABLE_ADVANCE: 'Avance remboursable',
  GUARANTEE: 'Garantie d’emprunt',
  TAX_RELIEF: 'Exonération',
  VOUCHER: 'Chèque ou bon',
  ADVICE: 'Accompagnement',
  IN_KIND: 'Aide en nature',
};

export const actionStatuses: Labels<ActionStatus> = {
  NOT_STARTED: 'Pas commencée',
  IN_PROGRESS: 'En cours',
  BLOCKED: 'Bloquée',
  COMPLETED: 'Achevée',
  ABANDONED: 'Abandonnée',
};

export const investmentStatuses: Labels<InvestmentStatus> = {
  PLANNED: 'Programmé',
  IN_PROGRESS: 'En cours',
  COMPLETED: 'Achevé',
  CANCELLED: 'Abandonné',
};

export const schedules: Labels<InvestmentSchedule> = {
  KEPT: 'Maintenu',
  BROUGHT_FORWARD: 'Anticipé',
  DELAYED: 'Reporté',
};

export const subsidyStatuses: Labels<SubsidyStatus> = {
  REQUESTED: 'Demandée',
  REJECTED: 'Refusée',
  GRANTED: 'Attribuée',
  NOTIFIED: 'Notifiée',
  PARTLY_PAID: 'Versée en partie',
  PAID: 'Versée',
  CANCELLED: 'Annulée',
};

export const beneficiaryKinds: Labels<BeneficiaryKind> = {
  ASSOCIATION: 'Association',
  FIRM: 'Entreprise',
  LOCAL_AUTHORITY: 'Collectivité',
  PUBLIC_BODY: 'Établissement public',
  SOLE_TRADER: 'Entreprise individuelle',
  NATURAL_PERSON: 'Personne physique',
  UNKNOWN: 'Non précisé',
};

export const publications: Labels<Publication> = {
  DRAFT: 'Brouillon',
  SHARED: 'Partagé entre partenaires',
  PUBLISHED: 'Publié',
};
