import { FunctionAccount } from './agentFunction/account/FunctionAccount';
import { readState } from './agentFunction/account/readState';
import { readUsedFunctions } from './agentFunction/steps/configureFunction';
import { findCredentials, type Credentials } from './account/credentials';
import { UiAttributes } from './account/UiAttributes';
import { findStore } from './feedbackStore/findStore';
import { StoreAccount, STORE_NAME } from './feedbackStore/StoreAccount';
import {
  exportText,
  forgetWorker,
  listLines,
  readStoredWorker,
  readWorkerSid,
  summaryOf,
} from './feedbackStore/storedWorker';
import { COMMON_HELP, COMMON_OPTIONS } from './script/commonOptions';
import { confirm } from './script/confirm';
import { Failure, failureOf } from './script/Failure';
import { readOptions } from './script/readOptions';
import { runScript } from './script/runScript';

const HELP = `npm run functions -- --list | --export WK… | --forget WK… [options]

For data-protection requests: what the feedback store keeps of a worker. Use exactly one of the first three options.

  --list             List the workers of whom the store keeps something.
  --export WK…       Print everything that the store keeps of the worker with this SID, as JSON.
  --forget WK…       Delete the worker's entries: seen marks, acknowledgements and reviews. Reviews of others that the
                     worker has closed stay, but do not name the worker any more. This cannot be undone.
  --own-only         With --export or --forget: do not look for reviews that the worker has closed. To find them, the
                     script reads all entries, 100 at a time, which takes minutes in large accounts.
  --yes              With --forget: do not ask.
${COMMON_HELP}`;

const OPTIONS = {
  list: { type: 'boolean', default: false },
  export: { type: 'string' },
  forget: { type: 'string' },
  'own-only': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  ...COMMON_OPTIONS,
} as const;

/** Standard output has only what was asked for, so that it can go to a file. */
const note = (line: string): void => console.error(line);

async function main(): Promise<void> {
  // npx sets this for every script below it, so it does not mean that npm took our option. Without it, the script asks.
  const environment = { ...process.env, npm_config_yes: undefined };
  const options = readOptions('functions', OPTIONS, process.argv.slice(2), environment);
  if (options.help) return console.log(HELP);
  const { list, export: exported, forget } = options;
  if ([list, exported !== undefined, forget !== undefined].filter(Boolean).length !== 1) {
    throw new Failure('Use exactly one of --list, --export and --forget. Nothing was changed.');
  }
  const workerSid = list
    ? ''
    : readWorkerSid(forget === undefined ? 'export' : 'forget', forget ?? exported ?? '');
  const credentials = findCredentials(process.env, options.profile);
  const store = new StoreAccount(credentials);
  const serviceSid = await storeSid(store, credentials);
  if (list) return listLines(await store.maps(serviceSid)).forEach((line) => console.log(line));
  const ownOnly = options['own-only'];
  const worker = await readStoredWorker(store, serviceSid, workerSid, ownOnly);
  if (forget === undefined) return console.log(exportText(serviceSid, workerSid, worker));
  note(`Worker ${workerSid} in account ${credentials.accountSid}. ${summaryOf(worker)}`);
  if (worker.map === null && (worker.closedReviews ?? []).length === 0) return note('Nothing to do.');
  if (options['dry-run']) return note('Dry run: nothing was changed.');
  if (!options.yes) await confirm('This cannot be undone.', process.stdin, process.stderr);
  await forgetWorker(store, serviceSid, workerSid, worker).catch((error: unknown) => {
    throw new Failure(`${failureOf(error).message} Something may have been deleted. Run the command again.`);
  });
  note(
    'Deleted, and checked. If the worker goes on using Flex, new entries are kept from now on: the browser can also send ' +
      'its own seen marks again.',
  );
}

/** @throws Failure if the account has no store */
async function storeSid(store: StoreAccount, credentials: Credentials): Promise<string> {
  const used = await readUsedFunctions(new UiAttributes(credentials));
  const state = await readState(
    new FunctionAccount(credentials),
    used.map(({ host }) => host),
  );
  const found = await findStore(store, state?.variables ?? new Map(), note);
  if (found) return found.sid;
  throw new Failure(
    `The account has no feedback store: no Sync service "${STORE_NAME}". Nothing was changed.`,
  );
}

void runScript(main);
