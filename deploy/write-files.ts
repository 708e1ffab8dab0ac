import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deployFiles } from './deployFiles.ts';

/** `npm run deploy:files`: writes the files for compose and Kubernetes anew. */
for (const [path, text] of Object.entries(deployFiles())) {
  const place = join(import.meta.dirname, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}
