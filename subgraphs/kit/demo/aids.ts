import type { StateAidCode } from '@relance/schema/codes/stateAid.ts';
import type { ThemeCode } from '@relance/schema/codes/themes.ts';
import { AidInstrument, AidStatus } from '@relance/schema/enums/aid.ts';
import type { Audience } from '@relance/schema/enums/audience.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import type { AidFields } from '@relance/schema/records/aid.ts';
import type { Contact } from '@relance/schema/values/contact.ts';
import type { Body } from './bodies.ts';
import { demoToday, earlier } from './calendar.ts';
import { demoRecord, type DemoRecord } from './demoRecord.ts';

/** An aid as it is written down by hand; amounts in euros, what is left out is usual or unknown. */
export interface AidText<Office extends Contact = Contact> {
  key: string;
  title: string;
  summary: string;
  eligibility: string;
  office: Office;
  audiences: Audience[];
  themes: ThemeCode[];
  /** OPEN where it is left out. */
  status?: AidStatus;
  /** GRANT where it is left out. */
  instrument?: AidInstrument;
  opens?: string;
  closes?: string;
  rate?: number;
  floor?: number;
  ceiling?: number;
  budget?: number;
  regime?: StateAidCode;
  propositions?: number[];
  funder?: Body;
  cofunders?: Body[];
  communeCodes?: string[];
  epciSirens?: string[];
  /** How one applies; online where it is left out. */
  apply?: 'online' | 'paper' | 'phone' | 'desk';
  documents: readonly string[];
}

export type DemoAid = { [Name in keyof AidFields]: AidFields[Name] } & DemoRecord;

/** The records of hand-written aids. */
export function demoAid(owner: PartnerName, site: string, funder: Body, text: AidText): DemoAid {
  const { key, office, opens, closes, apply = 'online' } = text;
  const first = opens ?? '2021-09-01';
  return {
    ...demoRecord(owner, 'Aid', key, { first, last: earlier(closes ?? first, demoToday) }),
    title: text.title,
    summary: text.summary,
    status: text.status ?? AidStatus.OPEN,
    instrument: text.instrument ?? AidInstrument.GRANT,
    audiences: text.audiences,
    opensOn: opens ?? null,
    closesOn: closes ?? null,
    rate: text.rate ?? null,
    floor: cents(text.floor),
    ceiling: cents(text.ceiling),
    budget: cents(text.budget),
    stateAidRegime: text.regime ?? null,
    funderSiren: (text.funder ?? funder).siren,
    cofunderSirens: (text.cofunders ?? []).map(({ siren }) => siren),
    themeCodes: text.themes,
    communeCodes: text.communeCodes ?? [],
    epciSirens: text.epciSirens ?? [],
    description: null,
    eligibility: text.eligibility,
    howToApply: steps[apply](office),
    applicationUrl: apply === 'online' ? `https://${site}/demarches/${key}` : null,
    requiredDocuments: [...text.documents],
    contact: {
      service: office.service,
      phone: office.phone,
      email: office.email,
      url: office.url,
    },
    propositionNumbers: text.propositions ?? [],
  };
}

function cents(euros: number | undefined): number | null {
  return euros === undefined ? null : euros * 100;
}

const steps: Record<'online' | 'paper' | 'phone' | 'desk', (office: Contact) => string> = {
  online: ({ service, phone }) =>
    `1. Remplir le formulaire en ligne et y joindre les pièces. 2. Un accusé de réception donne le numéro du dossier. 3. ${service} instruit et répond par courrier. Une question : ${phone}.`,
  paper: ({ service, email }) =>
    `1. Demander le dossier à ${email}. 2. Le renvoyer complété, daté et signé, avec les pièces. 3. ${service} confirme que le dossier est complet, puis communique la décision.`,
  phone: ({ service, phone }) =>
    `1. Appeler le ${phone}, du lundi au vendredi. 2. ${service} vérifie la situation et fixe un rendez-vous. 3. L’accompagnement commence après un premier entretien.`,
  desk: ({ service, phone }) =>
    `1. Se présenter au guichet ou appeler le ${phone}. 2. ${service} aide à remplir la demande sur place. 3. La réponse est donnée par courrier.`,
};

/** Papers that many aids ask for. */
export const documents = {
  association: [
    'Statuts et récépissé de déclaration',
    'Comptes du dernier exercice',
    'Budget prévisionnel du projet',
    'Relevé d’identité bancaire',
  ],
  firm: [
    'Extrait Kbis de moins de trois mois',
    'Devis des dépenses',
    'Attestation des aides de minimis reçues sur trois exercices',
    'Relevé d’identité bancaire',
  ],
  farm: [
    'Attestation d’affiliation à la MSA',
    'Devis des dépenses',
    'Attestation des aides de minimis agricoles reçues sur trois exercices',
    'Relevé d’identité bancaire',
  ],
  authority: [
    'Délibération adoptant l’opération et son plan de financement',
    'Devis ou avant-projet',
    'Calendrier des travaux',
  ],
  household: ['Dernier avis d’imposition', 'Justificatif de domicile', 'Devis ou facture'],
  careHome: [
    'Lettre d’engagement de l’établissement',
    'Nombre de résidents et état de l’équipement',
  ],
  none: [],
} as const;
