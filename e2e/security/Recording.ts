import type { BrowserContext, CDPSession, Page, Request } from '@playwright/test';

/** One request as it was sent. */
export interface SentRequest {
  url: string;
  method: string;
  /** Names are in lower case. The headers that the browser adds are included. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

const PLUGIN_FILE = 'plugin-assessment-comments';

/** Records everything that a browser sends or logs, from its start on. */
export class Recording {
  /** Console messages at every level, uncaught errors, and the texts of dialogs. */
  readonly written: string[] = [];
  /** What pages have sent through WebSockets. */
  readonly frames: string[] = [];
  /** The URLs of the requests whose call stack contains the plugin. */
  readonly requestedByPlugin: string[] = [];
  private readonly requests: Request[] = [];
  private readonly sessions: CDPSession[] = [];

  /** Call this before the page navigates. */
  static async start(context: BrowserContext, page: Page): Promise<Recording> {
    const recording = new Recording();
    recording.listen(context, page);
    await recording.listenForInitiators(page);
    return recording;
  }

  /** The requests that have been sent so far, with all headers. */
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

  /** Playwright does not report which script has sent a request. The browser's own protocol does. */
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
