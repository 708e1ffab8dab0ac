import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How files and folders stood, so that a command that fails leaves them like that. */
export class Kept {
  readonly #files = new Map<string, Buffer>();

  constructor(
    readonly root: string,
    /** Files and folders below the root; those that are not there are taken away again. */
    readonly paths: readonly string[],
  ) {
    for (const path of this.#present()) this.#files.set(path, readFileSync(join(root, path)));
  }

  /** Puts back what was changed, and takes away what was not there. */
  restore(): void {
    for (const path of this.#present()) {
      if (!this.#files.has(path)) rmSync(join(this.root, path));
    }
    for (const [path, text] of this.#files) {
      const place = join(this.root, path);
      if (!existsSync(place) || !readFileSync(place).equals(text)) writeFileSync(place, text);
    }
  }

  #present(): string[] {
    return this.paths.flatMap((path) => {
      const place = join(this.root, path);
      if (!existsSync(place)) return [];
      if (!statSync(place).isDirectory()) return [path];
      return readdirSync(place, { recursive: true, encoding: 'utf8' })
        .map((below) => join(path, below))
        .filter((file) => statSync(join(this.root, file)).isFile());
    });
  }
}
