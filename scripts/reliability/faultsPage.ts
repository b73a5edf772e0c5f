import type { Fault, TestName } from './Fault';

/** One section of the page: a heading, and its faults. */
export interface FaultGroup {
  heading: string;
  faults: readonly Fault[];
}

const INTRODUCTION = `# Reliability

This page lists the faults that the plugin handles. Each row has the fault, what the user sees, the number of requests to
Insights, and the tests. \`npm test\` runs all of these tests. "Breaks with" is a change to our code that makes the first
test of the row fail.

\`npm run reliability -- --try\` makes each of these changes in turn, runs the first test of the row, and expects it to fail.
\`--try <text>\` tries only the rows with this text in the first column. The command changes the source files and restores
them.

\`npm run reliability\` generates this page from the lists in [scripts/reliability](../scripts/reliability). A test fails if
the page does not match the lists, or if a row names a test or a line of code that does not exist.
`;

/** A table cell is one line, and a bar would end the cell. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
}

/** Formats code, which may contain backticks. */
function code(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  const inner = cell(text);
  return fence === '``' ? `${fence} ${inner} ${fence}` : `${fence}${inner}${fence}`;
}

function testLine({ file, title }: TestName): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return `[${name}](../${file}): ${cell(title)}`;
}

function breaksLine({ file, find, replace }: Fault['breaks']): string {
  const change = replace.trim() === '' ? `without ${code(find)}` : `${code(find)} → ${code(replace)}`;
  return `[${file.slice(file.lastIndexOf('/') + 1)}](../${file}): ${change}`;
}

function row({ name, seen, calls, tests, breaks }: Fault): string {
  const cells = [cell(name), cell(seen), cell(calls), tests.map(testLine).join('<br>'), breaksLine(breaks)];
  return `| ${cells.join(' | ')} |`;
}

function table({ heading, faults }: FaultGroup): string {
  const head =
    '| Fault | What the user sees | Requests | Tests | Breaks with |\n| --- | --- | --- | --- | --- |';
  return `## ${heading}\n\n${head}\n${faults.map(row).join('\n')}\n`;
}

/** Renders docs/reliability.md. */
export function faultsPage(groups: readonly FaultGroup[]): string {
  return [INTRODUCTION, ...groups.map(table)].join('\n');
}
