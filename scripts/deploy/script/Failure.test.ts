import { Failure, failureOf, isNotFound } from './Failure';

const twilioError = (status: number, message: string): Error => Object.assign(new Error(message), { status });
const networkError = (code: string): Error => Object.assign(new Error('connect'), { code });

describe('a failure message', () => {
  it.each([
    [twilioError(401, 'Authenticate'), /refused the credentials \(401\)/],
    [twilioError(403, 'Forbidden'), /may not manage Flex plugins \(403\)/],
    [twilioError(500, 'Internal'), /^Twilio responded with 500: Internal\.$/],
    [twilioError(500, 'Try again.'), /^Twilio responded with 500: Try again\.$/],
    [new SyntaxError('Unexpected token <'), /^The response is not one of Twilio\. A proxy .* instead\./],
    [networkError('ENOTFOUND'), /cannot be reached \(ENOTFOUND\)/],
    [twilioError(407, 'Proxy Authentication Required'), /proxy requires a user name and a password \(407\)/],
    [
      networkError('SELF_SIGNED_CERT_IN_CHAIN'),
      /not trusted \(SELF_SIGNED_CERT_IN_CHAIN\).*NODE_EXTRA_CA_CERTS/,
    ],
    [networkError('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), /not trusted/],
    [networkError('ERR_TLS_CERT_ALTNAME_INVALID'), /not trusted/],
    [networkError('ECONNRESET'), /cannot be reached \(ECONNRESET\)/],
    [new Error('socket hang up'), /cannot be reached \(socket hang up\)/],
    [new Error('Unknown option'), /^Unknown option$/],
  ])('%s', (error, sentence) => {
    expect(failureOf(error).message).toMatch(sentence);
  });

  it('does not change a Failure', () => {
    const failure = new Failure('Nothing was changed.');
    expect(failureOf(failure)).toBe(failure);
  });

  it('recognizes a 404 response', () => {
    expect(isNotFound(twilioError(404, 'none'))).toBe(true);
    expect(isNotFound(twilioError(403, 'no'))).toBe(false);
  });
});
