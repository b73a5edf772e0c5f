import type { Figure } from './Measurement';

const DECIMALS: Partial<Record<Figure['unit'], number>> = { MB: 1 };

function withUnit(value: number, unit: Figure['unit']): string {
  const digits = DECIMALS[unit] ?? 0;
  const number = value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === 'ms' || unit === 'MB' ? `${number} ${unit}` : number;
}

/** Ours over the peer's; null where there is none to divide by. */
export function ratio({ ours, peer }: Pick<Figure, 'ours' | 'peer'>): number | null {
  return peer && peer.value > 0 ? ours / peer.value : null;
}

function row(figure: Figure): string {
  const { name, unit, ours, peer, goal } = figure;
  const beside = peer ? `${withUnit(peer.value, unit)} (${peer.name})` : '';
  const verdict = goal ? `${goal.met ? 'met' : 'NOT MET'}: ${goal.text}` : '';
  return `| ${[name, withUnit(ours, unit), beside, ratio(figure)?.toFixed(2) ?? '', verdict].join(' | ')} |`;
}

/** The figures as tables of Markdown, one for each group. */
export function tables(figures: readonly Figure[]): string {
  const groups = [...new Set(figures.map(({ group }) => group))];
  return groups
    .map((group) =>
      [
        `| ${group} | ours | beside it | ratio | goal |`,
        '| - | -: | -: | -: | - |',
        ...figures.filter((figure) => figure.group === group).map(row),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The same for a machine: each figure with its ratio. */
export function json(figures: readonly Figure[]): string {
  return JSON.stringify(
    figures.map((figure) => ({ ...figure, ratio: ratio(figure) })),
    null,
    2,
  );
}
