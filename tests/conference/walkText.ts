import type { Grant, Walk, Works } from './walkQuery.ts';

const euros = new Intl.NumberFormat('fr-FR', {
  ...{ style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
});
const share = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });
const day = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC' });
const number = new Intl.NumberFormat('fr-FR');

const steps: Readonly<Record<string, string>> = {
  ...{ ACTIONS: 'actions', INDICATORS: 'indicateurs', AIDS: 'aides', SUBSIDIES: 'subventions' },
  ...{ PAYMENTS: 'subventions avec un versement', INVESTMENTS: 'investissements' },
};

const money = (amount: number | null) => (amount === null ? 'n. c.' : euros.format(amount));
const from = (demo: boolean) => (demo ? '' : ' [fichier publié]');

/** As many of a list as a person reads, those of published files first. */
function some<Item extends { demo: boolean }>(items: readonly Item[], most: number): Item[] {
  return [...items].sort((one, other) => Number(one.demo) - Number(other.demo)).slice(0, most);
}

/** The walk as one would read it out, indented by step; beneficiaries are not named. */
export function walkText(walk: Walk): string {
  const { recoveryActions, indicatorProgress, aids, investments, chain } = walk;
  return [
    `Proposition ${walk.number} — ${walk.title}`,
    `  Actions (${number.format(recoveryActions.totalCount)}) : voté ${money(recoveryActions.sums.budget)}, payé ${money(recoveryActions.sums.paid)}`,
    ...recoveryActions.nodes.flatMap((action) => [
      `    ${action.title} — ${action.lead.name ?? 'pilote inconnu'} : voté ${money(action.budget)}, payé ${money(action.paid)}`,
      `      ${action.aids.nodes.length} aides, ${action.investments.nodes.length} investissements rapprochés`,
    ]),
    `  Indicateurs (${indicatorProgress.length})`,
    ...indicatorProgress.map(
      ({ label, unit, last, target, progress }) =>
        `    ${label} : ${last ? number.format(last.value) : 'aucune valeur'} sur ${target ? number.format(target.value) : 'aucune cible'} ${unit}${progress === null ? '' : ` (${share.format(progress)})`}`,
    ),
    `  Aides (${aids.totalCount}) : enveloppe ${money(aids.sums.budget)}`,
    ...aids.nodes.flatMap((aid) => [
      `    ${aid.title}${from(aid.demo)} — ${aid.funder.name ?? 'financeur inconnu'} : enveloppe ${money(aid.budget)}`,
      `      Subventions (${number.format(aid.subsidies.totalCount)}) : accordé ${money(aid.subsidies.sums.amount)}, versé ${money(aid.subsidies.sums.paidAmount)}`,
      ...some(mostPaidFirst(aid.subsidies.nodes), 3).flatMap(grantLines),
    ]),
    `  Investissements (${number.format(investments.totalCount)}, déduits) : coût ${money(investments.sums.totalCost)}, payé ${money(investments.sums.paid)}`,
    ...some(investments.nodes, 4).flatMap(worksLines),
    '  Maillons',
    ...chain.steps.map(
      ({ step, basis, count, voted, paid }) =>
        `    ${steps[step]} (${basis === 'DECLARED' ? 'déclaré' : 'déduit'}) : ${number.format(count)}, voté ${money(voted)}, payé ${money(paid)}`,
    ),
    `  Ce qui manque (${chain.missing.length})`,
    ...chain.missing.map(({ step, explanation }) => `    ${steps[step]} : ${explanation}`),
  ].join('\n');
}

function mostPaidFirst(grants: readonly Grant[]): Grant[] {
  const payments = (grant: Grant) => grant.payments?.length ?? 0;
  return [...grants].sort((one, other) => payments(other) - payments(one));
}

function grantLines({ title, amount, demo, payments }: Grant): string[] {
  return [
    `        ${title}${from(demo)} : ${money(amount)}`,
    ...(payments ?? []).map(
      ({ paidOn, amount: paid }) =>
        `          versé ${money(paid)} le ${day.format(new Date(paidOn))}`,
    ),
    ...(payments === null ? ['          versements non publiés'] : []),
  ];
}

function worksLines({ title, demo, contractingAuthority, totalCost, financing }: Works): string[] {
  return [
    `    ${title}${from(demo)} — ${contractingAuthority.name ?? 'maître d’ouvrage inconnu'} : coût ${money(totalCost)}`,
    ...financing.map(
      ({ funderName, programme, amount }) =>
        `      ${funderName}${programme === null ? '' : ` (${programme})`} : ${money(amount)}`,
    ),
  ];
}
