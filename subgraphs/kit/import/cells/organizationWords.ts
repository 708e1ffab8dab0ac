import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';

const { ASSOCIATION, FIRM, LOCAL_AUTHORITY, PUBLIC_BODY, UNKNOWN } = BeneficiaryKind;

// Most private schools and homes bear the name of a saint.
const notPrivate = '(?!.* t?prive| (?:saint|ste?|sainte|notre dame|nd)\\b)';

// What a name begins with tells most: « association des maires » is no mairie.
const beginnings: readonly (readonly [BeneficiaryKind, RegExp])[] = [
  [
    ASSOCIATION,
    begins('assoc(?:iation)?s?|asso|ass(?= \\S+ )', 'amicale?', 'fed(?:er(?:ation)?)?', 'as|us|fc'),
  ],
  [
    LOCAL_AUTHORITY,
    begins(
      '(?:commune|ville|departement|metropole) (?:de|du|des|d|la|les|l)',
      'mairie',
      'communaute (?:de )?communes',
      'communaute d ?agglo(?:meration)?',
      'communaute urbaine',
      'com com',
      'conseil (?:departemental|general|regional)',
      'region (?:bretagne|nouvelle aquitaine|occitanie|normandie|grand est|ile de france)',
      'region (?:centre|hauts de france|pays de la loire|bourgogne|auvergne|provence|sud)',
      'syndicat (?:mixte|intercommunal|(?:departemental )?(?:des eaux|d adduction|d eau))',
      'siv(?:om|u)',
      'petr',
    ),
  ],
  [
    PUBLIC_BODY,
    begins(
      'ccas',
      'cias',
      'centre (?:inter)?communal d action sociale',
      `(?:college|lycee)${notPrivate}`,
      'cite scolaire',
      `(?:ehpad|hopital)${notPrivate}`,
      'centre hospitalier',
      'chu',
      'offices? publics?',
      'office national',
      'etablissement public',
      'universite(?! (?:populaire|permanente|du temps|pour tous|inter))',
      'chambre (?:d |de |departementale? |dept )?(?:d )?(?:agriculture|commerce|metiers)',
      'caisse des ecoles',
      'sdis',
      'service departemental d incendie',
      'cnrs',
      'crous',
      'gip',
      'groupement d interet public',
      'prefecture',
      'ministere',
    ),
  ],
  [FIRM, begins(...legalForms(), 'sa d ?hlm')],
];

const endings: readonly (readonly [BeneficiaryKind, RegExp])[] = [
  [FIRM, ends(...legalForms(), 'sa')],
  [ASSOCIATION, ends('assoc', 'asso', '(?<= \\S+ )ass')],
];

const associations = contains(
  'assoc(?:iation)?s?',
  'amicales?',
  'comite (?:des? )?fetes?',
  'comite (?:d organisation|dep(?:artemental)?|regional|de quartier|de jumelage|des oeuvres)',
  'club',
  'union (?:sportive|musicale|nationale des combattants)',
  'entente sportive',
  '(?:foyer|foyers|maisons? familiales?) ru(?:ral|raux|rales?)',
  'familles rurales',
  'generations mouvement',
  'aines ruraux',
  'admr',
  'mjc',
  'maison des jeunes',
  'parents d eleves',
  'apel',
  'ogec',
  'sou des ecoles',
  'cooperative scolaire',
  'sporting',
  'petanque',
  'rugby',
  'football',
  'fed(?:eration)?',
  'ligue',
  'secours (?:populaire|catholique)',
  'resto(?:s|rants)? du coeur',
  'restaurants du coeur',
  'croix rouge',
  'banque alimentaire',
  'donneurs de sang',
  'fnaca',
  'societe (?:de )?(?:chasse|peche)',
  'acca',
  'aappma',
  'synd(?:icat)? d? ?initiative',
  'scouts?',
  'chorale',
);

const rules = [...beginnings, ...endings, [ASSOCIATION, associations] as const];

/** Whether a name, folded, says that it is a sole trader's: a natural person, whatever the number. */
export function isSoleTrader(name: string): boolean {
  return soleTrader.test(name);
}

const soleTrader = new RegExp(
  [
    contains('entreprise individuelle', 'entrepreneur individuel', 'eirl'),
    contains('(?:auto|micro) ?entrepr(?:eneur|eneuse|ise)'),
    begins('ei'),
    ends('ei'),
  ]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * What a name, folded, says of the organization that bears it. Words tell that it is one; their absence tells
 * nothing, a person's name least of all: then the kind is unknown.
 */
export function kindOfName(name: string): BeneficiaryKind {
  const text = name.replace(/^(?:l|la|le|les) /, '');
  return rules.find(([, shape]) => shape.test(text))?.[0] ?? UNKNOWN;
}

// SA may be a « section athlétique » in front of a name; an EARL or a GAEC is a legal person.
function legalForms(): string[] {
  return [
    'sarl|sasu?|sasp|eurl|sel(?:arl|as)|snc|sci|scm|scop|scic|sem|spl|saeml?',
    'earl|gaec|scea|gfa|gie|cuma|sica',
    'societe (?:anonyme|civile|par actions|a responsabilite|en nom|cooperative)',
  ];
}

function begins(...words: string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})(?: |$)`);
}

function ends(...words: string[]): RegExp {
  return new RegExp(`(?:^| )(?:${words.join('|')})$`);
}

function contains(...words: string[]): RegExp {
  return new RegExp(`(?:^| )(?:${words.join('|')})(?: |$)`);
}
