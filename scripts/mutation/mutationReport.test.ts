import { scoreTable, survivorList, type MutantResult } from './mutationReport';

function mutant(status: MutantResult['status'], column = 1): MutantResult {
  const location = { start: { line: 2, column }, end: { line: 2, column: column + 5 } };
  return { id: '1', fileName: 'src/a.ts', mutatorName: 'Test', replacement: 'a > b', status, location };
}

it('counts a mutant that runs forever as noticed and leaves out one that does not compile', () => {
  const mutants = [mutant('Killed'), mutant('Timeout'), mutant('Survived'), mutant('CompileError')];
  const other = [mutant('NoCoverage')];
  const rows = scoreTable([
    { folder: 'src/a', mutants },
    { folder: 'src/b', mutants: other },
  ]).split('\n');
  expect(rows.slice(2)).toEqual([
    '| `src/a` | 3 | 2 | 67 % |',
    '| `src/b` | 1 | 0 | 0 % |',
    '| All | 4 | 2 | 50 % |',
  ]);
});

it('lists what no test notices with its line, the code and the change', () => {
  const mutants = [mutant('Killed'), mutant('NoCoverage', 8)];
  expect(survivorList([{ folder: 'src', mutants }], () => 'first\nreturn a < b;\n')).toBe(
    '## src/a.ts\n\n- line 2 (no test reaches it): `a < b` → `a > b`\n',
  );
});
