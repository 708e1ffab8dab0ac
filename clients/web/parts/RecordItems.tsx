import { briefDate } from '@relance/sdk/french/dates.ts';
import {
  actionStatuses,
  beneficiaryKinds,
  investmentStatuses,
  owners,
  schedules,
  subsidyStatuses,
} from '@relance/sdk/french/labels.ts';
import { euro } from '@relance/sdk/french/numbers.ts';
import type {
  ActionRowFragment,
  InvestmentRowFragment,
  SubsidyRowFragment,
} from '../__generated__/graphql.ts';

const actionTones = {
  NOT_STARTED: '',
  IN_PROGRESS: 'good',
  BLOCKED: 'bad',
  COMPLETED: 'good',
  ABANDONED: 'warn',
} as const;

/** How far an action has come, in a word and a colour. */
export function ActionBadge({ status }: Pick<ActionRowFragment, 'status'>) {
  return <span className={`badge ${actionTones[status]}`}>{actionStatuses[status]}</span>;
}

/** Actions of the plan, each with its state, money and lead. */
export function ActionItems({ actions }: { actions: readonly ActionRowFragment[] }) {
  return (
    <ul className="list">
      {actions.map(({ id, title, status, budget, paid, endsOn, owner, lead }) => (
        <li key={id}>
          <a href={`/actions/${id}`}>{title}</a>
          <ul className="facts">
            <li>
              <ActionBadge status={status} />
            </li>
            {budget !== null && (
              <li>
                {euro(budget)} votés, {euro(paid)} versés
              </li>
            )}
            {endsOn && (
              <li>
                Jusqu’au <time dateTime={endsOn}>{briefDate(endsOn)}</time>
              </li>
            )}
            <li>{lead?.name ?? owners[owner]}</li>
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Works and equipment, each with its state, year and cost. */
export function InvestmentItems({ works }: { works: readonly InvestmentRowFragment[] }) {
  return (
    <ul className="list">
      {works.map((each) => (
        <li key={each.id}>
          <a href={`/investissements/${each.id}`}>{each.title}</a>
          <ul className="facts">
            <li>{investmentStatuses[each.status]}</li>
            <li>
              {each.revisedYear ?? each.programmeYear} ({schedules[each.schedule].toLowerCase()})
            </li>
            <li>{each.totalCost === null ? 'Coût non publié' : euro(each.totalCost)}</li>
            <li>{each.contractingAuthority?.name ?? owners[each.owner]}</li>
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Subsidies, each with its amount, day, beneficiary and funder. */
export function SubsidyItems({ subsidies }: { subsidies: readonly SubsidyRowFragment[] }) {
  return (
    <ul className="list">
      {subsidies.map((each) => (
        <li key={each.id}>
          <a href={`/subventions/${each.id}`}>{each.title}</a>
          <ul className="facts">
            <li>{euro(each.amount)}</li>
            <li>{subsidyStatuses[each.status]}</li>
            {each.grantedOn && (
              <li>
                <time dateTime={each.grantedOn}>{grantDay(each)}</time>
              </li>
            )}
            <li>{beneficiaryOf(each)}</li>
            <li>{each.funder?.name ?? owners[each.owner]}</li>
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** The day of a grant, or its year where the day was not published. */
export function grantDay({
  grantedOn,
  grantedYearOnly,
}: Pick<SubsidyRowFragment, 'grantedOn' | 'grantedYearOnly'>): string {
  if (grantedOn === null) return 'date non publiée';
  return grantedYearOnly ? grantedOn.slice(0, 4) : briefDate(grantedOn);
}

/** Who receives it; persons are never named. */
export function beneficiaryOf({
  beneficiaryName,
  beneficiaryKind,
}: Pick<SubsidyRowFragment, 'beneficiaryName' | 'beneficiaryKind'>): string {
  return beneficiaryName ?? `${beneficiaryKinds[beneficiaryKind]}, nom non publié`;
}
