import { readFileSync } from 'node:fs';
import type { Fault } from './Fault';
import { FAULT_GROUPS } from './faultGroups';
import { faultsPage } from './faultsPage';
import { titlePattern } from './tryFault';

const allFaults = FAULT_GROUPS.flatMap(({ faults }) => faults);

const read = (file: string): string => readFileSync(file, 'utf8');

/** Whether a file contains a title. Quotes in it may be escaped. */
function hasTitle(file: string, title: string): boolean {
  const quoted = [title, title.replace(/'/g, "\\'"), title.replace(/"/g, '\\"')];
  return quoted.some((each) => read(file).includes(each));
}

describe('the page on reliability', () => {
  it('is what the lists say', () => {
    expect(read('docs/reliability.md')).toBe(faultsPage(FAULT_GROUPS));
  });

  it('names only tests that exist', () => {
    const named = allFaults.flatMap(({ tests }) => [...tests]);
    expect(named.filter(({ file, title }) => !hasTitle(file, title))).toEqual([]);
  });

  it('names changes to code that stands in its file once', () => {
    const times = ({ breaks }: Fault): number => read(breaks.file).split(breaks.find).length - 1;
    expect(allFaults.filter((fault) => times(fault) !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('names each fault once', () => {
    const names = allFaults.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('keeps a bar or a line break in a row from breaking the table', () => {
    const fault: Fault = {
      name: 'a | b',
      seen: 'one\ntwo',
      calls: '1',
      tests: [{ file: 'src/a.test.ts', title: 'says `so`' }],
      breaks: { file: 'src/a.ts', find: 'a || b', replace: '' },
    };
    const rows = faultsPage([{ heading: 'Heading', faults: [fault] }])
      .split('\n')
      .filter((line) => line.startsWith('| a'));
    expect(rows).toEqual([
      '| a \\| b | one two | 1 | [a.test.ts](../src/a.test.ts): says `so` | [a.ts](../src/a.ts): without `a \\|\\| b` |',
    ]);
  });
});

describe('finding a test by its title', () => {
  it('takes what is filled in at run time for anything, and the rest literally', () => {
    const pattern = new RegExp(titlePattern('shows ${name} (at %s)'));
    expect(pattern.test('shows a 403 (at once)')).toBe(true);
    expect(pattern.test('shows a 403 at once')).toBe(false);
  });
});
