import { date } from '@relance/sdk/french/dates.ts';
import { owners, subsidyStatuses } from '@relance/sdk/french/labels.ts';
import { euro, share } from '@relance/sdk/french/numbers.ts';
import { beneficiaryOf, grantDay } from '../../parts/RecordItems.tsx';
import { SheetFoot } from '../../parts/SheetFoot.tsx';
import { Term } from '../../parts/Terms.tsx';
import { found } from '../../server/found.ts';
import type { Page } from '../../server/screen.ts';
import { SubsidySheet } from './documents.ts';

/** One subsidy as it was published: from whom, to whom, for what, how much. Persons are never named. */
export const page: Page = async (visit) => {
  const { id = '' } = visit.params;
  const answer = await visit.ask(SubsidySheet, { id });
  const subsidy = found(
    visit,
    answer.subsidy,
    'Cette subvention n’existe pas, ou n’est pas publiée.',
  );
  const { title, commune, aid, requestedOn, notifiedOn, paidAmount } = subsidy;
  return {
    title,
    section: 'territoires',
    body: (
      <article className="sheet">
        <ol className="crumbs no-print" aria-label="Fil d’Ariane">
          <li>
            <a href="/territoires">Territoires</a>
          </li>
          {commune && (
            <li>
              <a href={`/territoires/${commune.inseeCode}`}>{commune.name}</a>
            </li>
          )}
        </ol>
        <h1>{title}</h1>
        <section className="card" aria-labelledby="bref">
          <h2 id="bref">En bref</h2>
          <dl className="terms">
            <Term name="Montant attribué">{euro(subsidy.amount)}</Term>
            <Term name="Part d’un montant partagé">
              {subsidy.share < 1 ? `${share(subsidy.share)} de ${euro(subsidy.totalAmount)}` : null}
            </Term>
            <Term name="État">{subsidyStatuses[subsidy.status]}</Term>
            <Term name="Bénéficiaire">{beneficiaryOf(subsidy)}</Term>
            <Term name="Où">
              {commune && <a href={`/territoires/${commune.inseeCode}`}>{commune.name}</a>}
            </Term>
            <Term name="Attribuée par">{subsidy.funder?.name ?? owners[subsidy.owner]}</Term>
            <Term name="Aide">
              {aid ? <a href={`/aides/${aid.id}`}>{aid.title}</a> : subsidy.scheme}
            </Term>
            <Term name="Demandée">{requestedOn && date(requestedOn)}</Term>
            <Term name="Décidée">{grantDay(subsidy)}</Term>
            <Term name="Notifiée">{notifiedOn && date(notifiedOn)}</Term>
            <Term name="Décision">{subsidy.decisionReference}</Term>
            <Term name="Versé">{paidAmount === null ? 'Non publié' : euro(paidAmount)}</Term>
            <Term name="Conditions de versement">{subsidy.paymentConditions}</Term>
            <Term name="Thèmes">{subsidy.themes?.map(({ label }) => label).join(', ')}</Term>
          </dl>
        </section>
        {subsidy.duplicateOf !== null && (
          <p className="notice">
            Cette fiche répète{' '}
            <a href={`/subventions/${subsidy.duplicateOf}`}>une autre subvention</a>
            {'\u00A0'}: les totaux ne la comptent pas.
          </p>
        )}
        {subsidy.cancelledEvent && (
          <p className="notice">
            La manifestation n’a pas eu lieu{'\u00A0'}; l’aide est maintenue.
          </p>
        )}
        {(subsidy.payments?.length ?? 0) > 0 && (
          <section>
            <h2>Versements</h2>
            <ul>
              {subsidy.payments?.map(({ paidOn, amount }) => (
                <li key={`${paidOn} ${amount}`}>
                  {euro(amount)} le <time dateTime={paidOn}>{date(paidOn)}</time>
                </li>
              ))}
            </ul>
          </section>
        )}
        <SheetFoot {...subsidy} />
      </article>
    ),
  };
};
