/**
 * Preloaded into the functions' process. It connects every TLS connection to the fake Twilio on this machine. The
 * functions themselves do not know this, and use Twilio's host names as they do in an account.
 */
const tls = require('node:tls');

const connect = tls.connect;
const port = Number(process.env.FAKE_TWILIO_PORT);

tls.connect = (options, ...rest) => {
  const servername = options.servername || options.host;
  return connect({ ...options, socket: undefined, servername, host: '127.0.0.1', port }, ...rest);
};
