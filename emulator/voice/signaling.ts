import type { WebSocket } from 'ws';
import { asRecord, parseJson } from '../routing/read';

const VERSION = '1.6';
const TOKEN_LIFETIME_SECONDS = 8 * 60 * 60;

/**
 * The signaling socket of the Voice SDK. It lets the device register and then stays silent. There is no media
 * and no incoming call. Source: @twilio/voice-sdk 2.11.1.
 */
export function handleVoiceSignaling(socket: WebSocket): void {
  const send = (type: string, payload: unknown): void =>
    socket.send(JSON.stringify({ type, version: VERSION, payload }));
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8');
    if (text === '\n') return socket.send('\n');
    switch (asRecord(parseJson(text))['type']) {
      case 'listen':
        return send('connected', {
          region: 'us1',
          gateway: 'local',
          home: 'us1',
          edge: 'local',
          token: { ttl: TOKEN_LIFETIME_SECONDS },
        });
      case 'register':
        return send('ready', {});
      default:
        return undefined;
    }
  });
}
