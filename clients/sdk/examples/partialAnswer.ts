// What could be answered, and why the rest could not: errors are values.
import { relanceClient, silentOwners } from '@relance/sdk';

interface Subsidies {
  subsidies: { nodes: { title: string; person?: { name: string | null } | null }[] };
}

const client = relanceClient({
  endpoint: process.env['RELANCE_ENDPOINT'] ?? 'http://localhost:4000',
});
const { data, errors, partial } = await client.query<Subsidies, object>(
  `query Latest {
    subsidies(first: 3) { nodes { title ... on DepartmentSubsidy { person { name } } } }
  }`,
  {},
);

for (const { title, person } of data?.subsidies.nodes ?? []) {
  console.log(`${title}: ${person?.name ?? 'no name that the public may see'}`);
}
if (partial) console.log(`Something is missing: ${errors[0]?.message}`);
if (silentOwners(errors).length > 0) console.log(`Not heard: ${silentOwners(errors).join(', ')}`);
