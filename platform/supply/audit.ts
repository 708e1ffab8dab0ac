import { z } from 'zod';

/** What was reviewed: `advisories.json`. */
export const exceptions = z.array(
  z.strictObject({
    advisory: z.string().regex(/^GHSA(?:-[a-z0-9]{4}){3}$/),
    reason: z.string().min(20),
    /** The day from which it must be looked at again. */
    until: z.iso.date(),
  }),
);

export type Exceptions = z.infer<typeof exceptions>;

const advisory = z.object({ url: z.string(), title: z.string(), severity: z.string() });
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ name: z.string(), via: z.array(z.union([z.string(), advisory])) }),
  ),
});

export interface Verdict {
  /** Why the registry told nothing; undefined when it did. */
  skipped?: string;
  faults: readonly string[];
}

/** Judges what `npm audit --json` has printed, on a day like `2026-11-24`. */
export function verdictOn(printed: string, excepted: Exceptions, today: string): Verdict {
  const read = report.safeParse(parsed(printed));
  if (!read.success) return { skipped: complaintIn(printed), faults: [] };
  const grave = Object.values(read.data.vulnerabilities).flatMap(({ name, via }) =>
    via
      .filter((each) => typeof each !== 'string')
      .filter(({ severity }) => severity === 'high' || severity === 'critical')
      .map(({ url, title, severity }) => ({ id: url.split('/').at(-1), name, title, severity })),
  );
  const faults = grave.flatMap(({ id, name, title, severity }) => {
    const exception = excepted.find((each) => each.advisory === id);
    if (exception && exception.until > today) return [];
    const late = exception ? `; its exception ended on ${exception.until}` : '';
    return [`${name}: ${title} (${severity}, ${id})${late}`];
  });
  return { faults: [...new Set(faults)] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function complaintIn(printed: string): string {
  const { message, statusCode } =
    z
      .object({ message: z.string().optional(), statusCode: z.number().optional() })
      .safeParse(parsed(printed)).data ?? {};
  if (statusCode !== undefined) return `the registry answers ${statusCode} to audits`;
  return message ?? 'npm audit has printed no report';
}
