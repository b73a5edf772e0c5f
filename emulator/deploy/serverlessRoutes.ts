import { textAt } from '../routing/read';
import { notFound, ok, errorResponse } from '../routing/route';
import type { Route, TwilioResponse } from '../routing/route';
import type { AssetService } from './AssetService';
import { page } from './page';

const SERVERLESS = 'serverless.twilio.com';
const UPLOAD = 'serverless-upload.twilio.com';
const SERVICES = '/v1/Services';

/** The Serverless API. Paths and fields: seen in plugin-flex 7.1.2 during a deployment. */
export function serverlessRoutes(assets: AssetService): Route[] {
  return [...serviceRoutes(assets), ...fileRoutes(assets), ...buildRoutes(assets)];
}

function serviceRoutes(assets: AssetService): Route[] {
  return [
    route('GET', '', () => ok(page('services', assets.service ? [assets.service] : [], SERVICES))),
    route('POST', '', ({ params }) =>
      created(
        assets.stamped(
          assets.createService(textAt(params, 'UniqueName') ?? '', textAt(params, 'FriendlyName') ?? ''),
        ),
      ),
    ),
    route('GET', '/:service', ({ path }, at) =>
      assets.service?.sid === at('service') ? ok(assets.stamped(assets.service)) : notFound(path),
    ),
    route('GET', '/:service/Environments', ({ path }) => ok(page('environments', assets.environments, path))),
    route('POST', '/:service/Environments', ({ params }) =>
      created(
        assets.stamped(
          assets.createEnvironment(textAt(params, 'UniqueName') ?? '', textAt(params, 'DomainSuffix') ?? ''),
        ),
      ),
    ),
  ];
}

function fileRoutes(assets: AssetService): Route[] {
  return [
    route('POST', '/:service/Assets', ({ params }) =>
      created(assets.stamped({ sid: assets.nextAssetSid(), friendly_name: textAt(params, 'FriendlyName') })),
    ),
    {
      method: 'POST',
      host: UPLOAD,
      path: `${SERVICES}/:service/Assets/:asset/Versions`,
      handle({ params }, at) {
        const { Content: contents } = params;
        if (!Buffer.isBuffer(contents)) return errorResponse(400, 20001, 'Content is missing');
        const visibility = textAt(params, 'Visibility') ?? '';
        const version = assets.upload(at('asset'), textAt(params, 'Path') ?? '', visibility, contents);
        return created(assets.stamped(version));
      },
    },
  ];
}

function buildRoutes(assets: AssetService): Route[] {
  return [
    route('POST', '/:service/Builds', ({ params }) => {
      const sids = [params['AssetVersions'] ?? []].flat().map(String);
      return created(assets.stamped(assets.createBuild(sids, textAt(params, 'Runtime') ?? '')));
    }),
    route('GET', '/:service/Builds/:build', ({ path }, at) => {
      const build = assets.build(at('build'));
      return build ? ok(assets.stamped(build)) : notFound(path);
    }),
    route('POST', '/:service/Environments/:environment/Deployments', ({ params, path }, at) => {
      const buildSid = textAt(params, 'BuildSid') ?? '';
      const sid = assets.deploy(at('environment'), buildSid);
      return sid === null ? notFound(path) : created(assets.stamped({ sid, build_sid: buildSid }));
    }),
  ];
}

function route(method: string, path: string, handle: Route['handle']): Route {
  return { method, host: SERVERLESS, path: SERVICES + path, handle };
}

function created(body: unknown): TwilioResponse {
  return { status: 201, body };
}
