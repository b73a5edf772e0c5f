import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../script/Failure';
import { SERVICE_NAME, type FunctionAccount } from '../account/FunctionAccount';
import type { FunctionEnvironment, Variables } from '../account/resources';
import { SUFFIX, type FunctionState } from '../account/readState';
import { restoreState, type MadeInService } from '../account/restoreState';
import { Refusal } from '../account/ServerlessClient';
import type { Dependency, FunctionFile } from '../upload/buildUpload';
import { RUNTIME } from '../upload/dependencies';
import type { Undo } from '../Undo';

/** A build takes about 20 seconds, most of it for the packages. */
const BUILD_LIMIT_MS = 5 * 60_000;
const INTERVAL_MS = 1_000;

export interface Upload {
  files: readonly FunctionFile[];
  dependencies: readonly Dependency[];
  variables: Variables;
}

/**
 * Uploads the function, builds it, sets its variables, and activates the build.
 *
 * @param former null if the account has no service yet
 * @returns the domain
 */
export async function putFunction(
  account: FunctionAccount,
  former: FunctionState | null,
  { files, dependencies, variables }: Upload,
  undo: Undo,
  print: (line: string) => void,
): Promise<string> {
  const made: MadeInService = { buildSid: null };
  const serviceSid = await findOrCreateService(account, former, made, undo);
  print(`  ${former ? 'Using' : 'Created'} the service ${SERVICE_NAME}`);
  if (former && !former.service.includesCredentials) await account.passCredentials(serviceSid, true);
  const environment = former?.environment ?? (await account.toolkit.createEnvironment(serviceSid, SUFFIX));
  undo.checkInterruption();
  const versions = await account.toolkit.upload(serviceSid, files);
  print(`  Uploaded ${files.map(({ path, content }) => `${path} (${kilobytes(content)} KB)`).join(', ')}`);
  undo.checkInterruption();
  const buildSid = await account.toolkit.startBuild(serviceSid, versions, { dependencies, runtime: RUNTIME });
  made.buildSid = buildSid;
  print('  Waiting for the build …');
  await waitForBuild(account, serviceSid, buildSid, undo);
  undo.checkInterruption();
  await account.toolkit.setVariables(serviceSid, environment.sid, variables);
  print(`  Set ${[...variables.keys()].join(', ')}`);
  undo.checkInterruption();
  await account.activate(serviceSid, environment.sid, buildSid);
  print(`  Deployed build ${buildSid} at ${environment.domain}${formerText(former?.environment ?? null)}`);
  undo.checkInterruption();
  return environment.domain;
}

/** A service that Twilio refused to create belongs to someone else, who was faster. Undoing would delete it. */
async function findOrCreateService(
  account: FunctionAccount,
  former: FunctionState | null,
  made: MadeInService,
  undo: Undo,
): Promise<string> {
  const created =
    former?.service.sid ??
    (await account.toolkit.createService(SERVICE_NAME).catch((error: unknown) => error));
  if (created instanceof Refusal) throw created;
  undo.add(
    `The service ${SERVICE_NAME} may not be as it was. Look at it in the Console, under Functions and Assets, Services.`,
    () => restoreState(account, former, made),
  );
  if (typeof created !== 'string') throw created;
  return created;
}

async function waitForBuild(
  account: FunctionAccount,
  serviceSid: string,
  buildSid: string,
  undo: Undo,
): Promise<void> {
  const giveUpAt = Date.now() + BUILD_LIMIT_MS;
  for (;;) {
    const status = await account.toolkit.buildStatus(serviceSid, buildSid);
    if (status === 'completed') return;
    if (status === 'failed') {
      throw new Failure(
        'Twilio could not build the function. The Console says why: Functions and Assets, Services, the log of the build.',
      );
    }
    if (Date.now() > giveUpAt) throw new Failure('Twilio has not finished the build after 5 minutes.');
    undo.checkInterruption();
    await wait(INTERVAL_MS);
  }
}

function formerText(environment: FunctionEnvironment | null): string {
  return environment?.buildSid ? `, in place of ${environment.buildSid}` : '';
}

function kilobytes(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 1_000);
}
