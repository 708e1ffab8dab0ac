// Every aid that takes applications today, page after page.
import { relanceClient } from '@relance/sdk';
import { AidPage } from '@relance/sdk/documents';

const client = relanceClient({
  endpoint: process.env['RELANCE_ENDPOINT'] ?? 'http://localhost:4000',
});
const open = { first: 200, filter: { statuses: ['OPEN' as const] } };

for await (const { title, funder, closesOn } of client.nodes(AidPage, open, ({ list }) => list)) {
  console.log(`${title} (${funder.name}), until ${closesOn ?? 'further notice'}`);
}
