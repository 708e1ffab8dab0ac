import type { ClassType } from 'type-graphql';
import { TouristOfferKind } from '@relance/schema/enums/touristOffer.ts';
import type { StoredRecord } from '../../records/loadById.ts';
import { webAddress } from '../aids/webAddress.ts';
import { communeIn, departmentOf, locationIn, nameOf, postalCodeIn } from '../cells/places.ts';
import { tidied } from '../cells/plainText.ts';
import { mailboxIn, phoneIn } from '../cells/reachedAt.ts';
import { BadCell, Unreadable } from '../errors.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
} from '../format.ts';
import { type OfferField, offerHeaders } from './datatourismeHeaders.ts';
import { offerKindOf, typesIn } from './offerKind.ts';
import { openingsIn, pricesIn } from './offerParts.ts';

type Line = ImportLine<OfferField>;

export interface DatatourismeOptions {
  /** Offers of other départements are skipped; null takes them all. */
  department: string | null;
}

/**
 * DATAtourisme points of interest (JSON-LD, ontology 2 and 3) as an owner's tourist offers. Its flat
 * list, which names but title and classes, is taken as well.
 */
export function datatourismeOffers(
  type: ClassType<StoredRecord>,
  { department }: DatatourismeOptions,
): ImportFormat<OfferField> {
  return {
    name: 'datatourisme',
    description: 'DATAtourisme points of interest: JSON-LD objects, or a flat list (CSV).',
    type,
    headers: offerHeaders,
    required: ['datatourismeId', 'title', 'types'],
    items: ['@graph', ''],
    personal: ['phone', 'email'],
    concerns: (line) => department === null || [department, null].includes(departmentIn(line)),
    amount: () => 0,
    read: (line) => read(line, department),
  };
}

function read(line: Line, department: string | null): ImportRecord {
  if (department !== null && departmentIn(line) === null) {
    throw new BadCell(
      'communeCode',
      'UNKNOWN_TERRITORY',
      `Neither commune nor postal code is given, so nobody can tell whether it is in ${department}: import the JSON-LD object instead.`,
    );
  }
  const id = readCell(line, 'datatourismeId', shortId);
  const named = {
    title: readCell(line, 'title', (text) => nameOf(isEmptyList(text) ? '' : text)),
    kind: kindOf(line),
    datatourismeId: id,
  };
  const facts = factsOf(line);
  // A flat list says nothing of the rest, so it must not empty what an object has told before.
  return line.item === undefined
    ? { columns: named, initial: facts, key: [id] }
    : { columns: { ...named, ...facts }, initial: {}, key: [id] };
}

function factsOf(line: Line) {
  const { cells } = line;
  const street = tidied(cells.street);
  const prices = pricesIn(line, 'prices');
  return {
    description: cells.description || null,
    communeCode: communeIn(line, 'communeCode'),
    postalCode: postalCodeIn(line, 'postalCode'),
    city: tidied(cells.city),
    location: locationIn(line, { latitude: 'latitude', longitude: 'longitude' }, street),
    openings: openingsIn(line, 'openings'),
    priceFrom: prices.from,
    priceTo: prices.to,
    covidOperationConfirmed: confirmed(cells.covidOperationConfirmed),
    phone: phoneIn(line, 'phone'),
    email: mailboxIn(line, 'email'),
    web: webAddress(line, 'web'),
  };
}

function departmentIn({ cells }: Line): string | null {
  const code = cells.communeCode || cells.postalCode;
  return code === '' ? null : departmentOf(code);
}

// The host has changed (data.datatourisme.gouv.fr, data.datatourisme.fr), the number has not.
function shortId(text: string): string {
  const id = /([^/\s]+\/[^/\s]+)\/?$/.exec(text)?.[1];
  if (id !== undefined) return id;
  throw new Unreadable(
    'BAD_IDENTIFIER',
    `"${text}" is no number of DATAtourisme, such as 15/2d7f7c73.`,
  );
}

function isEmptyList(text: string): boolean {
  return /^\[[\s"]*\]$/.test(text);
}

function kindOf(line: Line): TouristOfferKind {
  const kind = offerKindOf(typesIn(line.cells.types));
  if (kind === null) {
    flag(line, 'types', 'UNMAPPED_WORD', 'We sort none of its classes: kept as OTHER.');
  }
  return kind ?? TouristOfferKind.OTHER;
}

function confirmed(text: string): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}
