/** Places that a search knows by name or code. */
export const createPlaceTable = `
CREATE TABLE place (
  code text PRIMARY KEY,
  kind text NOT NULL,
  name text NOT NULL,
  population int NOT NULL,
  names text[] NOT NULL
);
CREATE INDEX ON place USING gin (names);
COMMENT ON TABLE place IS 'Communes and EPCI of the département (COG).';
COMMENT ON COLUMN place.names IS 'What it is asked for by, as folded words: its name with and without the article, its short name, its INSEE and postal codes.';`;

export const dropPlaceTable = 'DROP TABLE place;';
