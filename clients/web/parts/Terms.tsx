import type { ReactNode } from 'react';

/** A name and what there is to say of it; nothing where there is nothing to say. */
export function Term({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
