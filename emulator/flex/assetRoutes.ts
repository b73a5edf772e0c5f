import { ok } from '../routing/route';
import type { Route } from '../routing/route';

const COUNTRIES = [
  { name: 'Ireland', alpha2Code: 'IE', callingCodes: ['353'] },
  { name: 'United Kingdom', alpha2Code: 'GB', callingCodes: ['44'] },
  { name: 'United States', alpha2Code: 'US', callingCodes: ['1'] },
];

/** The files that Flex and the Voice SDK load from Twilio's CDNs. */
export function assetRoutes(): Route[] {
  const silence = silentWav();
  const sound = (host: string, path: string): Route => ({
    method: 'GET',
    host,
    path: `${path}/sounds/releases/1.0.0/:name`,
    handle: () => ({ status: 200, body: silence, contentType: 'audio/wav' }),
  });
  return [
    sound('sdk.twilio.com', '/js/client'),
    sound('media.twiliocdn.com', '/sdk/js/client'),
    {
      method: 'GET',
      host: 'assets.twilio.com',
      path: '/public_assets/paste-fonts/:version/fonts.css',
      handle: () => ({ status: 200, body: '/* system fonts */', contentType: 'text/css' }),
    },
    asset('/assets/countries.json', COUNTRIES),
    asset('/assets/flagPositions.json', {}),
  ];
}

function asset(path: string, body: unknown): Route {
  return { method: 'GET', host: 'assets.flex.twilio.com', path, handle: () => ok(body) };
}

/** A tenth of a second of silence: 8 kHz, one channel, 8 bits. */
function silentWav(): Buffer {
  const samplesPerSecond = 8000;
  const samples = Buffer.alloc(samplesPerSecond / 10, 0x80);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(samplesPerSecond, 24);
  header.writeUInt32LE(samplesPerSecond, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
