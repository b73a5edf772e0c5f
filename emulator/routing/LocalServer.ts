import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOPBACK = '127.0.0.1';

/**
 * An HTTP server on the loopback address that can stop for a while and resume on the same port. Calls run one
 * after the other.
 */
export class LocalServer {
  private port = 0;
  private isClosed = false;
  private lastStep: Promise<void> = Promise.resolve();

  constructor(private readonly server: Server) {}

  /** Listens for the first time; 0 takes a free port. Resolves to the port. Rejects if it is taken. */
  async listen(port: number): Promise<number> {
    await this.startListening(port);
    this.port = (this.server.address() as AddressInfo).port;
    return this.port;
  }

  /** Stops listening and cuts every HTTP connection. The caller must close upgraded sockets. */
  stop(): Promise<void> {
    return this.enqueue(() => this.stopListening());
  }

  /** Listens again on the same port, unless the server is closed. Rejects if the port is taken. */
  resume(): Promise<void> {
    return this.enqueue(async () => {
      if (!this.isClosed && !this.server.listening) await this.startListening(this.port);
    });
  }

  /** Stops for good. */
  close(): Promise<void> {
    this.isClosed = true;
    return this.stop();
  }

  private enqueue(step: () => Promise<void>): Promise<void> {
    const done = this.lastStep.then(step);
    this.lastStep = done.catch(() => undefined);
    return done;
  }

  private async startListening(port: number): Promise<void> {
    this.server.listen(port, LOOPBACK);
    await once(this.server, 'listening');
  }

  private async stopListening(): Promise<void> {
    if (!this.server.listening) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}
