import { createResponse, catchErrors, RESET_CONNECTION, type InsightsResponse } from '../response';
import { expiredToken } from '../errors';
import type { Faults } from './Faults';
import type { Fault, FaultResponse, StatusFault } from './faultSchema';
import { withMalformedRecords } from './malformedRecords';
import { withTamperedPaging } from './pagingTricks';

/**
 * The response to a request that a fault matches. `process` does the work of the request; with a fault of
 * phase `before` it might never run.
 */
export async function applyFault(
  faults: Faults,
  fault: Fault,
  process: () => InsightsResponse,
): Promise<InsightsResponse> {
  const processed = appliesAfterwards(fault) ? process() : null;
  await faults.hold(fault.response);
  return catchErrors(() => {
    if (processed) return changedResponse(processed, fault.response);
    return replacementResponse(fault.response) ?? changedResponse(process(), fault.response);
  });
}

function appliesAfterwards({ phase, response }: Fault): boolean {
  if (phase !== undefined) return phase === 'after';
  return response.kind !== 'status' && response.kind !== 'refuseOldTokens';
}

/** The response that replaces the normal one; null if the fault only delays or changes it. */
function replacementResponse(fault: FaultResponse): InsightsResponse | null {
  if (fault.kind === 'status') return configuredResponse(fault);
  if (fault.kind === 'refuseOldTokens') throw expiredToken();
  return fault.kind === 'reset' || fault.kind === 'noResponse' ? RESET_CONNECTION : null;
}

/** The normal response, changed by the fault. Faults that only delay a response do not change it. */
function changedResponse(response: InsightsResponse, fault: FaultResponse): InsightsResponse {
  switch (fault.kind) {
    case 'status':
      return configuredResponse(fault);
    case 'refuseOldTokens':
      throw expiredToken();
    case 'paging':
      return withChangedBody(response, (body) => withTamperedPaging(body, fault.trick));
    case 'records':
      return withChangedBody(response, (body) => withMalformedRecords(body, fault.malformation));
    case 'cutJson':
      return { ...response, text: firstHalf(response.text ?? '') };
    case 'reset':
      return { ...response, isCut: true };
    case 'noResponse':
      return RESET_CONNECTION;
    case 'withoutCors':
      return { ...response, hasCors: false };
    case 'delay':
    case 'delayUntil':
    case 'hang':
      return response;
  }
}

/** An error response contains no list and no record, so it stays unchanged. */
function withChangedBody(response: InsightsResponse, change: (body: unknown) => unknown): InsightsResponse {
  if (response.status >= 300 || response.text === null) return response;
  const body: unknown = JSON.parse(response.text);
  return { ...response, text: JSON.stringify(change(body)) };
}

function configuredResponse({
  status,
  body,
  headers,
  retryAfterSeconds,
  exposesRetryAfter,
}: StatusFault): InsightsResponse {
  const allHeaders: Record<string, string> = { ...headers };
  if (retryAfterSeconds !== undefined) allHeaders['Retry-After'] = String(retryAfterSeconds);
  if (exposesRetryAfter) allHeaders['Access-Control-Expose-Headers'] = 'Twilio-Request-Id, Retry-After';
  if (body === undefined) return createResponse(status, allHeaders, null);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return createResponse(status, { 'Content-Type': 'application/json', ...allHeaders }, text);
}

function firstHalf(text: string): string {
  return text.slice(0, text.length / 2);
}
