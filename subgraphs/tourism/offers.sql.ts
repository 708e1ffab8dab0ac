import { createOwnTable, dropOwnTable } from '@relance/kit/database/ownTable.sql.ts';
import type { RecordOrder } from '@relance/kit/records/recordPage.sql.ts';
import { wordsOf } from '@relance/kit/records/words.sql.ts';

/** What `filter.text` looks at. */
export const offerWords = wordsOf(['title', 'city']);

export const byTitle: RecordOrder = {
  table: 'tourist_offer',
  keys: [{ sql: 'title', type: 'text' }],
};

export const createOffers = `
${createOwnTable(
  'tourist_offer',
  'TouristOffer',
  `title text NOT NULL,
  kind text NOT NULL,
  description text,
  commune_code text,
  postal_code text,
  city text,
  location jsonb,
  openings jsonb NOT NULL,
  price_from bigint CHECK (price_from >= 0),
  price_to bigint CHECK (price_to >= price_from),
  covid_operation_confirmed boolean,
  phone text,
  email text,
  web text,
  datatourisme_id text`,
)}
CREATE INDEX tourist_offer_title ON tourist_offer (title, id);
CREATE INDEX tourist_offer_kind ON tourist_offer (kind, title, id);
CREATE INDEX tourist_offer_commune ON tourist_offer (commune_code, title, id);
CREATE INDEX tourist_offer_words ON tourist_offer USING gin (${offerWords});`;

export const dropOffers = dropOwnTable('tourist_offer', 'TouristOffer');
