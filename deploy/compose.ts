import { partners, settingOf } from '@relance/schema/partners.ts';

const loader = ['node', '--import', './platform/loader/register.mjs'];

const ownerUrls = Object.fromEntries(
  partners.map(({ name, port }) => [settingOf(name, 'URL'), `http://${name}:${port}`]),
);

/** Compose asks for what is not set: nothing secret stands in the file. */
const secret = (setting: string) => `\${${setting}:?see deploy/README.md}`;
const secretsOf = (settings: readonly string[]) =>
  Object.fromEntries(settings.map((setting) => [setting, secret(setting)]));

/** `compose/compose.yaml`: a process per owner, two of each, on databases that run elsewhere. */
export function composeFile(): Record<string, unknown> {
  const routerSettings = {
    ...ownerUrls,
    RELANCE_PUBLIC_URL: '${RELANCE_PUBLIC_URL:-}',
    RELANCE_TRUSTED_PROXIES: '${RELANCE_TRUSTED_PROXIES:-}',
    RELANCE_ISSUERS: '/etc/relance/issuers.json',
    ...secretsOf(['RELANCE_ROUTER_SECRET']),
  };
  const owners = partners.map(({ name, port }) => [
    name,
    service({
      port,
      command: [...loader, 'platform/start-subgraph.ts', name],
      settings: {
        ...secretsOf([settingOf(name, 'DATABASE_URL'), settingOf(name, 'ROUTER_KEY')]),
        ...(name === 'conference' && {
          ...ownerUrls,
          ...secretsOf(
            partners
              .filter((other) => other.name !== name)
              .map((other) => settingOf(other.name, 'FEED_KEY')),
          ),
        }),
      },
      ready: '/ready',
    }),
  ]);
  return {
    services: {
      router: {
        ...service({
          port: 4000,
          command: [
            ...['node', '--max-semi-space-size=64', '--import', './platform/loader/register.mjs'],
            'platform/start-router.ts',
          ],
          settings: routerSettings,
          ready: '/health',
        }),
        // One port of the machine for each process: the proxy in front knows both.
        ports: ['127.0.0.1:4000-4001:4000'],
        volumes: issuers,
      },
      hive: {
        ...service({
          port: 4000,
          command: [...loader, 'deploy/hive/start-hive.ts'],
          settings: routerSettings,
          ready: '/ready',
        }),
        profiles: ['hive'],
        ports: ['127.0.0.1:4010-4011:4000'],
        volumes: issuers,
      },
      ...Object.fromEntries(owners),
    },
  };
}

const issuers = ['${RELANCE_ISSUERS:-./issuers.json}:/etc/relance/issuers.json:ro'];

interface Served {
  port: number;
  command: readonly string[];
  settings: Readonly<Record<string, string>>;
  ready: string;
}

function service({ port, command, settings, ready }: Served): Record<string, unknown> {
  const asked = `fetch('http://127.0.0.1:${port}${ready}').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`;
  return {
    ...{
      image: 'relance-graph:latest',
      build: { context: '../..', dockerfile: 'deploy/Dockerfile' },
    },
    command,
    environment: {
      ...{ NODE_ENV: 'production', HOST: '0.0.0.0', PORT: String(port), RELANCE_DATA: '/tmp' },
      LOG_LEVEL: 'info',
      ...settings,
    },
    ...{ read_only: true, tmpfs: ['/tmp', '/app/node_modules/.cache:uid=1000,gid=1000'] },
    ...{ user: '1000:1000', cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] },
    ...{ init: true, restart: 'unless-stopped', stop_grace_period: '30s' },
    healthcheck: {
      ...{ test: ['CMD', 'node', '-e', asked], interval: '5s', timeout: '5s' },
      ...{ retries: 6, start_period: '180s' },
    },
    deploy: { replicas: 2 },
  };
}
