import { errorResponse } from '../routing/route';
import type { Route, TwilioResponse } from '../routing/route';

/** A response that ends a request. The codes are in Twilio's error dictionary. */
export class SyncRestError extends Error {
  readonly response: TwilioResponse;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.response = errorResponse(status, code, message);
  }
}

export const invalid = (name: string): SyncRestError =>
  new SyncRestError(400, 20001, `Parameter ${name} is not valid`);
export const invalidTtl = (): SyncRestError => new SyncRestError(400, 54011, 'Invalid TTL');
export const invalidKey = (): SyncRestError => new SyncRestError(400, 54209, 'Invalid Map Item key');
export const invalidIfMatch = (): SyncRestError => new SyncRestError(400, 54003, 'Invalid If-Match header');
export const tooLarge = (): SyncRestError => new SyncRestError(413, 54006, 'Request entity too large');
export const tooOften = (): SyncRestError => new SyncRestError(429, 54009, 'Rate limit exceeded');
export const noService = (): SyncRestError => new SyncRestError(404, 20404, 'Service not found');
export const noMap = (): SyncRestError => new SyncRestError(404, 54200, 'Map not found');
export const noUniqueName = (): SyncRestError => new SyncRestError(404, 54300, 'Unique name not found');
export const noItem = (): SyncRestError => new SyncRestError(404, 54201, 'Map Item not found');
export const itemExists = (): SyncRestError => new SyncRestError(409, 54208, 'Map Item already exists');
export const nameExists = (): SyncRestError => new SyncRestError(409, 54301, 'Unique name already exists');
export const revisionMismatch = (): SyncRestError =>
  new SyncRestError(412, 54205, 'Map Item revision mismatch');

/** A route of Sync. A thrown SyncRestError is its response. */
export function syncRoute(method: string, path: string, handle: Route['handle']): Route {
  return {
    method,
    host: 'sync.twilio.com',
    path: `/v1/Services${path}`,
    handle(request, at) {
      try {
        return handle(request, at);
      } catch (error) {
        if (error instanceof SyncRestError) return error.response;
        throw error;
      }
    },
  };
}
