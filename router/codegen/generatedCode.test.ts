import { GeneratedCode, literal, own, readProperty } from './generatedCode.ts';

describe('generated code', () => {
  it('calls functions that were declared one after the other', () => {
    const code = new GeneratedCode();
    const double = code.declareFunction('double', ['n'], ['return 2 * n;']);
    const entry = code.declareFunction('entry', ['n'], [`return ${double}(n) + step;`]);

    const run = code.compile<(n: number) => number>(entry, { step: 1 });

    expect(run(20)).toBe(41);
  });

  it('gives every declaration a name of its own', () => {
    const code = new GeneratedCode();

    const names = [1, 2].map(() => code.declareFunction('User', [], ['return 0;']));

    expect(new Set(names).size).toBe(2);
  });

  it('keeps a text from outside a text, whatever it holds', () => {
    const hostile = `'"\\\n\u2028\${1}*/];throw new Error("run")//`;
    const code = new GeneratedCode();
    const entry = code.declareFunction('entry', ['o'], [`return ${readProperty('o', hostile)};`]);

    const read = code.compile<(o: object) => unknown>(entry, { own });

    expect(read({ [hostile]: 'found' })).toBe('found');
    expect(literal(hostile)).toBe(JSON.stringify(hostile));
  });

  it('reads a name that every object inherits from the object itself', () => {
    const code = new GeneratedCode();
    const body = [`return ${readProperty('o', 'constructor')};`];
    const read = code.compile<(o: object) => unknown>(code.declareFunction('entry', ['o'], body), {
      own,
    });

    expect(read({})).toBeUndefined();
    expect(read(JSON.parse('{"constructor":1}') as object)).toBe(1);
  });
});
