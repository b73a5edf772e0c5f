import { auditVerdict } from './auditVerdict';

const counts = (changes: object): string =>
  JSON.stringify({
    vulnerabilities: {},
    metadata: {
      vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...changes },
    },
  });

describe('reading an audit', () => {
  it('is clean when nothing serious is known', () => {
    expect(auditVerdict(counts({ moderate: 2 })).verdict).toBe('clean');
  });

  it('names what is serious', () => {
    const vulnerabilities = { 'left-pad': { severity: 'critical' }, 'right-pad': { severity: 'low' } };
    const printed = JSON.stringify({ ...JSON.parse(counts({ critical: 1 })), vulnerabilities });
    expect(auditVerdict(printed)).toEqual({ verdict: 'vulnerable', serious: ['left-pad'] });
  });

  it.each([
    ['a registry that refuses', '{"message":"Method Not Allowed","statusCode":405}'],
    ['an error', '{"error":{"code":"ENOTFOUND"}}'],
    ['no answer at all', ''],
    ['a report without counts', '{"vulnerabilities":{},"metadata":{}}'],
  ])('never takes %s for a clean one', (_name, printed) => {
    expect(auditVerdict(printed).verdict).toBe('unknown');
  });
});
