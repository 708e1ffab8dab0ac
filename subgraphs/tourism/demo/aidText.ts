import type { Contact } from '@relance/schema/values/contact.ts';
import type { AidText } from '@relance/kit/demo/aids.ts';
import type { TourismPhase } from '../phase.ts';

export const site = 'tourisme47.example';

/** An aid of the committee, with its phase and the vouchers it gave out. */
export type TourismAidText = AidText & {
  phase?: TourismPhase;
  season?: string;
  vouchers?: readonly [issued: number, redeemed: number];
};

// 05 36 49 is kept free by the regulator for made-up numbers, .example by the internet’s own rules.
function desk(service: string, mailbox: string, line: string): Contact {
  return {
    service,
    phone: `05 36 49 ${line}`,
    email: `${mailbox}@${site}`,
    url: `https://${site}/${mailbox}`,
  };
}

export const promotion = desk('Pôle promotion', 'promotion', '54 10');
export const support = desk('Pôle accompagnement des professionnels', 'professionnels', '54 20');
export const vouchers = desk('Guichet des bons vacances', 'bons', '54 30');
