/**
 * The five headers of every response, including errors and preflights. Source: Twilio's OpenAPI for flex v1.
 * Retry-After is not exposed, so a page cannot read it.
 */
export function corsHeaders(methods: readonly string[]): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': [...methods, 'OPTIONS'].join(', '),
    'Access-Control-Allow-Headers': 'Content-Type, Authorization',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': 'Twilio-Request-Id',
  };
}
