import { briefDate, date } from '@relance/sdk/french/dates.ts';
import { counted, euro, share } from '@relance/sdk/french/numbers.ts';
import type { SteeringDeMinimisQuery } from '../../../__generated__/graphql.ts';
import { ListTable } from '../figures/ListTable.tsx';
import { confidences, type DeMinimis, doubts, grounds, leftOut, verdicts } from './labels.ts';

type Undertaking = NonNullable<SteeringDeMinimisQuery['undertaking']>;

const looks = { NO: 'good', PERHAPS: 'warn', YES: 'bad' } as const;

/** Would that amount go above a ceiling, and how sure is that? */
export function Answer({
  deMinimis,
  amount,
}: {
  deMinimis: DeMinimis;
  amount: number | undefined;
}) {
  const { wouldExceed, confidence, doubts: unsure } = deMinimis;
  return (
    <section className="notice">
      {amount !== undefined && (
        <p>
          {euro(amount)} de plus dépasseraient-ils un plafond{'\u00A0'}?{' '}
          <span className={`badge ${looks[wouldExceed.verdict]}`}>
            {verdicts[wouldExceed.verdict]}
          </span>{' '}
          {wouldExceed.excess > 0 &&
            `Dépassement de ${euro(wouldExceed.excess)} pour « ${wouldExceed.limit.regime.label} ».`}{' '}
          Le plafond le plus proche serait utilisé à {share(wouldExceed.used)}.
        </p>
      )}
      <p>
        {confidences[confidence]}
        {unsure.length > 0 && `\u00A0: ${unsure.map((doubt) => doubts[doubt]).join('\u00A0; ')}`}.
      </p>
    </section>
  );
}

/** Every ceiling that has to be kept. */
export function Limits({ deMinimis: { limits } }: { deMinimis: DeMinimis }) {
  return (
    <>
      <h3>Plafonds à respecter</h3>
      <ListTable
        finding="Plafonds à respecter"
        columns={[
          { label: 'Régime', type: 'text' },
          { label: 'Depuis le', type: 'day' },
          { label: 'Plafond', type: 'euro' },
          { label: 'Compté', type: 'euro' },
          { label: 'Incertain', type: 'euro' },
          { label: 'Marge', type: 'euro' },
        ]}
        rows={limits.map(({ regime, from, ceiling, counted: used, uncertain, headroom }) => ({
          cells: [
            `${regime.label} (${regime.regulation})${regime.confirmed ? '' : ', à confirmer'}`,
            ...[from, ceiling, used, uncertain, headroom],
          ],
        }))}
      />
    </>
  );
}

/** What counts, what may, and what does not, with the reason. */
export function Lines({ deMinimis: { lines, lineCount } }: { deMinimis: DeMinimis }) {
  return (
    <>
      <h3>{counted(lineCount, 'aide prise', 'aides prises')} en compte ou écartées</h3>
      {lines.length === 0 && <p>Aucune aide connue.</p>}
      <ListTable
        finding="Aides prises en compte ou écartées"
        columns={[
          { label: 'Objet', type: 'text' },
          { label: 'Bénéficiaire', type: 'text' },
          { label: 'Financeur', type: 'text' },
          { label: 'Attribuée le', type: 'day' },
          { label: 'Montant retenu', type: 'euro' },
          { label: 'Compte', type: 'text' },
          { label: 'Réserves', type: 'text' },
        ]}
        rows={lines.map((line) => ({
          cells: [
            line.subsidy?.title ?? 'Aide',
            line.beneficiary?.name ?? line.beneficiaryName,
            line.subsidy?.funder?.name ?? line.subsidy?.funder?.siren ?? null,
            ...[line.grantedOn, line.amount],
            line.leftOut === null ? 'oui' : `non, ${leftOut[line.leftOut]}`,
            line.doubts.length === 0 ? null : line.doubts.map((each) => doubts[each]).join(', '),
          ],
        }))}
      />
    </>
  );
}

/** Firms that count as one with it. */
export function Links({ links, members }: Pick<Undertaking, 'links' | 'members'>) {
  return (
    <>
      <h3>Entreprises liées</h3>
      {members.length < 2 && <p>Aucune autre entreprise ne compte avec elle à cette date.</p>}
      <ul>
        {links.map(({ id, firms, ground, validFrom, validTo, source }) => (
          <li key={id}>
            {firms.map(({ name, siren }) => name ?? siren).join(' et ')}
            {'\u00A0'}: {grounds[ground]}
            {validFrom !== null && `, depuis le ${date(validFrom)}`}
            {validTo !== null && `, jusqu’au ${briefDate(validTo)}`} (source{'\u00A0'}: {source})
          </li>
        ))}
      </ul>
    </>
  );
}
