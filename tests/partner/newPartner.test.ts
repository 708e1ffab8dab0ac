import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcesses, startCommand } from '../support/processes.ts';
import { changedPaths, contentsOf, copyOfRepository } from './copyOfRepository.ts';
import { firstAnswer, type FirstAnswer, relance } from './firstAnswer.ts';

const minutes = 60_000;
const made = 'subgraphs/mission-locale';

// One story in its order, in a checkout of its own: what was made is what is broken and tested after.
describe('a new partner', () => {
  let folder: string;
  let original: Map<string, string>;
  beforeAll(() => {
    folder = copyOfRepository();
    original = contentsOf(folder);
  }, 2 * minutes);
  afterAll(async () => {
    await endProcesses();
    rmSync(folder, { recursive: true });
  });

  const run = async (...args: string[]) => {
    const command = relance(folder, ...args);
    const { code } = await command.ended;
    return { code, stdout: command.stdout, stderr: command.stderr.join('\n') };
  };
  const started = async (program: string, ...args: string[]) => {
    const command = startCommand(program, args, {}, folder);
    const { code } = await command.ended;
    return { code, said: [...command.stdout, ...command.stderr].join('\n') };
  };
  const edit = (path: string, change: (text: string) => string) => {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(join(folder, path), change(text));
  };

  it.each([
    [
      'Mission Locale',
      'use small letters and digits with hyphens between, such as mission-locale.',
    ],
    ['mission_locale', 'such as mission-locale.'],
    ['47-emploi', 'such as emploi.'],
    ['../tourism', 'such as tourism.'],
    ['tourism', '"tourism" is taken by Comité départemental du tourisme'],
    ['chambres', '"chambres" is taken by Chambres consulaires'],
    ['kit', '"kit" means something else here: add a word, such as kit-47.'],
    ['class', '"class" means something else here: add a word, such as class-47.'],
    ['recovery', 'would name its types Recovery…, as RecoveryAction'],
  ])('is not called %s: %s', async (name, reason) => {
    const { code, stderr } = await run('subgraph', 'new', name);

    expect(stderr).toContain(reason);
    expect(code).toBe(1);
  });

  it('is only told of by --dry-run', async () => {
    const { code, stdout } = await run('subgraph', 'new', 'mission-locale', '--dry-run');

    expect(stdout).toContain(`  ${made}/subgraph.ts`);
    expect(code).toBe(0);
    expect(changedPaths(original, contentsOf(folder))).toEqual([]);
  });

  it('leaves nothing half done when it does not fit', async () => {
    // Of a field that clients know and the graph has no more: composition refuses whatever comes.
    edit('schema/released.graphql', (text) =>
      text.replace('type Query {', 'type Query {\n  gone: Int'),
    );
    const before = contentsOf(folder);

    const { code, stderr } = await run('subgraph', 'new', 'mission-locale');

    expect(stderr).toContain("Breaking: Field 'gone' was removed from object type 'Query'");
    expect(stderr).toContain('nothing was changed');
    expect(code).toBe(1);
    expect(changedPaths(before, contentsOf(folder))).toEqual([]);
    edit('schema/released.graphql', (text) => text.replace('\n  gone: Int', ''));
  });

  describe('once it is made', () => {
    let first: FirstAnswer;
    beforeAll(async () => {
      first = await firstAnswer(folder);
      const [all, command] = [first.answeredIn, first.madeIn].map((time) => time.toFixed(1));
      console.info(
        `From the command to the first answer: ${all} s, of which the command ${command} s.`,
      );
    }, 10 * minutes);

    it('is answered for by the router: its aids, with what is its own', () => {
      const { data, errors } = first.answer;

      expect(errors).toBeUndefined();
      expect(data?.aids.nodes).toEqual([
        {
          title: 'Coup de pouce mobilité, Mission locale de l’Agenais',
          owner: 'MISSION_LOCALE',
          reference: null,
        },
        {
          title: 'Premier conseil, Mission locale de l’Agenais',
          owner: 'MISSION_LOCALE',
          reference: 'CONSEIL-1',
        },
      ]);
      expect(data?.indexStatus.feeds).toContainEqual({ owner: 'MISSION_LOCALE', behind: 0 });
    });

    it('has changed no file of another owner: its folder, the registry and what is composed', () => {
      const changed = changedPaths(original, contentsOf(folder));

      expect(changed.filter((path) => path.startsWith('subgraphs/'))).toEqual(
        changed.filter((path) => path.startsWith(`${made}/`)),
      );
      expect(changed.filter((path) => !path.startsWith('subgraphs/'))).toEqual([
        ...['mcp', 'opendata', 'sdk', 'web', 'widget'].map(
          (client) => `clients/${client}/__generated__/graphql.ts`,
        ),
        'deploy/compose/compose.yaml',
        'deploy/kubernetes/conference.yaml',
        'deploy/kubernetes/hive/hive.yaml',
        'deploy/kubernetes/kustomization.yaml',
        'deploy/kubernetes/mission-locale.yaml',
        'deploy/kubernetes/router.yaml',
        'package-lock.json',
        'platform/package.json',
        'platform/subgraphs.ts',
        'schema/access-matrix.md',
        'schema/api.graphql',
        'schema/partners.ts',
        ...['chambers', 'communes', 'conference', 'department', 'mission-locale', 'tourism'].map(
          (name) => `schema/published/${name}.graphql`,
        ),
        'schema/supergraph.graphql',
      ]);
    });

    it('is not made twice', async () => {
      const { code, stderr } = await run('subgraph', 'new', 'mission-locale');

      expect(stderr).toContain('"mission-locale" is taken by Mission locale de l’Agenais');
      expect(code).toBe(1);
    });

    it(
      'passes its check, and its own tests',
      async () => {
        const check = await run('subgraph', 'check', 'mission-locale');
        const tests = await started('npm', 'run', '--silent', 'jest', '--', made);

        expect(check).toMatchObject({ code: 0, stdout: ['mission-locale fits into the graph.'] });
        expect(tests.said).toContain('Test Suites: 3 passed, 3 total');
      },
      5 * minutes,
    );

    it(
      'reads like the neighbours: types, format and the arrows between folders',
      async () => {
        const format = await started(
          'npx',
          'prettier',
          '--check',
          made,
          'schema/partners.ts',
          'platform',
        );
        const arrows = await started(
          'npx',
          'depcruise',
          '--config',
          '.dependency-cruiser.cjs',
          made,
          'platform',
        );
        const types = await started('npx', 'tsc', '--noEmit');

        expect([format, arrows, types].filter(({ code }) => code !== 0)).toEqual([]);
      },
      10 * minutes,
    );

    it.each([
      [
        'a type that may not be shared',
        (text: string) => text.replace("@Directive('@shareable')\n", ''),
        'export class MissionLocaleAid ',
        'INVALID_FIELD_SHARING: Non-shareable field "MissionLocaleAid.publication"',
        'put @Directive("@shareable") on the class',
      ],
      [
        'a key that is no field',
        (text: string) => text.replace('fields: "id"', 'fields: "number"'),
        'export class MissionLocaleAid ',
        'NOT_BUILT: On type "MissionLocaleAid", for @key(fields: "number")',
        'make the class agree',
      ],
      [
        'a field without a description',
        (text: string) => text.replace('nullable: true, description: reference', 'nullable: true'),
        '  reference!: string |',
        'NOT_DESCRIBED: MissionLocaleAid.reference has no description.',
        'give its decorator a `description`',
      ],
      [
        'code that is none',
        (text: string) => text.replace('reference!: string | null;', 'reference!: string |;'),
        '  reference!: string |',
        'NOT_LOADED',
        'correct the code there',
      ],
    ])('is told where it does not fit: %s', async (_what, change, place, problem, mend) => {
      const path = join(folder, made, 'aid.ts');
      const kept = readFileSync(path, 'utf8');
      edit(`${made}/aid.ts`, change);
      const lines = readFileSync(path, 'utf8').split('\n');
      const line = lines.findIndex((each) => each.startsWith(place)) + 1;
      const { code, stdout } = await run('subgraph', 'check', 'mission-locale');
      writeFileSync(path, kept);

      const said = stdout.join('\n');
      expect(said).toContain(`${made}/aid.ts:${line}`);
      expect(said).toContain(problem);
      expect(said).toContain(`Mend: ${mend}`);
      expect(code).toBe(1);
    });

    it('may be written elsewhere: its SDL is checked as a file, line by line', async () => {
      const sdl = join(folder, 'theirs.graphql');
      const published = join(folder, 'schema', 'published', 'mission-locale.graphql');
      const theirs = readFileSync(published, 'utf8').replace(
        'reference: String',
        'reference: Reference',
      );
      writeFileSync(sdl, theirs);
      const line =
        theirs.split('\n').findIndex((each) => each.includes('reference: Reference')) + 1;

      const { code, stdout } = await run('subgraph', 'check', 'mission-locale', '--sdl', sdl);

      expect(stdout[0]).toContain(`theirs.graphql:${line})`);
      expect(stdout[1]).toBe('  INVALID_GRAPHQL: [mission-locale] Unknown type Reference');
      expect(code).toBe(1);
    });
  });
});
