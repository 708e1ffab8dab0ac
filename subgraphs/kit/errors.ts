import { GraphQLError } from 'graphql';

/** The caller asked wrongly and can mend it; `argument` is the path of what was wrong. */
export class BadInput extends GraphQLError {
  constructor(argument: string, message: string) {
    super(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}

/** Somebody else wrote the record first: read it again, then write. */
export class StaleVersion extends GraphQLError {
  constructor(id: string, version: number, currentVersion: number) {
    super(
      `Record ${id} is at version ${currentVersion}, not ${version}: read it again and repeat the change.`,
      { extensions: { code: 'STALE_VERSION', argument: 'version', currentVersion } },
    );
  }
}

/** A setting is missing or wrong: the process can't start. */
export class SettingError extends Error {
  readonly code = 'BAD_SETTING';
  constructor(
    readonly setting: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${setting}: ${message}`, options);
  }
}
