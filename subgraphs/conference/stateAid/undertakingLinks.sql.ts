import type { DataSource } from 'typeorm';
import { type Actor, actAs } from '@relance/kit/audit/actor.ts';
import type {
  GaecPartnersInput,
  UndertakingLink,
  UndertakingLinkInput,
} from './undertakingLink.ts';

const columns = `id, siren, linked_siren AS "linkedSiren", ground, valid_from AS "validFrom",
  valid_to AS "validTo", source, declared_at AS "declaredAt"`;

const insertLinkSql = `
INSERT INTO undertaking_link (siren, linked_siren, ground, valid_from, valid_to, source)
VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${columns}`;

const endLinkSql = `UPDATE undertaking_link SET valid_to = $2 WHERE id = $1 RETURNING ${columns}`;

export const linksOfSql = `
SELECT ${columns} FROM undertaking_link
WHERE siren = ANY($1) OR linked_siren = ANY($1) ORDER BY declared_at, id`;

const insertGaecSql = `
INSERT INTO gaec_partners (siren, partners, valid_from, valid_to, source) VALUES ($1, $2, $3, $4, $5)`;

/** Declarations of who belongs together; each write is in the audit trail. */
export class UndertakingLinks {
  constructor(
    private readonly dataSource: DataSource,
    private readonly actor: Actor,
  ) {}

  async declare(link: UndertakingLinkInput): Promise<UndertakingLink | undefined> {
    const { siren, linkedSiren, ground, validFrom = null, validTo = null, source } = link;
    const values = [siren, linkedSiren, ground, validFrom, validTo, source];
    const [declared] = await this.write<UndertakingLink>(insertLinkSql, values);
    return declared;
  }

  /** Undefined for an unknown id. */
  async end(id: string, lastDay: string): Promise<UndertakingLink | undefined> {
    // TypeORM answers an UPDATE with its rows and their number.
    const [rows] = await this.write<UndertakingLink[]>(endLinkSql, [id, lastDay]);
    return rows?.[0];
  }

  /** Every declaration that names one of the firms, past ones too. */
  of(sirens: readonly string[]): Promise<UndertakingLink[]> {
    return this.dataSource.query<UndertakingLink[]>(linksOfSql, [sirens]);
  }

  async declareGaec(gaec: GaecPartnersInput): Promise<void> {
    const { siren, partners, validFrom, validTo = null, source } = gaec;
    await this.write(insertGaecSql, [siren, partners, validFrom, validTo, source]);
  }

  private write<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.dataSource.transaction(async (manager) => {
      await actAs(manager, this.actor);
      return manager.query<Row[]>(sql, values);
    });
  }
}
