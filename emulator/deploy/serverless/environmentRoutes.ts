import { textAt } from '../../routing/read';
import { notFound, ok } from '../../routing/route';
import type { Route } from '../../routing/route';
import { page } from '../page';
import { created, NO_CONTENT, removeFrom, serverlessRoute, withService } from './serverlessRoute';
import type { ServerlessAccount } from './ServerlessAccount';

/** The environments of a service. Each has its own domain. */
export function environmentRoutes(account: ServerlessAccount): Route[] {
  return [
    serverlessRoute(
      'GET',
      '/:service/Environments',
      withService(account, ({ environments }, { path }) =>
        ok(
          page(
            'environments',
            environments.map((each) => account.stamped(each)),
            path,
          ),
        ),
      ),
    ),
    serverlessRoute(
      'POST',
      '/:service/Environments',
      withService(account, (service, { params }) => {
        const name = textAt(params, 'UniqueName') ?? '';
        return created(
          account.stamped(account.createEnvironment(service, name, textAt(params, 'DomainSuffix'))),
        );
      }),
    ),
    serverlessRoute(
      'GET',
      '/:service/Environments/:environment',
      withService(account, (service, { path }, at) => {
        const environment = service.environment(at('environment'));
        return environment ? ok(account.stamped(environment)) : notFound(path);
      }),
    ),
    serverlessRoute(
      'DELETE',
      '/:service/Environments/:environment',
      withService(account, ({ environments }, { path }, at) =>
        removeFrom(environments, at('environment')) ? NO_CONTENT : notFound(path),
      ),
    ),
  ];
}
