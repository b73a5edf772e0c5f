import type { ServerResponse } from 'node:http';

/** The open pages that reload on request. */
export class ReloadStream {
  private readonly pages = new Set<ServerResponse>();

  connect(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('\n');
    this.pages.add(response);
    response.on('close', () => this.pages.delete(response));
  }

  reloadPages(): void {
    for (const page of this.pages) page.write('event: reload\ndata:\n\n');
  }
}
