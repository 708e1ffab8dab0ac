import type { ClassType } from 'type-graphql';
import { DigitalInclusionPointKind } from '@relance/schema/enums/inclusionPoint.ts';
import { isInseeCode } from '@relance/schema/scalars/identifiers.ts';
import type { StoredRecord } from '../../records/loadById.ts';
import {
  communeIn,
  departmentOf,
  locationIn,
  nameOf,
  postalCodeIn,
  withZeros,
} from '../cells/places.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { mailboxIn, phoneIn } from '../cells/reachedAt.ts';
import { Unreadable } from '../errors.ts';
import {
  flag,
  type ImportFormat,
  type ImportLine,
  type ImportRecord,
  readCell,
} from '../format.ts';
import { type PointField, pointHeaders } from './franceServicesHeaders.ts';
import { openingHours } from './openingHours.ts';

type Line = ImportLine<PointField>;

export interface FranceServicesOptions {
  /** Desks of other départements are skipped; null takes them all. */
  department: string | null;
}

/** The national list of France services desks (ANCT) as an owner's digital inclusion points. */
export function franceServices(
  type: ClassType<StoredRecord>,
  { department }: FranceServicesOptions,
): ImportFormat<PointField> {
  return {
    name: 'france-services',
    description: 'France services desks and their branches, national list (GeoJSON or CSV).',
    type,
    headers: pointHeaders,
    required: ['reference', 'name', 'communeCode'],
    items: ['features'],
    personal: ['email', 'phone'],
    concerns: (line) => department === null || departmentIn(line) === department,
    amount: () => 0,
    read,
  };
}

function read(line: Line): ImportRecord {
  const { cells } = line;
  const reference = readCell(line, 'reference', numbered);
  const street = [cells.address, cells.building].flatMap((part) => tidied(part) ?? []);
  const address = street.join(', ') || null;
  return {
    columns: {
      name: readCell(line, 'name', nameOf),
      kind: kindOf(line),
      itinerant: isItinerant(cells),
      address,
      postalCode: postalCodeIn(line, 'postalCode'),
      city: tidied(cells.city),
      communeCode: communeIn(line, 'communeCode'),
      location: locationIn(line, { latitude: 'latitude', longitude: 'longitude' }, address),
      openingHours: openingHours(line),
      phone: phoneIn(line, 'phone'),
      email: mailboxIn(line, 'email'),
      labelledSince: tidied(cells.label.replace(/^espace labellisé/i, '')),
      reference,
    },
    // The list tells where and when, not what a desk helps with.
    initial: { services: [] },
    key: [reference],
  };
}

// The list writes `1` for Ain in one column and `01033` in the next; the commune is spared the worst.
function departmentIn({ cells }: Line): string {
  const commune = withZeros(cells.communeCode, 5);
  return isInseeCode(commune) ? departmentOf(commune) : withZeros(cells.department, 2);
}

function numbered(text: string): string {
  if (text !== '') return text;
  throw new Unreadable(
    'MISSING_CELL',
    'The number of the desk is missing: nothing else tells it apart.',
  );
}

const kinds: Record<string, DigitalInclusionPointKind> = {
  fs: DigitalInclusionPointKind.FRANCE_SERVICES,
  fsitinerante: DigitalInclusionPointKind.FRANCE_SERVICES,
  antenne: DigitalInclusionPointKind.FRANCE_SERVICES_BRANCH,
  antenneitinerante: DigitalInclusionPointKind.FRANCE_SERVICES_BRANCH,
};

function kindOf(line: Line): DigitalInclusionPointKind {
  const kind = kinds[squeezed(line.cells.category)];
  if (kind !== undefined) return kind;
  const word = line.cells.category;
  flag(line, 'category', 'UNMAPPED_WORD', `"${word}" is no category that we know: kept as OTHER.`);
  return DigitalInclusionPointKind.OTHER;
}

function isItinerant({ itinerant, category }: Line['cells']): boolean | null {
  if (/^oui$/i.test(itinerant) || /itin[ée]rante?$/i.test(category)) return true;
  return /^non$/i.test(itinerant) ? false : null;
}
