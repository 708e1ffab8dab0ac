import type { Contact } from '@relance/schema/values/contact.ts';
import type { Body } from '@relance/kit/demo/bodies.ts';
import { demoTerritory, ofPlace, placeNamed } from '@relance/kit/demo/places.ts';
import { LocalAuthorityKind } from '../localAuthorityKind.ts';

export const site = 'collectivites47.example';

/** A commune or EPCI with the office that answers for its aids, and where those apply. */
export interface Authority {
  kind: LocalAuthorityKind;
  funder: Body;
  office: Contact;
  communeCodes: string[];
  epciSirens: string[];
}

/** `townHall('Agen', '51 01')`; the number follows 05 36 49, kept free for made-up numbers. */
export function townHall(name: string, line: string): Authority {
  const { siren, inseeCode } = placeNamed(name);
  return {
    kind: LocalAuthorityKind.COMMUNE,
    funder: { siren, name: `Commune ${ofPlace(name)}` },
    office: officeOf(`Mairie ${ofPlace(name)}`, `mairie-${inseeCode}`, line),
    communeCodes: [inseeCode],
    epciSirens: [],
  };
}

/** `grouping('200096956', 'aggo', '52 01')`. */
export function grouping(siren: string, mailbox: string, line: string): Authority {
  const funder = groupingNamed(siren);
  return {
    kind: LocalAuthorityKind.EPCI,
    funder,
    office: officeOf(`Service développement, ${funder.name}`, mailbox, line),
    communeCodes: [],
    epciSirens: [siren],
  };
}

/** The EPCI of that SIREN, as a body that pays. */
export function groupingNamed(siren: string): Body {
  const found = demoTerritory().epcis.find((epci) => epci.siren === siren);
  if (!found) throw new RangeError(`No EPCI of Lot-et-Garonne has the SIREN ${siren}.`);
  return { siren, name: found.name };
}

function officeOf(service: string, mailbox: string, line: string): Contact {
  return {
    service,
    phone: `05 36 49 ${line}`,
    email: `${mailbox}@${site}`,
    url: `https://${site}/${mailbox}`,
  };
}
