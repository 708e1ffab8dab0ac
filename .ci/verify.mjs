// Everything that reads the source without running it, in two lanes of about the same length: most of it
// keeps one core busy, and a fresh clone has nothing to reuse. Prints what each took; 1 when one found something.
import { spawn } from 'node:child_process';

const lanes = [
  ['lint', 'boundaries', 'unused'],
  ['types', 'layout', 'schema:check'],
];

const found = await Promise.all(
  lanes.map(async (scripts) => {
    const failed = [];
    for (const script of scripts) {
      const start = Date.now();
      const { code, output } = await run(script);
      const seconds = Math.round((Date.now() - start) / 1_000);
      process.stdout.write(`${script}: ${code === 0 ? 'ok' : 'FAILED'} in ${seconds} s\n`);
      if (code === 0) continue;
      process.stdout.write(output);
      failed.push(script);
    }
    return failed;
  }),
);
const failed = found.flat();
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length > 0 ? 1 : 0;

function run(script) {
  // npm says itself how it was called: on Windows it is no program of its own.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(command, [...args, 'run', '--silent', script], { stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
