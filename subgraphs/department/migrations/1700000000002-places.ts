import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createPoints, dropPoints } from '../inclusionPoints.sql.ts';
import { createProjects, dropProjects } from '../participatoryProjects.sql.ts';

export class Places1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createPoints);
    await runner.query(createProjects);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropProjects);
    await runner.query(dropPoints);
  }
}
