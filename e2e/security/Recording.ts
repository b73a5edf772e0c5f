import type { BrowserContext, CDPSession, Page, Request } from '@playwright/test';

/** One request as it went out. */
export interface SentRequest {
  url: string;
  method: string;
  /** Names in lower case; those that the browser adds by itself among them. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

const PLUGIN_FILE = 'plugin-assessment-comments';

/** Everything that leaves a browser or is written down in one, from its start on. */
export class Recording {
  /** Lines of the console at every level, errors that nobody caught, and the words of dialogs. */
  readonly written: string[] = [];
  /** What pages sent through WebSockets. */
  readonly frames: string[] = [];
  /** Addresses of the requests that stand in the plugin's own call stack. */
  readonly requestedByPlugin: string[] = [];
  private readonly requests: Request[] = [];
  private readonly sessions: CDPSession[] = [];

  /** Must be called before the page goes anywhere. */
  static async start(context: BrowserContext, page: Page): Promise<Recording> {
    const recording = new Recording();
    recording.listen(context, page);
    await recording.listenForInitiators(page);
    return recording;
  }

  /** What has been sent so far, with every header. */
  sent(): Promise<SentRequest[]> {
    return Promise.all(
      this.requests.map(async (request) => ({
        url: request.url(),
        method: request.method(),
        headers: await request.allHeaders(),
        body: request.postData() ?? '',
      })),
    );
  }

  async stop(): Promise<void> {
    for (const session of this.sessions) await session.detach();
  }

  private listen(context: BrowserContext, page: Page): void {
    page.on('request', (request) => this.requests.push(request));
    page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => this.frames.push(payload.toString())),
    );
    context.on('console', (message) => this.written.push(`${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => this.written.push(`${error.error().stack ?? error.error().message}`));
    page.on('dialog', (dialog) => this.written.push(dialog.message()));
  }

  /** Playwright does not tell whose call a request was; the browser's own protocol does. */
  private async listenForInitiators(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    this.sessions.push(session);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      if (JSON.stringify(initiator.stack ?? {}).includes(PLUGIN_FILE))
        this.requestedByPlugin.push(request.url);
    });
    await session.send('Network.enable');
  }
}
