import { asRecord, parseJson, textAt } from '../../routing/read';
import type { UnknownRecord } from '../../routing/read';
import { errorResponse, notFound, ok } from '../../routing/route';
import type { Route } from '../../routing/route';
import { page } from '../page';
import { created, NO_CONTENT, removeFrom, serverlessRoute, withService } from './serverlessRoute';
import type { ServerlessAccount } from './ServerlessAccount';
import type { Dependency } from './resources';

const HANDLER = '@twilio/runtime-handler';

/**
 * The versions of the Runtime Handler that Twilio builds with. They are not those on npm. Sources: Twilio's page "Runtime
 * Handler"; issue 564 of twilio-labs/serverless-toolkit, in which Twilio refuses version 2.1.0 of npm.
 */
const HANDLER_VERSIONS: readonly string[] = [
  '2.1.2',
  '2.0.1',
  '2.0.0',
  '1.3.1',
  '1.3.0',
  '1.2.5',
  '1.2.4',
  '1.2.3',
];

/** Builds, and their deployment in an environment. */
export function buildRoutes(account: ServerlessAccount): Route[] {
  return [...builds(account), ...deployments(account)];
}

function builds(account: ServerlessAccount): Route[] {
  return [
    serverlessRoute(
      'POST',
      '/:service/Builds',
      withService(account, (service, { params }) => {
        const versions = {
          functions: listAt(params, 'FunctionVersions'),
          assets: listAt(params, 'AssetVersions'),
        };
        if (versions.functions.length + versions.assets.length === 0) {
          return errorResponse(
            400,
            20001,
            'At least one Function Version or Asset Version is required for Build',
          );
        }
        const dependencies = dependenciesIn(textAt(params, 'Dependencies') ?? '');
        const handler = dependencies.find(({ name }) => name === HANDLER)?.version;
        if (handler !== undefined && !HANDLER_VERSIONS.includes(handler)) {
          const reason = `No matching version found for ${HANDLER}@${handler}.`;
          return errorResponse(400, 20001, `Some dependencies could not be validated. ${reason}`);
        }
        const facts = { dependencies, runtime: textAt(params, 'Runtime') ?? '' };
        return created(account.stamped(service.createBuild(versions, facts)));
      }),
    ),
    serverlessRoute(
      'GET',
      '/:service/Builds',
      withService(account, (service, { path }) =>
        ok(
          page(
            'builds',
            service.builds.map((each) => account.stamped(each)),
            path,
          ),
        ),
      ),
    ),
    ...['', '/Status'].map((ending) =>
      serverlessRoute(
        'GET',
        `/:service/Builds/:build${ending}`,
        withService(account, (service, { path }, at) => {
          const build = service.build(at('build'));
          return build ? ok(account.stamped(build)) : notFound(path);
        }),
      ),
    ),
    serverlessRoute(
      'DELETE',
      '/:service/Builds/:build',
      withService(account, ({ builds: all, environments }, { path }, at) => {
        if (environments.some(({ build_sid }) => build_sid === at('build'))) {
          return errorResponse(400, 20001, 'The build is deployed');
        }
        return removeFrom(all, at('build')) ? NO_CONTENT : notFound(path);
      }),
    ),
  ];
}

function deployments(account: ServerlessAccount): Route[] {
  const path = '/:service/Environments/:environment/Deployments';
  return [
    serverlessRoute(
      'GET',
      path,
      withService(account, (service, request, at) => {
        const own = service.deployments.filter(
          ({ environment_sid }) => environment_sid === at('environment'),
        );
        return ok(
          page(
            'deployments',
            own.map((each) => account.stamped(each)),
            request.path,
          ),
        );
      }),
    ),
    serverlessRoute(
      'POST',
      path,
      withService(account, (service, request, at) => {
        const deployment = service.deploy(at('environment'), textAt(request.params, 'BuildSid') ?? '');
        return deployment === null ? notFound(request.path) : created(account.stamped(deployment));
      }),
    ),
  ];
}

function listAt(params: UnknownRecord, name: string): string[] {
  return [params[name] ?? []].flat().map(String);
}

/** Clients put the JSON into quotation marks, or leave them out. */
function dependenciesIn(text: string): Dependency[] {
  const list = parseJson(text.replace(/^"|"$/g, ''));
  return (Array.isArray(list) ? list : []).map((each: unknown) => {
    const dependency = asRecord(each);
    return { name: textAt(dependency, 'name') ?? '', version: textAt(dependency, 'version') ?? '' };
  });
}
