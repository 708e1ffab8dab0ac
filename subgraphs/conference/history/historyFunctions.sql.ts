/** What lists of the past use beside the tables of the index. */
export const createHistoryFunctions = `
CREATE FUNCTION as_listed(empty anyelement, document jsonb) RETURNS anyelement LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN jsonb_populate_record(empty, document);
EXCEPTION WHEN data_exception THEN
  RETURN NULL;
END $$;
COMMENT ON FUNCTION as_listed IS 'A version as a row of its kind''s table, given an empty one; null when it does not fit, so that one bad version costs nobody a list.';
`;

export const dropHistoryFunctions = 'DROP FUNCTION as_listed(anyelement, jsonb);';
