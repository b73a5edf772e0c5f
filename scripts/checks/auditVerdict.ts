/** The result of an audit. `unknown` means that nothing was checked. */
export type Verdict = 'clean' | 'vulnerable' | 'unknown';

/** The severities that must not ship. */
const SERIOUS = ['high', 'critical'] as const;

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/**
 * Parses the output of `npm audit --json`. If a registry refuses, it sends `{message, …}` or `{error}` without counts.
 * A response without counts never counts as clean.
 */
export function auditVerdict(printed: string): { verdict: Verdict; serious: readonly string[] } {
  const report = asRecord(parse(printed));
  const counts = asRecord(asRecord(report['metadata'])['vulnerabilities']);
  if (SERIOUS.some((severity) => typeof counts[severity] !== 'number')) {
    return { verdict: 'unknown', serious: [] };
  }
  const serious = Object.entries(asRecord(report['vulnerabilities']))
    .filter(([, finding]) => SERIOUS.some((severity) => asRecord(finding)['severity'] === severity))
    .map(([name]) => name);
  const isClean = serious.length === 0 && SERIOUS.every((severity) => counts[severity] === 0);
  return { verdict: isClean ? 'clean' : 'vulnerable', serious };
}
