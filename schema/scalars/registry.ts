import { CivilDate } from './civilDate.ts';
import { DateTime } from './dateTime.ts';
import { Email } from './email.ts';
import { Euro } from './euro.ts';
import { InseeCode } from './inseeCode.ts';
import { Naf } from './naf.ts';
import { PhoneNumber } from './phoneNumber.ts';
import { Rna } from './rna.ts';
import { Share } from './share.ts';
import { Siren } from './siren.ts';
import { Siret } from './siret.ts';
import { Url } from './url.ts';

/** Every scalar under its name in the graph. */
export const scalars = {
  Date: CivilDate,
  DateTime,
  Email,
  Euro,
  InseeCode,
  Naf,
  PhoneNumber,
  Rna,
  Share,
  Siren,
  Siret,
  Url,
};
