import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

/** What became of one mutant. */
export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** The mutants of one folder, each with what became of it. */
export interface FolderResult {
  folder: string;
  mutants: readonly MutantResult[];
}

const isNoticed = ({ status }: MutantResult): boolean => status === 'Killed' || status === 'Timeout';

/** A mutant that no test notices, or that no test reaches. */
const isSurvivor = ({ status }: MutantResult): boolean => status === 'Survived' || status === 'NoCoverage';

function scoreRow(name: string, mutants: readonly MutantResult[]): string {
  const noticed = mutants.filter(isNoticed).length;
  const total = noticed + mutants.filter(isSurvivor).length;
  const score = total === 0 ? '' : `${Math.round((noticed / total) * 100)} %`;
  return `| ${name} | ${total} | ${noticed} | ${score} |`;
}

/** A table in Markdown: the share of the mutants that the tests notice, by folder and in all. */
export function scoreTable(results: readonly FolderResult[]): string {
  return [
    '| Folder | Changes | Noticed | Score |',
    '| --- | --- | --- | --- |',
    ...results.map(({ folder, mutants }) => scoreRow(`\`${folder}\``, mutants)),
    scoreRow(
      'All',
      results.flatMap(({ mutants }) => mutants),
    ),
  ].join('\n');
}

/** The code that a mutant replaces, on one line. Stryker counts lines and columns from 1. */
function replacedCode({ location: { start, end } }: MutantResult, lines: readonly string[]): string {
  const part = lines.slice(start.line - 1, end.line);
  const cut = part.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === part.length - 1 ? end.column - 1 : undefined),
  );
  return cut.join(' ').replace(/\s+/g, ' ');
}

/** The mutants that no test notices, in Markdown, by file and line. `read` returns the text of a file. */
export function survivorList(
  results: readonly FolderResult[],
  read = (file: string): string => readFileSync(file, 'utf8'),
): string {
  const survivors = results.flatMap(({ mutants }) => mutants).filter(isSurvivor);
  const files = [...new Set(survivors.map(({ fileName }) => fileName))].sort();
  return files
    .map((file) => {
      const lines = read(file).split('\n');
      const rows = survivors
        .filter(({ fileName }) => fileName === file)
        .sort((a, b) => a.location.start.line - b.location.start.line)
        .map((mutant) => {
          const reached = mutant.status === 'NoCoverage' ? ' (no test reaches it)' : '';
          const change = `\`${replacedCode(mutant, lines)}\` → \`${mutant.replacement ?? ''}\``;
          return `- line ${mutant.location.start.line}${reached}: ${change}`;
        });
      return `## ${path.relative(process.cwd(), file)}\n\n${rows.join('\n')}\n`;
    })
    .join('\n');
}
