import { PassThrough, Writable } from 'node:stream';
import { readHidden } from './readHidden';

describe('a hidden input', () => {
  let written = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString();
      done();
    },
  });
  beforeEach(() => (written = ''));

  it('is read without being shown', async () => {
    const input = new PassThrough();
    const answer = readHidden('Token: ', { input, output });
    const token = 'x'.repeat(5_000);
    input.write(`${token}\r`);
    expect(await answer).toBe(token);
    expect(written).toBe('Token: \n');
  });

  it.each([
    ['Ctrl-C', (input: PassThrough) => void input.write('\u0003')],
    ['the end of the input', (input: PassThrough) => void input.end()],
  ])('ends at %s', async (_what, interrupt) => {
    const input = new PassThrough();
    const answer = readHidden('Token: ', { input, output });
    interrupt(input);
    await expect(answer).rejects.toThrow('Interrupted. Nothing was changed.');
  });
});
