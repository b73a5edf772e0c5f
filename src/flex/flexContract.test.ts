/**
 * The real Flex UI, loaded once: what the plugin takes from it is there. Flex keeps it as internal as it likes,
 * so an update of Flex UI that breaks the plugin has to fail here first.
 */
const MEDIA_METHODS = ['play', 'load', 'pause'] as const;

let flex: Record<string, unknown>;
beforeAll(async () => {
  // Flex loads its ring tones at import, which jsdom cannot play.
  for (const method of MEDIA_METHODS) {
    Object.defineProperty(HTMLMediaElement.prototype, method, { value: () => Promise.resolve() });
  }
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  flex = (await import('@twilio/flex-ui')) as unknown as Record<string, unknown>;
}, 60_000);
afterAll(() => {
  jest.restoreAllMocks();
});

it.each(['MainHeader', 'MainContainer'])('lets content be added to %s', (name) => {
  expect(flex[name]).toHaveProperty('Content.add', expect.any(Function));
});

it('has a side panel to draw', () => {
  expect(flex.SidePanel).toBeInstanceOf(Function);
});

it('takes providers', () => {
  expect(flex.setProviders).toBeInstanceOf(Function);
});

it('says "pending" and "wrapping" of a task that is offered and of one that has ended', () => {
  expect(flex.TaskStatuses ?? flex.TaskHelper).toBeDefined();
});

it('is the version that the plugin is built against', () => {
  expect(flex.VERSION).toBe('2.17.1');
});
