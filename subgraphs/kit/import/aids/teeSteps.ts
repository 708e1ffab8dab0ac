import { z } from 'zod';
import { isWebAddress } from '@relance/schema/scalars/url.ts';
import { tidied } from '../cells/plainText.ts';

const link = z.object({ lien: z.string().catch(''), texte: z.string().catch('') });
const step = z.object({ description: z.string().catch(''), liens: z.array(link).catch([]) });

/** The steps of an application (JSON), numbered, with their links; null when there is none. */
export function stepsOf(cell: string): string | null {
  if (cell === '') return null;
  const steps = z.array(step).safeParse(safely(cell)).data ?? [];
  return (
    steps
      .map(
        ({ description, liens }, index) =>
          `${index + 1}. ${[description, ...liens.map(linkText)].flatMap((text) => tidied(text) ?? []).join(' ')}`,
      )
      .join('\n') || null
  );
}

function linkText({ lien, texte }: z.infer<typeof link>): string {
  return isWebAddress(lien) ? `${texte} (${lien})` : texte;
}

function safely(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return [];
  }
}
