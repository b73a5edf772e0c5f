import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../script/Failure';

/** Credentials of an account. `username` is the SID of the account or of an API key. */
export interface Credentials {
  accountSid: string;
  username: string;
  password: string;
  /** The account's auth token, which also signs requests. Null with an API key. */
  authToken: string | null;
  region: string | undefined;
}

const HOW_TO =
  'No Twilio credentials were found. Set TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and ' +
  'TWILIO_API_SECRET; or log in once with `twilio login`.';

/** The part of the Twilio CLI's `config.json` that we need. Source: @twilio/cli-core 8.3.2. */
const CliConfig = z.object({
  activeProject: z.string().nullish(),
  profiles: z
    .record(
      z.string(),
      z.object({
        accountSid: z.string(),
        apiKey: z.string(),
        apiSecret: z.string(),
        region: z.string().nullish(),
      }),
    )
    .default({}),
});

/**
 * Finds the credentials that the Twilio CLI would use: a named profile, the environment, or the active profile of
 * `twilio login`.
 *
 * @throws Failure if there are none, or if they do not belong to an account
 */
export function findCredentials(env: NodeJS.ProcessEnv, profileName?: string): Credentials {
  const found = (profileName === undefined ? inEnvironment(env) : null) ?? inProfile(env, profileName);
  if (found) return checked(found);
  throw new Failure(
    profileName === undefined
      ? HOW_TO
      : `The Twilio CLI has no profile "${profileName}" with an API key on this machine: \`twilio profiles:list\` names them.`,
  );
}

/** Checks the account SID. The Node SDK would show its own messages, and the CLI would exit with 0. */
function checked(credentials: Credentials): Credentials {
  if (/^AC[0-9a-f]{32}$/i.test(credentials.accountSid)) return credentials;
  throw new Failure(
    'The account SID (TWILIO_ACCOUNT_SID, or that of the profile) is not valid. It must be AC followed by 32 ' +
      'hexadecimal digits, as shown in the Twilio Console.',
  );
}

function inEnvironment(env: NodeJS.ProcessEnv): Credentials | null {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_REGION: region } = env;
  const { TWILIO_API_KEY: apiKey, TWILIO_API_SECRET: apiSecret } = env;
  if (!accountSid) return null;
  if (apiKey && apiSecret) {
    return { accountSid, username: apiKey, password: apiSecret, authToken: authToken || null, region };
  }
  if (authToken) return { accountSid, username: accountSid, password: authToken, authToken, region };
  throw new Failure(
    'TWILIO_ACCOUNT_SID is set, but neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is. Set those ' +
      'too, or unset TWILIO_ACCOUNT_SID to use the profile of `twilio login`.',
  );
}

function inProfile(env: NodeJS.ProcessEnv, name: string | undefined): Credentials | null {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? os.homedir();
  const file = path.join(env['TWILIO_CONFIG_DIR'] ?? path.join(home, '.twilio-cli'), 'config.json');
  if (!existsSync(file)) return null;
  const config = CliConfig.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!config.success) return null;
  const profile = config.data.profiles[name ?? config.data.activeProject ?? ''];
  if (!profile) return null;
  const { accountSid, apiKey, apiSecret, region } = profile;
  return { accountSid, username: apiKey, password: apiSecret, authToken: null, region: region ?? undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
