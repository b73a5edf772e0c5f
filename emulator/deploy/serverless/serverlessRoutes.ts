import { textAt } from '../../routing/read';
import { errorResponse, notFound, ok } from '../../routing/route';
import type { Route } from '../../routing/route';
import { page } from '../page';
import { buildRoutes } from './buildRoutes';
import { environmentRoutes } from './environmentRoutes';
import type { NamedFile } from './resources';
import { created, NO_CONTENT, removeFrom, serverlessRoute, SERVICES, withService } from './serverlessRoute';
import type { ServerlessAccount } from './ServerlessAccount';
import type { ServerlessService } from './ServerlessService';
import { variableRoutes } from './variableRoutes';

const UPLOAD = 'serverless-upload.twilio.com';

/** The Serverless API. Paths and fields: seen in plugin-flex 7.1.2 and in @twilio-labs/serverless-api 5.7.0. */
export function serverlessRoutes(account: ServerlessAccount): Route[] {
  return [
    ...serviceRoutes(account),
    ...environmentRoutes(account),
    ...fileRoutes(account),
    ...buildRoutes(account),
    ...variableRoutes(account),
  ];
}

function serviceRoutes(account: ServerlessAccount): Route[] {
  const described = ({ sid, unique_name, friendly_name, include_credentials }: ServerlessService): object =>
    account.stamped({ sid, unique_name, friendly_name, include_credentials });
  return [
    serverlessRoute('GET', '', () => ok(page('services', account.services.map(described), SERVICES))),
    serverlessRoute('POST', '', ({ params }) => {
      const name = textAt(params, 'UniqueName') ?? '';
      if (account.service(name)) return errorResponse(400, 20001, `Unique Name ${name} already exists`);
      const includesCredentials = textAt(params, 'IncludeCredentials') !== 'false';
      return created(
        described(account.createService(name, textAt(params, 'FriendlyName') ?? '', includesCredentials)),
      );
    }),
    serverlessRoute(
      'GET',
      '/:service',
      withService(account, (service) => ok(described(service))),
    ),
    serverlessRoute(
      'POST',
      '/:service',
      withService(account, (service, { params }) => {
        const includes = textAt(params, 'IncludeCredentials');
        if (includes !== null) service.include_credentials = includes === 'true';
        return ok(described(service));
      }),
    ),
    serverlessRoute(
      'DELETE',
      '/:service',
      withService(account, (service) => {
        account.removeService(service);
        return NO_CONTENT;
      }),
    ),
  ];
}

function fileRoutes(account: ServerlessAccount): Route[] {
  return (['function', 'asset'] as const).flatMap((kind) => {
    const list = kind === 'function' ? 'Functions' : 'Assets';
    const filesOf = (service: ServerlessService): NamedFile[] =>
      kind === 'function' ? service.functions : service.assets;
    return [
      serverlessRoute(
        'GET',
        `/:service/${list}`,
        withService(account, (service, { path }) =>
          ok(
            page(
              list.toLowerCase(),
              filesOf(service).map((each) => account.stamped(each)),
              path,
            ),
          ),
        ),
      ),
      serverlessRoute(
        'POST',
        `/:service/${list}`,
        withService(account, (service, { params }) =>
          created(account.stamped(service.createFile(kind, textAt(params, 'FriendlyName') ?? ''))),
        ),
      ),
      serverlessRoute(
        'DELETE',
        `/:service/${list}/:file`,
        withService(account, (service, { path }, at) =>
          removeFrom(filesOf(service), at('file')) ? NO_CONTENT : notFound(path),
        ),
      ),
      {
        method: 'POST',
        host: UPLOAD,
        path: `${SERVICES}/:service/${list}/:file/Versions`,
        handle: withService(account, (service, { params }, at) => {
          const { Content: contents } = params;
          if (!Buffer.isBuffer(contents)) return errorResponse(400, 20001, 'Content is missing');
          const owner = { [`${kind}_sid`]: at('file') };
          const visibility = textAt(params, 'Visibility') ?? '';
          return created(
            account.stamped(service.upload(owner, textAt(params, 'Path') ?? '', visibility, contents)),
          );
        }),
      },
    ];
  });
}
