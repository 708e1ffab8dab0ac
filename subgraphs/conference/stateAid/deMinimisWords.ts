import { registerEnumType } from 'type-graphql';

export enum CountedAs {
  AMOUNT = 'AMOUNT',
  SHARE = 'SHARE',
  GROSS_GRANT_EQUIVALENT = 'GROSS_GRANT_EQUIVALENT',
  WHOLE_LOAN = 'WHOLE_LOAN',
}

registerEnumType(CountedAs, {
  name: 'DeMinimisCountedAs',
  description: 'What of a grant counts against a ceiling (montant retenu).',
  valuesConfig: {
    AMOUNT: { description: 'The amount granted.' },
    SHARE: { description: 'The beneficiary’s part of a shared grant (quote-part).' },
    GROSS_GRANT_EQUIVALENT: {
      description:
        'The gross grant equivalent that its funder states (équivalent-subvention brut; 2023/2831, art. 4).',
    },
    WHOLE_LOAN: {
      description:
        'The whole of a loan, advance or guarantee whose gross grant equivalent nobody states: more than will count.',
    },
  },
});

export enum LeftOut {
  NOT_GRANTED = 'NOT_GRANTED',
  DUPLICATE = 'DUPLICATE',
  OTHER_FRAMEWORK = 'OTHER_FRAMEWORK',
  NO_NUMBER = 'NO_NUMBER',
  NO_REGIME = 'NO_REGIME',
  NO_DAY = 'NO_DAY',
}

registerEnumType(LeftOut, {
  name: 'DeMinimisLeftOut',
  description:
    'Why a subsidy counts for nothing (motif d’exclusion). The last three may turn out to count.',
  valuesConfig: {
    NOT_GRANTED: { description: 'Asked for, refused or cancelled: no right was conferred.' },
    DUPLICATE: { description: 'Decided to be another record told again (doublon).' },
    OTHER_FRAMEWORK: {
      description: 'Granted under another framework: COVID, exempted regime (hors de minimis).',
    },
    NO_NUMBER: {
      description:
        'Tells no SIREN, but the name of a firm of the undertaking (identité incertaine).',
    },
    NO_REGIME: { description: 'Granted to a firm under no stated regime (régime non renseigné).' },
    NO_DAY: { description: 'Tells no day of grant (date inconnue).' },
  },
});

export enum Doubt {
  KNOWN_BY_NAME = 'KNOWN_BY_NAME',
  DAY_UNKNOWN = 'DAY_UNKNOWN',
  REGIME_UNKNOWN = 'REGIME_UNKNOWN',
  YEAR_ALONE = 'YEAR_ALONE',
  REGIME_OF_AID = 'REGIME_OF_AID',
  LOAN_NOT_CONVERTED = 'LOAN_NOT_CONVERTED',
  CEILING_UNCONFIRMED = 'CEILING_UNCONFIRMED',
}

registerEnumType(Doubt, {
  name: 'DeMinimisDoubt',
  description: 'What is not sure of a line or a ceiling (réserve).',
  valuesConfig: {
    KNOWN_BY_NAME: { description: 'The beneficiary is known by its name alone.' },
    DAY_UNKNOWN: { description: 'The day of grant is not known.' },
    REGIME_UNKNOWN: { description: 'No regime is stated, neither here nor by the aid.' },
    YEAR_ALONE: {
      description: 'The year of grant alone is known: it counts if any day of it is in the window.',
    },
    REGIME_OF_AID: { description: 'The regime is that of the aid; the grant states none.' },
    LOAN_NOT_CONVERTED: { description: 'A loan counts whole: its grant equivalent is not stated.' },
    CEILING_UNCONFIRMED: { description: 'The ceiling was not yet checked against its text.' },
  },
});

export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}

registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How far a reckoning can be relied on (fiabilité).',
  valuesConfig: {
    HIGH: { description: 'Nothing in it is doubtful.' },
    MEDIUM: { description: 'Something was supposed, and counted with prudence.' },
    LOW: { description: 'Something that may count does not: read the doubtful lines first.' },
  },
});

export enum Verdict {
  NO = 'NO',
  PERHAPS = 'PERHAPS',
  YES = 'YES',
}

registerEnumType(Verdict, {
  name: 'DeMinimisVerdict',
  description: 'Whether a grant would go above a ceiling (dépassement).',
  valuesConfig: {
    NO: { description: 'It stays within every ceiling, doubtful lines counted.' },
    PERHAPS: { description: 'It stays within, unless doubtful lines count.' },
    YES: { description: 'It goes above a ceiling.' },
  },
});
