import { ownerSlugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import {
  choice,
  inseeCode,
  many,
  one,
  type Parameter,
  siren,
  words,
  yesOrNo,
} from './parameter.ts';

// The same word means the same in every list.

export const text: Parameter = one(
  words({
    name: 'q',
    description: 'Des mots en français ; accents, terminaisons et fautes de frappe sont pardonnés.',
    example: 'tourisme',
  }),
  (value) => ({ text: value }),
);

export const owner: Parameter = many(
  choice(
    { name: 'porteur', description: 'Le partenaire qui tient la donnée.', example: 'departement' },
    ownerSlugs,
  ),
  (owners) => ({ owners }),
);

export const theme: Parameter = many(
  choice({ name: 'theme', description: 'La thématique.', example: 'tourisme' }, themeSlugs),
  (themes) => ({ themes }),
);

export const commune: Parameter = one(
  inseeCode({ name: 'commune', description: 'Ce qui concerne cette commune.', example: '47001' }),
  (value) => ({ territory: { commune: value } }),
);

export const epci: Parameter = one(
  siren({
    name: 'epci',
    description: 'Ce qui concerne cette intercommunalité (SIREN).',
    example: '200096956',
  }),
  (value) => ({ territory: { epci: value } }),
);

export const demo: Parameter = one(
  yesOrNo({
    name: 'demonstration',
    description: 'Les données de démonstration seulement (oui), ou aucune d’elles (non).',
    example: 'oui',
  }),
  (value) => ({ demo: value }),
);

export const funder: Parameter = many(
  siren({ name: 'financeur', description: 'Le financeur (SIREN).', example: '224700013' }),
  (funders) => ({ funders }),
);
