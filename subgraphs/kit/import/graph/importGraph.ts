import type { ClassType } from 'type-graphql';
import type { Partner } from '@relance/schema/partners.ts';
import type { ImportFormat } from '../format.ts';
import { duplicateGraph } from './duplicateGraph.ts';
import { importRunMutations } from './importRunMutations.ts';
import { importRunQueries } from './importRuns.ts';

/** What the graph shows of an owner's imports and lets people decide; alike for every owner. */
export function importGraph(partner: Partner, formats: readonly ImportFormat[]): ClassType[] {
  const owner = { partner, formats };
  const runs = [importRunQueries(owner), importRunMutations(owner)];
  const withMoney = partner.kinds.includes('Subsidy') || partner.kinds.includes('Investment');
  return withMoney ? [...runs, duplicateGraph(owner)] : runs;
}
