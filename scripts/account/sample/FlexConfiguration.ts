import { parseUrl } from '../../../src/insights/http/authorization';
import { flexOrigins } from '../../deploy/account/flexOrigins';
import { Failure } from '../../deploy/script/Failure';
import { RequestProblem } from '../twilio/RequestProblem';
import type { TwilioReader } from '../twilio/TwilioReader';

const URL = 'https://flex-api.twilio.com/v1/Configuration';
const WORKSPACE_SID = /^WS[0-9a-f]{32}$/i;
const VERSION = /^[~^]?\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** What the command needs to know about an account's Flex. */
export interface FlexConfiguration {
  /** Null if the configuration does not name a TaskRouter workspace. */
  workspaceSid: string | null;
  /** Such as `2.17.1` or `~2.17.0`. */
  flexUiVersion: string | null;
  /** The origins at which Flex runs. */
  origins: readonly string[];
  /** `flex_url`, if there is no origin in it at which agents could use Flex. */
  ignoredFlexUrl: string | null;
}

/** @throws Failure if the credentials are wrong or the account has no Flex: then no question can be asked */
export async function readFlexConfiguration(reader: TwilioReader): Promise<FlexConfiguration> {
  const body = await reader.get(URL, 'account').catch(explain);
  const { taskrouter_workspace_sid: workspaceSid, ui_version: version, flex_url: flexUrl } = body;
  const origins = flexOrigins(flexUrl);
  const isIgnored = typeof flexUrl === 'string' && flexUrl !== '' && !isHttps(flexUrl);
  return {
    workspaceSid: typeof workspaceSid === 'string' && WORKSPACE_SID.test(workspaceSid) ? workspaceSid : null,
    flexUiVersion: typeof version === 'string' && VERSION.test(version) ? version : null,
    origins,
    ignoredFlexUrl: isIgnored ? flexUrl : null,
  };
}

function isHttps(url: string): boolean {
  return parseUrl(url)?.protocol === 'https:';
}

function explain(error: unknown): never {
  const status = error instanceof RequestProblem ? error.status : null;
  if (status === 401) {
    throw new Failure(
      'Twilio refused the credentials (401). Check TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or TWILIO_API_KEY with ' +
        'TWILIO_API_SECRET; or log in again with `twilio login`.',
    );
  }
  if (status === 403) {
    throw new Failure(
      'These credentials may not read the Flex configuration (403). Use the auth token or a main API key of the account ' +
        'that has Flex.',
    );
  }
  if (status === 404) throw new Failure('This account has no Flex (404). Use the account that has Flex.');
  throw error;
}
