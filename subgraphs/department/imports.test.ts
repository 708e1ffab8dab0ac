import { departmentImports } from './imports.ts';
import { DepartmentInvestment } from './investment.ts';

describe('the files that the Département can hand in', () => {
  it('tell of the grants and contracts for what it builds', () => {
    const formats = departmentImports.filter(({ type }) => type === DepartmentInvestment);

    expect(formats.map(({ name }) => name)).toEqual(['fonds-vert', 'decp']);
  });
});
