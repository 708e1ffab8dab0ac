import { partners } from '@relance/schema/partners.ts';
import { PlatformError } from '../errors.ts';
import { firstKinds, type PartnerNames } from './partnerNames.ts';

/** The files beside its folder that know a partner by name, and how each comes to know a new one. */
export const registers: Readonly<Record<string, (text: string, names: PartnerNames) => string>> = {
  'schema/partners.ts': (text, { name, prefix, label }) =>
    before(
      text,
      `  {\n    name: 'conference',`,
      `  {
    name: '${name}',
    prefix: '${prefix}',
    label: '${label}',
    shortLabel: '${label}',
    slug: '${name}',
    description: '${label}.',
    siren: null,
    kinds: [${firstKinds.map((kind) => `'${kind}'`).join(', ')}],
    port: ${nextPort()},
  },
`,
    ),
  'platform/subgraphs.ts': (text, { name, identifier }) => {
    const imported = `import { ${identifier} } from '@relance/${name}/subgraph.ts';\n`;
    const entry = name === identifier ? `  ${name},\n` : `  '${name}': ${identifier},\n`;
    return before(
      before(text, `import { tourism } from`, imported),
      '  conference: conference as unknown as AnySubgraph,',
      entry,
    );
  },
  'platform/package.json': (text, { name }) => {
    const described = JSON.parse(text) as { dependencies: Record<string, string> };
    const all = { ...described.dependencies, [`@relance/${name}`]: '0.1.0' };
    const dependencies = Object.fromEntries(
      Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
    return `${JSON.stringify({ ...described, dependencies }, null, 2)}\n`;
  },
};

function nextPort(): number {
  return Math.max(...partners.map(({ port }) => port)) + 1;
}

// The conference stays last: it is closed first, and then nobody follows a feed that closes.
function before(text: string, mark: string, added: string): string {
  const [head, tail, ...more] = text.split(mark);
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new PlatformError(
      'BAD_PARTNER',
      `The registry has no single place "${mark.trim()}": put the partner there by hand.`,
    );
  }
  return head + added + mark + tail;
}
