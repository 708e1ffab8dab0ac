/**
 * Natural persons stand under a key that says nothing to whoever lacks this database's secret: a
 * record holds the key, the name is in one table, so that erasing a person is deleting a row.
 */
export const createNaturalPersons = `
CREATE TABLE pseudonym_secret (
  secret bytea NOT NULL
);
INSERT INTO pseudonym_secret
SELECT string_agg(uuid_send(gen_random_uuid()), '') FROM generate_series(1, 3);

CREATE TABLE natural_person (
  key text PRIMARY KEY,
  name text,
  siret text
);
COMMENT ON TABLE natural_person IS 'Whoever is, or may be, a natural person. Never leaves this database.';

CREATE FUNCTION pseudonym_of(name text, siret text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT left(encode(sha256(secret || convert_to(
    coalesce(siret, '') || ' ' || lower(regexp_replace(btrim(coalesce(name, '')), '\\s+', ' ', 'g')), 'UTF8')), 'hex'), 32)
  FROM pseudonym_secret
$$;
COMMENT ON FUNCTION pseudonym_of IS 'The key of a person, the same for the same name and number in this database alone.';

CREATE FUNCTION natural_person_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.private_beneficiary_key := pseudonym_of(NEW.private_beneficiary_name, NEW.private_beneficiary_siret);
  INSERT INTO natural_person VALUES (NEW.private_beneficiary_key, NEW.private_beneficiary_name, NEW.private_beneficiary_siret)
  ON CONFLICT DO NOTHING;
  NEW.private_beneficiary_name := NULL;
  NEW.private_beneficiary_siret := NULL;
  RETURN NEW;
END $$;

ALTER TABLE subsidy ADD COLUMN private_beneficiary_key text;
CREATE TRIGGER name_apart BEFORE INSERT OR UPDATE ON subsidy FOR EACH ROW
  WHEN (NEW.private_beneficiary_name IS NOT NULL OR NEW.private_beneficiary_siret IS NOT NULL)
  EXECUTE FUNCTION natural_person_keep();
UPDATE subsidy SET private_beneficiary_name = private_beneficiary_name
WHERE private_beneficiary_name IS NOT NULL OR private_beneficiary_siret IS NOT NULL;
COMMENT ON COLUMN subsidy.private_beneficiary_name IS 'Written, never stored: name_apart puts it under private_beneficiary_key.';
`;

/** Names stand on the records again. */
export const dropNaturalPersons = `
DROP TRIGGER name_apart ON subsidy;
UPDATE subsidy SET private_beneficiary_name = person.name, private_beneficiary_siret = person.siret
FROM natural_person AS person WHERE private_beneficiary_key = person.key;
ALTER TABLE subsidy DROP COLUMN private_beneficiary_key;
DROP FUNCTION natural_person_keep();
DROP FUNCTION pseudonym_of(text, text);
DROP TABLE natural_person;
DROP TABLE pseudonym_secret;
`;
