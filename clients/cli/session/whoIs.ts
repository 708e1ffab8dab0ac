import { bearer } from '@relance/sdk/client.ts';
import { z } from 'zod';

const session = z.object({
  subject: z.string().nullable(),
  scopes: z.array(z.string()),
  expiresAt: z.string().nullable(),
});

/** Who asks with a token, as the graph sees it; an Error where it does not take it. */
export async function whoIs(
  endpoint: string,
  token: string | undefined,
): Promise<z.infer<typeof session>> {
  const response = await fetch(new URL('/session', endpoint), { headers: bearer(token) });
  if (response.status === 401) {
    throw new Error(
      `${endpoint} does not take this token: \`relance login\` again, or look at RELANCE_TOKEN.`,
    );
  }
  const told = session.safeParse(await response.json().catch(() => undefined));
  if (told.success) return told.data;
  throw new Error(`${endpoint} does not tell who asks: nobody can log in there.`);
}

/** For people: `committee@demo (committee), until 30/11/2026 …`. */
export function whoText({ subject, scopes, expiresAt }: z.infer<typeof session>): string {
  if (subject === null) return 'nobody: you ask as the public. `relance login` logs in.';
  const until = expiresAt === null ? '' : `, until ${expiresAt}`;
  return `${subject} (${scopes.join(', ') || 'no scopes'})${until}`;
}
