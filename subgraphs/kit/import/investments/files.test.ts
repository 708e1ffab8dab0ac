import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Investment } from '@relance/schema/records/investment.ts';
import { accountOf } from '../fixtures/accountOf.ts';
import { decpInvestments } from './decp.ts';
import { detrInvestments } from './detr.ts';
import { fondsVertInvestments } from './fondsVert.ts';

class AnyInvestment extends Investment {
  override owner = Owner.COMMUNES;
}

const sirens: Record<string, string> = { '47001': '214700015', '47195': '214701955' };
const formats = [
  detrInvestments(AnyInvestment, {
    department: '47',
    sirenOfDepartment: () => null,
    sirenOfCommune: (inseeCode) => sirens[inseeCode] ?? null,
  }),
  fondsVertInvestments(AnyInvestment, { department: '47', owns: (siren) => siren !== '224700013' }),
  decpInvestments(AnyInvestment, {
    owns: (siren) => ['214700015', '200096956'].includes(siren),
    communesOfPostalCode: (code) => (code === '47000' ? ['47001'] : []),
  }),
];

function account(fileName: string) {
  const path = fileURLToPath(new URL(`../fixtures/${fileName}`, import.meta.url));
  return accountOf(createReadStream(path), formats, fileName);
}

describe('every line is accounted for', () => {
  it('of a list of 2018, by the headers that it had then', async () => {
    const counts = await account('projets-2018.csv');

    expect(counts).toEqual({
      format: 'detr-2019',
      lines: 5,
      accepted: 3,
      repaired: 3,
      // 950 of 1,000 euros.
      flagged: 1,
      skipped: 1,
      // A joint body has no code there.
      quarantined: { UNKNOWN_TERRITORY: 1 },
      sumIn: 350_950_50,
      sumAccepted: 340_950_50,
    });
  });

  it('of a list of the Fonds vert', async () => {
    const counts = await account('fonds-vert-2023.csv');

    expect(counts).toEqual({
      format: 'fonds-vert',
      lines: 10,
      accepted: 5,
      repaired: 5,
      flagged: 0,
      // Paris, the Ain, and what is the Département's.
      skipped: 3,
      quarantined: { MISSING_BENEFICIARY: 1, BAD_IDENTIFIER: 1 },
      sumIn: 975_676_50,
      sumAccepted: 973_226_50,
    });
  });

  it('of contracts of version 1, concessions among them', async () => {
    const counts = await account('decp-v1.json');

    expect(counts).toEqual({
      format: 'decp',
      lines: 5,
      accepted: 3,
      repaired: 1,
      flagged: 1,
      skipped: 1,
      quarantined: { MISSING_BENEFICIARY: 1 },
      sumIn: 1_361_870_75,
      sumAccepted: 1_356_870_75,
    });
  });

  it('of contracts and concessions of version 2, which are two lists', async () => {
    const counts = await account('decp-v2.json');

    expect(counts).toEqual({
      format: 'decp',
      lines: 3,
      accepted: 2,
      repaired: 0,
      flagged: 1,
      skipped: 0,
      quarantined: { BAD_AMOUNT: 1 },
      sumIn: 580_001_37,
      sumAccepted: 580_001_37,
    });
  });

  it('of concessions and contracts beside each other in XML', async () => {
    const counts = await account('decp-v1.xml');

    expect(counts).toEqual({
      format: 'decp',
      lines: 2,
      accepted: 2,
      repaired: 1,
      flagged: 0,
      skipped: 0,
      quarantined: {},
      sumIn: 1_029_870_50,
      sumAccepted: 1_029_870_50,
    });
  });
});
