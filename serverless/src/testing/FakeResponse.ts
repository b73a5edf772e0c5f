/** What a function has sent. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** The runtime's response object. */
export class FakeResponse implements Sent {
  status = 0;
  headers: Record<string, string> = {};
  body: Record<string, unknown> = {};
  setStatusCode(status: number) {
    this.status = status;
  }
  appendHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  setBody(body: Record<string, unknown>) {
    this.body = body;
  }
}
