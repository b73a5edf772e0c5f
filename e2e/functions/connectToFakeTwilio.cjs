/**
 * Loaded into the functions' process before anything else: whatever it connects to with TLS is answered by the stand-in
 * on this machine. The functions themselves know nothing of it, and name Twilio's hosts as they do on an account.
 */
const tls = require('node:tls');

const connect = tls.connect;
const port = Number(process.env.FAKE_TWILIO_PORT);

tls.connect = (options, ...rest) => {
  const servername = options.servername || options.host;
  return connect({ ...options, socket: undefined, servername, host: '127.0.0.1', port }, ...rest);
};
