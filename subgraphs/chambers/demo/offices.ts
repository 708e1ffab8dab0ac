import type { Contact } from '@relance/schema/values/contact.ts';
import {
  chamberOfAgriculture,
  chamberOfCommerce,
  chamberOfCrafts,
  type Body,
} from '@relance/kit/demo/bodies.ts';
import { Chamber } from '../chamber.ts';

export const site = 'chambres47.example';

// 05 36 49 is kept free by the regulator for made-up numbers, .example by the internet’s own rules.
function office(service: string, mailbox: string, line: string): Contact {
  return {
    service,
    phone: `05 36 49 ${line}`,
    email: `${mailbox}@${site}`,
    url: `https://${site}/${mailbox}`,
  };
}

export const offices = {
  [Chamber.CCI]: office('CCI, service appui aux entreprises', 'cci-entreprises', '53 10'),
  [Chamber.CMA]: office('CMA, service économique', 'cma-economie', '53 20'),
  [Chamber.AGRICULTURE]: office(
    'Chambre d’agriculture, pôle entreprises',
    'agri-entreprises',
    '53 30',
  ),
};

export const bodies: Record<Chamber, Body> = {
  [Chamber.CCI]: chamberOfCommerce,
  [Chamber.CMA]: chamberOfCrafts,
  [Chamber.AGRICULTURE]: chamberOfAgriculture,
};
