import type {
  ChamberAidInput,
  DepartmentAidInput,
  LocalAidInput,
  TourismAidInput,
} from '../../../__generated__/graphql.ts';
import { NotFound } from '../../../server/failures.ts';
import type { KnownPartner } from '../workspace.ts';

/** What each partner that has aids writes of one. */
export interface AidInputs {
  department: DepartmentAidInput;
  tourism: TourismAidInput;
  chambers: ChamberAidInput;
  communes: LocalAidInput;
}

/** A partner that has aids. */
export type AidPartner = keyof AidInputs;

/** What all of them write alike. */
export type CommonName = keyof DepartmentAidInput &
  keyof TourismAidInput &
  keyof ChamberAidInput &
  keyof LocalAidInput;

/** What a partner writes beside. */
export type OwnName<P extends AidPartner> = Exclude<keyof AidInputs[P], CommonName>;

/** The partner, where it has aids; NotFound for another. */
export function aidPartner({ name }: KnownPartner): AidPartner {
  if (hasAids(name)) return name;
  throw new NotFound('Ce partenaire ne tient pas de fiches d’aides.');
}

function hasAids(name: KnownPartner['name']): name is AidPartner {
  return name !== 'conference';
}
