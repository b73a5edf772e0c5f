import { waitForBuild } from '../../account/waitForBuild';
import { SERVICE_NAME, type FunctionAccount } from '../account/FunctionAccount';
import type { FunctionEnvironment, Variables } from '../account/resources';
import { SUFFIX, type FunctionState } from '../account/readState';
import { restoreState, type MadeInService } from '../account/restoreState';
import { Refusal } from '../account/ServerlessClient';
import type { Dependency, FunctionFile } from '../upload/buildUpload';
import { RUNTIME } from '../upload/dependencies';
import type { Undo } from '../../script/Undo';

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
  const readStatus = (): Promise<string> => account.toolkit.buildStatus(serviceSid, buildSid);
  await waitForBuild('the function', buildSid, readStatus, undo);
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

function formerText(environment: FunctionEnvironment | null): string {
  return environment?.buildSid ? `, in place of ${environment.buildSid}` : '';
}

function kilobytes(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 1_000);
}
