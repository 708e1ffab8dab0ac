import type { NafSectionCode } from '@relance/schema/codes/naf.ts';
import type { AidText } from '@relance/kit/demo/aids.ts';
import type { Chamber } from '../chamber.ts';

/** An aid of a chamber, with the activities that it is for; none means all. */
export type ChamberAidText = Omit<AidText, 'office'> & {
  chamber: Chamber;
  sections: NafSectionCode[];
};
