import { type Partner, partners, settingOf } from '@relance/schema/partners.ts';

type Manifest = Record<string, unknown>;

const image = 'relance-graph:latest';
const secrets = 'relance-secrets';
const settings = 'relance-settings';
const issuers = 'relance-issuers';
const loader = ['node', '--import', './platform/loader/register.mjs'];

interface Part {
  name: string;
  port: number;
  command: readonly string[];
  /** Settings that come from the Secret object, and are nowhere else. */
  secret: readonly string[];
  plain: Readonly<Record<string, string>>;
  memory: readonly [request: string, limit: string];
}

/** The files of `kubernetes/`, by name, each with its objects. */
export function kubernetesFiles(): Record<string, Manifest[]> {
  const parts = [routerPart, ...partners.map(ownerPart)];
  const files = Object.fromEntries(parts.map((part) => [`${part.name}.yaml`, objectsOf(part)]));
  return {
    'kustomization.yaml': [kustomization(['settings.yaml', ...Object.keys(files)])],
    'settings.yaml': [settingsObject, issuersObject],
    ...files,
    'hive/kustomization.yaml': [kustomization(['..', 'hive.yaml'])],
    'hive/hive.yaml': objectsOf(hivePart),
  };
}

const ownerUrls = Object.fromEntries(
  partners.map(({ name, port }) => [settingOf(name, 'URL'), `http://${name}:${port}`]),
);

const routerPart: Part = {
  ...{ name: 'router', port: 4000, memory: ['512Mi', '1Gi'] },
  command: [...loader.toSpliced(1, 0, '--max-semi-space-size=64'), 'platform/start-router.ts'],
  secret: ['RELANCE_ROUTER_SECRET'],
  plain: ownerUrls,
};

// For the graph alone: pages, imports and exports stay with the router.
const hivePart: Part = {
  ...routerPart,
  name: 'hive',
  command: [...loader, 'deploy/hive/start-hive.ts'],
};

function ownerPart({ name, port }: Partner): Part {
  const isConference = name === 'conference';
  const feeds = partners.filter((other) => other.name !== name);
  return {
    ...{ name, port, memory: ['256Mi', '512Mi'] },
    command: [...loader, 'platform/start-subgraph.ts', name],
    secret: [
      settingOf(name, 'DATABASE_URL'),
      settingOf(name, 'ROUTER_KEY'),
      // It reads the others' feeds, and can do nothing else with these.
      ...(isConference ? feeds.map((other) => settingOf(other.name, 'FEED_KEY')) : []),
    ],
    plain: isConference ? ownerUrls : {},
  };
}

function objectsOf(part: Part): Manifest[] {
  const { name, port } = part;
  const labels = { 'app.kubernetes.io/part-of': 'relance-graph', 'app.kubernetes.io/name': name };
  const selector = { 'app.kubernetes.io/name': name };
  return [
    {
      ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, labels } },
      spec: {
        replicas: 2,
        selector: { matchLabels: selector },
        template: { metadata: { labels }, spec: podOf(part) },
      },
    },
    {
      ...{ apiVersion: 'v1', kind: 'Service', metadata: { name, labels } },
      spec: {
        selector,
        // The files of a job are where it was begun.
        ...(name === 'router' && { sessionAffinity: 'ClientIP' }),
        ports: [{ name: 'http', port, targetPort: 'http' }],
      },
    },
    {
      ...{ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name, labels } },
      spec: { minAvailable: 1, selector: { matchLabels: selector } },
    },
  ];
}

function podOf({ name, port, command, secret, plain, memory }: Part): Manifest {
  const probe = (path: string) => ({ httpGet: { path, port: 'http' }, periodSeconds: 5 });
  const [request, limit] = memory;
  return {
    ...{ automountServiceAccountToken: false, enableServiceLinks: false },
    terminationGracePeriodSeconds: 30,
    securityContext: {
      ...{ runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000 },
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [
      {
        ...{ name, image, command },
        ports: [{ name: 'http', containerPort: port }],
        envFrom: [{ configMapRef: { name: settings } }],
        env: [
          { name: 'PORT', value: String(port) },
          ...Object.entries(plain).map(([setting, value]) => ({ name: setting, value })),
          ...secret.map((setting) => ({
            name: setting,
            valueFrom: { secretKeyRef: { name: secrets, key: setting } },
          })),
        ],
        // The code is translated and the database migrated before it answers.
        startupProbe: { ...probe('/health'), failureThreshold: 36 },
        livenessProbe: { ...probe('/health'), failureThreshold: 6 },
        // `/ready` of the router says whether every owner answers: one that does not must not take it away.
        readinessProbe: probe(name === 'router' ? '/health' : '/ready'),
        resources: {
          requests: { cpu: '100m', memory: request },
          limits: { memory: limit },
        },
        securityContext: {
          ...{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
          capabilities: { drop: ['ALL'] },
        },
        volumeMounts: [
          { name: 'temporary', mountPath: '/tmp' },
          { name: 'translated', mountPath: '/app/node_modules/.cache' },
          { name: 'issuers', mountPath: '/etc/relance', readOnly: true },
        ],
      },
    ],
    volumes: [
      { name: 'temporary', emptyDir: {} },
      { name: 'translated', emptyDir: {} },
      {
        name: 'issuers',
        configMap: { name: issuers },
      },
    ],
  };
}

const settingsObject: Manifest = {
  ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: settings } },
  data: {
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    LOG_LEVEL: 'info',
    RELANCE_DATA: '/tmp',
    RELANCE_PUBLIC_URL: 'https://graph.example',
    RELANCE_TRUSTED_PROXIES: '10.0.0.0/8',
    RELANCE_ISSUERS: '/etc/relance/issuers.json',
  },
};

// A file, and no setting: what is in it names whose tokens are taken.
const issuersObject: Manifest = {
  ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: issuers } },
  data: { 'issuers.json': '[]\n' },
};

function kustomization(resources: readonly string[]): Manifest {
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources,
  };
}
