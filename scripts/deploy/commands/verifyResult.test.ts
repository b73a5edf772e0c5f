import { verifyResult } from './verifyResult';

describe('looking what came of it', () => {
  it('gives what is there', async () => {
    await expect(verifyResult('a command', () => Promise.resolve('there'))).resolves.toBe('there');
  });

  it('says that it is not checked when Twilio does not answer any more', async () => {
    const cut = Object.assign(new Error('connect'), { code: 'ECONNRESET' });
    await expect(verifyResult('a command', () => Promise.reject(cut))).rejects.toThrow(
      /This was sent, but what came of it is NOT CHECKED: Twilio cannot be reached .* Look with `a command`\./,
    );
  });
});
