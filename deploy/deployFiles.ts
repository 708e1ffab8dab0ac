import { stringify } from 'yaml';
import { composeFile } from './compose.ts';
import { kubernetesFiles } from './kubernetes.ts';

const note =
  '# Written by `npm run deploy:files` from the partner registry; change deploy/*.ts instead.\n';

/** What stands in `compose/` and `kubernetes/`, by path below `deploy/`. */
export function deployFiles(): Record<string, string> {
  const manifests = Object.entries(kubernetesFiles()).map(([path, objects]) => [
    `kubernetes/${path}`,
    note + objects.map((each) => written(each)).join('---\n'),
  ]);
  return {
    'compose/compose.yaml': note + written(composeFile()),
    ...(Object.fromEntries(manifests) as Record<string, string>),
  };
}

function written(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
