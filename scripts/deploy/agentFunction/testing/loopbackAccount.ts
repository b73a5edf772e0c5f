import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { createLoopbackTwilio, type LoopbackTwilio } from '../../../../emulator/deploy/createLoopbackTwilio';
import { SERVICE_NAME } from '../account/FunctionAccount';

const SCRIPTS = path.join(__dirname, '../..');

/** The domain of the first service with the suffix that the command chooses. */
export const FIRST_DOMAIN = `${SERVICE_NAME}-1001-dev.twil.io`;

interface CommandResult {
  status: number | null;
  output: string;
  /** The requests that can change something, such as `POST /v1/Services`. */
  changes: readonly string[];
}

export interface LoopbackAccount {
  loopback: LoopbackTwilio;
  /** An empty folder, in which the commands run. */
  folder: string;
  /** Runs a command as `npm run` does. `environment` overrides the variables. */
  run: (command: string, environment?: NodeJS.ProcessEnv) => Promise<CommandResult>;
  /** Runs Node with these arguments. */
  runNode: (args: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<CommandResult>;
  /** Interrupts the command that runs, like Ctrl-C does. */
  interrupt: () => void;
  /** What a deployment can change in the account. */
  state: () => unknown;
  close: () => Promise<void>;
}

/** An account for the tests of a file, which call this at its top. Each test gets a new one. */
export function accountOfEachTest(): LoopbackAccount & {
  /** Runs a command, which must succeed, and returns its output. */
  succeed: (command: string) => Promise<string>;
  /** The variables of the functions, by name. */
  variables: () => Record<string, string>;
} {
  let account: LoopbackAccount;
  beforeEach(async () => {
    account = await openLoopbackAccount();
  });
  afterEach(() => account.close());
  return {
    get loopback() {
      return account.loopback;
    },
    get folder() {
      return account.folder;
    },
    run: (command, environment) => account.run(command, environment),
    runNode: (args, environment) => account.runNode(args, environment),
    interrupt: () => account.interrupt(),
    state: () => account.state(),
    close: () => account.close(),
    async succeed(command) {
      const { status, output } = await account.run(command);
      expect({ status, output }).toMatchObject({ status: 0 });
      return output;
    },
    variables() {
      const { variables = [] } = account.loopback.serverless.service(SERVICE_NAME) ?? {};
      return Object.fromEntries(variables.map(({ key, value }) => [key, value]));
    },
  };
}

/** An account at the local Twilio in which two workers have completed conversations, and a terminal for the commands. */
export async function openLoopbackAccount(): Promise<LoopbackAccount> {
  // The local Twilio reads uploads with Node's own Response, which the test environment of Jest 27 does not have.
  Object.assign(globalThis, { Response: vm.runInThisContext('Response') as unknown });
  const loopback = await createLoopbackTwilio();
  loopback.settings.ui_attributes = {
    theme: {},
    custom_data: { features: { callbacks: { enabled: true } } },
  };
  loopback.conversations.push(...conversationsOf(1), ...conversationsOf(2));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'agent-function-'));
  let interrupt: () => void = () => undefined;

  const runNode: LoopbackAccount['runNode'] = async (args, environment = {}) => {
    const sentBefore = loopback.requests.length;
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: folder, ...loopback.environment, ...environment },
    });
    interrupt = () => child.kill('SIGINT');
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    }
    const [status] = (await once(child, 'close')) as [number | null];
    const changes = loopback.requests
      .slice(sentBefore)
      .filter(({ method }) => method !== 'GET' && method !== 'OPTIONS')
      .map((request) => `${request.method} ${request.path}`);
    return { status, output, changes };
  };

  return {
    loopback,
    folder,
    runNode,
    interrupt: () => interrupt(),
    state: () => stateOf(loopback),
    run(command, environment) {
      const [script = '', ...args] = command.split(' ');
      const tsx = pathToFileURL(require.resolve('tsx')).href;
      return runNode(['--import', tsx, path.join(SCRIPTS, `${script}.ts`), ...args], environment);
    },
    async close() {
      await loopback.close();
      rmSync(folder, { recursive: true });
      expect(loopback.unhandled).toEqual([]);
    },
  };
}

function conversationsOf(worker: number) {
  return [1, 2, 3].map((number) => ({
    reservationSid: sid('WR', 10 * worker + number),
    workerSid: sid('WK', worker),
    agentId: `${worker}1111111-1111-5111-8111-111111111111`,
  }));
}

function sid(prefix: string, number: number): string {
  return prefix + number.toString(16).padStart(32, 'b');
}

function stateOf({ settings, serverless, sync }: LoopbackTwilio): unknown {
  const services = serverless.services.map((service) => ({
    name: service.unique_name,
    passesCredentials: service.include_credentials,
    environments: service.environments,
    variables: service.variables.map(({ key, value }) => [key, value]),
    builds: service.builds.map((build) => build.sid),
    functions: service.functions,
  }));
  const stores = sync.services.map(({ sid, maps }) => ({ sid, maps: [...maps.keys()] }));
  return JSON.parse(JSON.stringify({ attributes: settings.ui_attributes, services, stores })) as unknown;
}

/** Deploys functions as someone else would have, and returns their domain. */
export function seedService(
  { serverless }: LoopbackTwilio,
  { paths, version, suffix = 'dev' }: { paths: readonly string[]; version: string | null; suffix?: string },
): string {
  const service = serverless.service(SERVICE_NAME) ?? serverless.createService(SERVICE_NAME);
  const environment = serverless.createEnvironment(service, `${suffix}-environment`, suffix);
  const functions = paths.map((file) => {
    const { sid: function_sid } = service.createFile('function', file);
    return service.upload({ function_sid }, file, 'public', Buffer.from(functionCode(version))).sid;
  });
  const build = service.createBuild({ functions, assets: [] }, { dependencies: [], runtime: 'node22' });
  service.deploy(environment.sid, build.sid);
  service.createVariable(environment.sid, 'SHARE_CUSTOMER_FIELDS', 'true');
  return environment.domain_name;
}

/** A function that refuses a request without a token, like ours. */
function functionCode(version: string | null): string {
  const header = version === null ? '' : `response.appendHeader('Agent-Function-Version', '${version}');`;
  return `module.exports.handler = (context, event, callback) => {
    const response = new Twilio.Response();
    response.setStatusCode(401);
    response.appendHeader('Access-Control-Allow-Origin', event.request.headers.origin);
    ${header}
    response.setBody({ code: 20003 });
    callback(null, response);
  };`;
}
