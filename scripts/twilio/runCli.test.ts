import { complaintIn } from './runCli';

describe('what the CLI complained of', () => {
  it('is its last line about an error, without colours and signs', () => {
    const printed = '- Uploading\n\u001b[31m » Error: Request failed with status code 403\u001b[39m\nDone.\n';
    expect(complaintIn(printed)).toBe('Error: Request failed with status code 403');
  });

  it('is unknown when it printed no such line', () => {
    expect(complaintIn('Using profile\n✔ Verifying plugin version\n')).toBeNull();
  });
});
