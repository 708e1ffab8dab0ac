import type { AidText } from '@relance/kit/demo/aids.ts';
import type { Authority } from './authorities.ts';

/** An aid of a commune or EPCI; it applies on its territory. */
export type LocalAidText = Omit<AidText, 'office'> & { authority: Authority };
