import { Sessions } from './Sessions';

function setUp() {
  const clock = { nowMs: 1_000_000 };
  const make = () =>
    new Sessions(
      () => clock.nowMs,
      (sid) => sid === 'WK1' || sid === 'WK2',
    );
  return { clock, make, sessions: make() };
}

describe('Sessions', () => {
  it('finds the worker of a token until it expires', () => {
    const { sessions, clock } = setUp();
    const { token } = sessions.issue('WK1', 5000);
    expect(sessions.find(token)).toMatchObject({ workerSid: 'WK1', expiresAtMs: 1_005_000 });
    clock.nowMs += 5000;
    expect(sessions.find(token)).toBe('expired');
  });

  it('keeps an older token valid when a worker gets a new one', () => {
    const { sessions } = setUp();
    const older = sessions.issue('WK1');
    const newer = sessions.issue('WK1');
    expect(newer.token).not.toBe(older.token);
    expect(sessions.find(older.token)).toMatchObject({ workerSid: 'WK1' });
  });

  it('ends one session, or all sessions of a worker, immediately', () => {
    const { sessions } = setUp();
    const [first, second, others] = [sessions.issue('WK1'), sessions.issue('WK1'), sessions.issue('WK2')];
    sessions.end(first.token);
    expect(sessions.find(first.token)).toBe('expired');
    expect(sessions.find(second.token)).not.toBe('expired');
    sessions.endAllOf('WK1');
    expect(sessions.find(second.token)).toBe('expired');
    expect(sessions.find(others.token)).toMatchObject({ workerSid: 'WK2' });
  });

  it('finds a token from before a restart', () => {
    const { sessions, make } = setUp();
    const issued = sessions.issue('WK1');
    expect(make().find(issued.token)).toEqual(issued);
  });

  it('issues a token with the five parts of an encrypted JWT', () => {
    expect(setUp().sessions.issue('WK1').token).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it.each([null, '', 'abc', 'a.b.c', 'a..b.c.d'])('does not find the token %p', (token) => {
    expect(setUp().sessions.find(token)).toBeNull();
  });

  it.each(['abc', 'e30', ''])('does not find a token with the content %p', (content) => {
    expect(setUp().sessions.find(tokenWith(content))).toBeNull();
  });

  it.each([1e300, null, '1000000', { valueOf: 1, toString: 1 }])(
    'does not find a token with the expiration time %j',
    (expiresAtMs) => {
      const content = JSON.stringify({ workerSid: 'WK1', issuedAtMs: 1_000_000, expiresAtMs });
      const token = tokenWith(Buffer.from(content).toString('base64url'));
      expect(setUp().sessions.find(token)).toBeNull();
    },
  );

  it('does not find a token of an unknown worker', () => {
    const { sessions, make } = setUp();
    const { token } = sessions.issue('WK9');
    expect(make().find(token)).toBeNull();
  });
});

/** A token of the emulator in which only the content is different. */
function tokenWith(content: string): string {
  const parts = setUp().sessions.issue('WK1').token.split('.');
  return [...parts.slice(0, 3), content, ...parts.slice(4)].join('.');
}
