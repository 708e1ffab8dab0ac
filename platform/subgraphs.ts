import { chambers } from '@relance/chambers/subgraph.ts';
import { communes } from '@relance/communes/subgraph.ts';
import { conference } from '@relance/conference/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import { tourism } from '@relance/tourism/subgraph.ts';

/** A subgraph whose context is known to itself alone. */
export type AnySubgraph = Subgraph<RecordContext>;

/** Every owner's subgraph by name. */
export const subgraphs: Record<PartnerName, AnySubgraph> = {
  department,
  tourism,
  chambers,
  communes,
  conference: conference as unknown as AnySubgraph,
};
