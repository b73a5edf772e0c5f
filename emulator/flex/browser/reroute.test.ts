import { reroute } from './reroute';

const origins = { page: 'http://127.0.0.1:3000', insights: 'http://127.0.0.1:3001' };

describe('reroute', () => {
  it.each([
    [
      'https://flex-api.twilio.com/v1/Configuration?UiVersion=2',
      '/__tw/flex-api.twilio.com/v1/Configuration?UiVersion=2',
    ],
    ['https://event-bridge.twilio.com/v1/wschannels', '/__tw/event-bridge.twilio.com/v1/wschannels'],
    ['//assets.twilio.com/fonts.css', '/__tw/assets.twilio.com/fonts.css'],
    ['https://media.twiliocdn.com/a.mp3', '/__tw/media.twiliocdn.com/a.mp3'],
    ['https://api.segment.io/v1/t', '/__tw/api.segment.io/v1/t'],
  ])("reroutes %s to the page's origin", (address, local) => {
    expect(reroute(address, origins)).toBe(origins.page + local);
  });

  it("reroutes a socket to the page's origin", () => {
    expect(reroute('wss://tsock.us1.twilio.com/v3/wsconnect', origins)).toBe(
      'ws://127.0.0.1:3000/__tw/tsock.us1.twilio.com/v3/wsconnect',
    );
  });

  it('reroutes the Insights API to its own origin', () => {
    expect(reroute('https://flex-api.twilio.com/v1/Insights/Segments?ReservationId=WR1', origins)).toBe(
      'http://127.0.0.1:3001/v1/Insights/Segments?ReservationId=WR1',
    );
  });

  it.each([
    '/plugins/a.js',
    'https://example.com/v1/Insights/Segments',
    'https://eviltwilio.com/',
    'https://twilio.com.example.com/',
    'data:audio/wav;base64,AA==',
    'blob:http://127.0.0.1:3000/1',
    'http://[',
  ])('does not change %s', (address) => {
    expect(reroute(address, origins)).toBe(address);
  });
});
