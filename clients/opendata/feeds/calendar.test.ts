import type { AidInListFragment } from '../__generated__/graphql.ts';
import { calendarOf } from './calendar.ts';

const aid: AidInListFragment = {
  ...{ id: '80bcaea2-2210-8eaf-b8c1-7d8795c6cb2d', version: 3, owner: 'TOURISM', demo: false },
  ...{ publication: 'PUBLISHED', title: 'Hébergements ; gîtes, « été »', status: 'OPEN' },
  summary: `Rénover un hébergement. ${'Déjà prêt à être aidé, '.repeat(8)}fin.`,
  ...{
    instrument: 'GRANT',
    audiences: ['TOURISM_OPERATOR'],
    opensOn: null,
    closesOn: '2026-12-31',
  },
  ...{ rate: null, floor: null, ceiling: null, budget: null, stateAidRegime: null },
  ...{
    description: null,
    eligibility: null,
    howToApply: null,
    applicationUrl: null,
    contact: null,
  },
  ...{ funder: { siren: '224700013', name: null }, themes: [], propositions: [] },
  territory: { level: 'DEPARTEMENT', communes: [], epcis: [] },
  ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-02-01T00:00:00.000Z' },
};

const linkOf = (id: string) => `https://relance.example/aides/${id}`;
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the calendar of deadlines', () => {
  const text = calendarOf([aid], { reminder: 7, linkOf });

  it('has the last day as a whole day, with a number that grows with each change', () => {
    const lines = unfolded(text);

    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('UID:80bcaea2-2210-8eaf-b8c1-7d8795c6cb2d@relance47');
    expect(lines).toContain('SEQUENCE:2');
    expect(lines).toContain('TRIGGER:-PT168H');
  });

  it('writes signs that have a meaning as text', () => {
    expect(unfolded(text)).toContain('SUMMARY:Clôture\u00A0: Hébergements \\; gîtes\\, « été »');
  });

  it('has lines of 75 bytes at most, that end as the standard asks', () => {
    const lines = text.split('\r\n');

    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(unfolded(text).find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      'aidé\\, fin.',
    );
  });

  it('reminds of nothing unless asked to', () => {
    expect(calendarOf([aid], { reminder: undefined, linkOf })).not.toContain('VALARM');
  });

  it('is a calendar without events where nothing closes', () => {
    expect(calendarOf([{ ...aid, closesOn: null }], { reminder: 7, linkOf })).toMatch(
      /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/,
    );
  });
});
