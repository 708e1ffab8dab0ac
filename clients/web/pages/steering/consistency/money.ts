import { counted, euro, share } from '@relance/sdk/french/numbers.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Listing } from '../figures/figure.ts';
import { datedView } from '../frame/dated.ts';
import { ruleOf } from './aids.ts';
import { AboveLimit, DoubleFundings } from './documents.ts';

/** One object of one beneficiary that several funders pay for. */
export async function doubleFundings(visit: Visit, whole = false): Promise<Listing> {
  const { asOf } = datedView(visit);
  const first = whole ? 200 : 10;
  const { cofinancing } = await visit.ask(DoubleFundings, { asOf, first });
  const { doubleFundings: found, freshness } = cofinancing;
  visit.noteSilent(freshness.silent);
  return {
    ...{ name: 'doubles-financements', total: found.totalCount, freshness },
    finding: `${counted(found.totalCount, 'double financement', 'doubles financements')} à regarder`,
    columns: [
      { label: 'Bénéficiaire', type: 'text' },
      { label: 'Objet', type: 'text' },
      { label: 'Financeurs', type: 'text' },
      { label: 'De', type: 'day' },
      { label: 'À', type: 'day' },
      { label: 'Montant', type: 'euro' },
    ],
    rows: found.nodes.map(({ title, beneficiary, funders, firstOn, lastOn, amount }) => ({
      cells: [
        ...[beneficiary.name ?? beneficiary.siren, title],
        funders.map(({ name, siren }) => name ?? siren).join(', '),
        ...[firstOn, lastOn, amount],
      ],
    })),
  };
}

/** Works of which others pay more than the rule lets them. */
export async function worksAboveLimit(visit: Visit, whole = false): Promise<Listing> {
  const { asOf } = datedView(visit);
  const first = whole ? 200 : 10;
  const { cofinancing } = await visit.ask(AboveLimit, { asOf, first });
  const { aboveLimit: found, freshness } = cofinancing;
  visit.noteSilent(freshness.silent);
  const limit = found.nodes[0]?.rule?.limit;
  const most = limit === undefined ? 'la limite' : share(limit);
  return {
    ...{ name: 'au-dessus-de-la-limite', total: found.totalCount, freshness },
    finding: `${counted(found.totalCount, 'opération aidée', 'opérations aidées')} à plus de ${most}`,
    columns: [
      { label: 'Opération', type: 'text' },
      { label: 'Coût HT', type: 'euro' },
      { label: 'Aides publiques', type: 'euro' },
      { label: 'Taux', type: 'share' },
      { label: 'Dépassement', type: 'euro' },
      { label: 'Financeurs', type: 'text' },
      { label: 'Règle', type: 'text' },
    ],
    rows: found.nodes.map(({ title, totalCost, publicAids, rate, excess, funders, rule }) => ({
      cells: [
        ...[title, totalCost, publicAids, rate, excess],
        funders
          .map(({ name, funder, amount }) => `${nameOf(name, funder)}\u00A0: ${euro(amount)}`)
          .join(', '),
        rule ? `${ruleOf(rule)} ${rule.exceptions}` : null,
      ],
    })),
  };
}

function nameOf(
  written: string | null,
  funder: { name: string | null; siren: string } | null,
): string {
  return funder?.name ?? written ?? funder?.siren ?? 'financeur inconnu';
}
