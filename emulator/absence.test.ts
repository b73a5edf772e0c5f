import type { Emulator } from './createEmulator';
import { get } from './testing/http';
import { startTestEmulator } from './testing/startTestEmulator';

describe('an emulator that goes away', () => {
  let emulator: Emulator;

  beforeEach(async () => {
    emulator = await startTestEmulator();
  });
  afterEach(() => emulator.close());

  it('answers nothing on either origin until it comes back on the same ports', async () => {
    const origins = [emulator.origin, emulator.insights.origin];
    await emulator.goAway();
    await emulator.goAway();
    for (const origin of origins) await expect(get(origin)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await emulator.comeBack();
    await emulator.comeBack();
    expect((await get(`${emulator.origin}/login`)).status).toBe(200);
    expect((await get(`${emulator.insights.origin}/v1/Insights/Segments`)).status).toBe(401);
  });

  it('stays away once it is closed', async () => {
    emulator.goAwayFor(0);
    await emulator.close();
    await emulator.comeBack();
    await expect(get(emulator.origin)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
