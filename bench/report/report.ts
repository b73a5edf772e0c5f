import type { Measurement } from './Measurement';

const DECIMALS: Partial<Record<Measurement['unit'], number>> = { MB: 1 };

function withUnit(value: number, unit: Measurement['unit']): string {
  const digits = DECIMALS[unit] ?? 0;
  const number = value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return ['ms', 'MB', 'px'].includes(unit) ? `${number} ${unit}` : number;
}

/** Our value divided by the peer's. Null if there is no peer or if its value is 0. */
function ratio({ ours, peer }: Pick<Measurement, 'ours' | 'peer'>): number | null {
  return peer && peer.value > 0 ? ours / peer.value : null;
}

function row(measurement: Measurement): string {
  const { name, unit, ours, peer, goal } = measurement;
  const beside = peer ? `${withUnit(peer.value, unit)} (${peer.name})` : '';
  const verdict = goal ? `${goal.met ? 'met' : 'NOT MET'}: ${goal.text}` : '';
  return `| ${[name, withUnit(ours, unit), beside, ratio(measurement)?.toFixed(2) ?? '', verdict].join(' | ')} |`;
}

/** Renders the measurements as Markdown tables, one for each group. */
export function tables(measurements: readonly Measurement[]): string {
  const groups = [...new Set(measurements.map(({ group }) => group))];
  return groups
    .map((group) =>
      [
        `| ${group} | ours | beside it | ratio | goal |`,
        '| - | -: | -: | -: | - |',
        ...measurements.filter((measurement) => measurement.group === group).map(row),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Renders the measurements as JSON, each with its ratio. */
export function json(measurements: readonly Measurement[]): string {
  return JSON.stringify(
    measurements.map((measurement) => ({ ...measurement, ratio: ratio(measurement) })),
    null,
    2,
  );
}
