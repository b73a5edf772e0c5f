import { auditVerdict } from './auditVerdict';

const counts = (changes: object): string =>
  JSON.stringify({
    vulnerabilities: {},
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...changes },
    },
  });

describe('the audit verdict', () => {
  it('is clean without serious vulnerabilities', () => {
    expect(auditVerdict(counts({ moderate: 2 })).verdict).toBe('clean');
  });

  it('lists packages with serious vulnerabilities', () => {
    const vulnerabilities = { 'left-pad': { severity: 'critical' }, 'right-pad': { severity: 'low' } };
    const printed = JSON.stringify({ ...JSON.parse(counts({ critical: 1 })), vulnerabilities });
    expect(auditVerdict(printed)).toEqual({ verdict: 'vulnerable', serious: ['left-pad'] });
  });

  it.each([
    ['a registry error', '{"message":"Method Not Allowed","statusCode":405}'],
    ['an error', '{"error":{"code":"ENOTFOUND"}}'],
    ['an empty output', ''],
    ['a report without counts', '{"vulnerabilities":{},"metadata":{}}'],
  ])('is never clean for %s', (_name, printed) => {
    expect(auditVerdict(printed).verdict).toBe('unknown');
  });
});
