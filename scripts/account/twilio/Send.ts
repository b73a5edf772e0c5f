/** Whose credentials a request carries. `none` sends no `Authorization` header. */
export type User = 'account' | 'agent' | 'supervisor' | 'none';

export interface TwilioRequest {
  method: 'GET' | 'OPTIONS';
  url: string;
  headers: Readonly<Record<string, string>>;
}

export interface TwilioResponse {
  status: number;
  /** By lower-case name. */
  headers: Readonly<Record<string, unknown>>;
  /** Parsed JSON, or the text of any other body. */
  body: unknown;
}

/** Sends a request once, without following redirects. Resolves for any status. */
export type Send = (request: TwilioRequest) => Promise<TwilioResponse>;
