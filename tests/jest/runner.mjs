// Jest's own runner, except that a test file and all that it imports are loaded by Node itself, as the programs
// are: by platform/loader. Jest would load each module anew, in a realm of its own, for each of the files.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';

const require = createRequire(import.meta.url);
const listeners = Symbol.for('EVENT_HANDLERS');
const given = ['describe', 'it', 'expect', 'beforeAll', 'beforeEach', 'afterEach', 'afterAll'];

/** What `testRunner` of jest.config.js names. */
export default function runNatively(globalConfig, config, environment, runtime, testPath, send) {
  // Each file has a circus of its own, but in the realm of its modules: their errors are instances of its Error.
  // What listened for the file before would be told of every test of this one, too.
  runtime.requireInternalModule = (path) => {
    delete require.cache[path];
    delete globalThis[listeners];
    return require(path);
  };
  runtime.unstable_shouldLoadAsEsm = () => true;
  runtime.unstable_importModule = async (path) => {
    for (const name of given) globalThis[name] = environment.global[name];
    // Node knows where a line was written; Jest knows that of what it has translated itself.
    Error.prepareStackTrace = undefined;
    await import(pathToFileURL(path).href);
  };
  return circus.default(globalConfig, config, environment, runtime, testPath, send);
}
