import { decodeFrame, encodeFrame } from './frame';

describe('a Twilsock frame', () => {
  it('is encoded and decoded with multi-byte characters', () => {
    const header = { method: 'message', id: 'TMü' };
    const payload = { text: 'Grüße, 日本, 🎧' };
    const decoded = decodeFrame(encodeFrame(header, payload));
    expect(decoded?.header).toMatchObject(header);
    expect(decoded?.payload).toEqual(payload);
  });

  it('contains lengths in bytes, not characters', () => {
    const bytes = encodeFrame({ id: 'é' }, '🎧');
    expect(bytes.toString('utf8')).toMatch(/^TWILSOCK V3\.0 \d+\r\n/);
    const headerLengthBytes = Number(/^TWILSOCK V3\.0 (\d+)/.exec(bytes.toString('utf8'))?.[1]);
    const [preamble = '', header = ''] = bytes.toString('utf8').split('\r\n');
    expect(headerLengthBytes).toBe(Buffer.byteLength(header));
    expect(bytes.length).toBe(preamble.length + 4 + headerLengthBytes + Buffer.byteLength('"🎧"'));
  });

  it('has no payload if none was given', () => {
    expect(decodeFrame(encodeFrame({ method: 'ping' }))).toEqual({
      header: { method: 'ping' },
      payload: null,
    });
  });

  it.each([{ valueOf: 1, toString: 1 }, 'much', -5, null])(
    'has no payload if its size is %j',
    (payload_size) => {
      expect(decodeFrame(encodeFrame({ method: 'ping', payload_size }))?.payload).toBeNull();
    },
  );

  it('is not decoded from other bytes', () => {
    expect(decodeFrame(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toBeNull();
  });
});
