import { verifyResult } from './verifyResult';

describe('verifying the result', () => {
  it('returns the result', async () => {
    await expect(verifyResult('a command', () => Promise.resolve('there'))).resolves.toBe('there');
  });

  it('says that the result was not checked when Twilio does not respond', async () => {
    const cut = Object.assign(new Error('connect'), { code: 'ECONNRESET' });
    await expect(verifyResult('a command', () => Promise.reject(cut))).rejects.toThrow(
      /The change was sent, but its result was NOT CHECKED: Twilio cannot be reached .* Look with `a command`\./,
    );
  });
});
