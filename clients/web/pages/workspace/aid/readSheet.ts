import type { TrustedDocument } from '@relance/sdk/visitor.ts';
import type { EditedAidPartsFragment } from '../../../__generated__/graphql.ts';
import { NotFound } from '../../../server/failures.ts';
import type { Visit } from '../../../server/visit.ts';
import {
  EditedChamberAid,
  EditedDepartmentAid,
  EditedLocalAid,
  EditedTourismAid,
} from './documents.ts';
import type { AidPartner } from './inputs.ts';

/** A sheet as its owner has it; what is the owner's own stands beside. */
export type EditedSheet = EditedAidPartsFragment;

interface Answered {
  aid: EditedSheet | Record<PropertyKey, never> | null;
}

const documents: Readonly<Record<AidPartner, TrustedDocument<Answered, { id: string }>>> = {
  department: EditedDepartmentAid,
  tourism: EditedTourismAid,
  chambers: EditedChamberAid,
  communes: EditedLocalAid,
};

/** The sheet that the address names; NotFound where it is no sheet of this partner. */
export async function readSheet(visit: Visit, partner: AidPartner): Promise<EditedSheet> {
  const { aid } = await visit.ask(documents[partner], { id: visit.params['id'] ?? '' });
  // An aid of another partner answers nothing here: it is of another kind.
  if (aid && isSheet(aid)) return aid;
  throw new NotFound('Cette fiche n’est pas dans votre espace.');
}

function isSheet(aid: NonNullable<Answered['aid']>): aid is EditedSheet {
  return 'id' in aid;
}
