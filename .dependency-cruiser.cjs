const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** The arrows of the architecture: who may import whom. A broken arrow fails the build. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    path: '^(schema|subgraphs|router|clients|platform|deploy|tests|bench)/',
    pathNot: allowed,
  },
});

const owners = readdirSync(join(__dirname, 'subgraphs')).filter((folder) => folder !== 'kit');

module.exports = {
  forbidden: [
    only('schema-stands-alone', '^schema/', '^schema/', 'The vocabulary imports nothing of ours.'),
    only('kit-knows-the-schema', '^subgraphs/kit/', '^(schema|subgraphs/kit|tests/support)/'),
    ...owners.map((owner) =>
      only(
        `${owner}-meets-others-in-the-graph`,
        `^subgraphs/${owner}/`,
        `^(schema|subgraphs/kit|subgraphs/${owner}|tests/support)/`,
        'Owners meet in the graph, never in an import.',
      ),
    ),
    only('router-knows-the-schema', '^router/', '^(schema|router|tests/support)/'),
    only('sdk-knows-the-schema', '^clients/sdk/', '^(schema|clients/sdk)/'),
    ...['web', 'opendata', 'widget', 'jobs', 'mcp'].map((client) =>
      only(
        `${client}-knows-the-graph`,
        `^clients/${client}/`,
        `^(schema|clients/(sdk|${client})|tests/support)/`,
        'Clients know the graph, and nothing behind it.',
      ),
    ),
    only('cli-knows-the-sdk', '^clients/cli/', '^(schema|clients/(cli|mcp|sdk)|tests/support)/'),
    only(
      'platform-runs-without-deploy',
      '^platform/',
      '^(schema|subgraphs|router|clients|platform|tests)/',
      'What is deployed is one way to run the platform.',
    ),
    {
      name: 'test-support-is-for-tests',
      severity: 'error',
      from: {
        path: '^(schema|subgraphs|router|clients|platform|deploy)/',
        pathNot: '\\.test\\.tsx?$',
      },
      to: { path: '^tests/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      from: { path: '^(schema|subgraphs|router|clients|platform)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '__generated__' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
