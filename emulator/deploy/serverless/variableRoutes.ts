import { textAt } from '../../routing/read';
import { errorResponse, notFound, ok } from '../../routing/route';
import type { Route } from '../../routing/route';
import { page } from '../page';
import { created, NO_CONTENT, removeFrom, serverlessRoute, withService } from './serverlessRoute';
import type { ServerlessAccount } from './ServerlessAccount';

const VARIABLES = '/:service/Environments/:environment/Variables';

/** The environment variables of functions. */
export function variableRoutes(account: ServerlessAccount): Route[] {
  return [
    serverlessRoute(
      'GET',
      VARIABLES,
      withService(account, ({ variables }, { path }, at) => {
        const own = variables.filter(({ environment_sid }) => environment_sid === at('environment'));
        return ok(
          page(
            'variables',
            own.map((each) => account.stamped(each)),
            path,
          ),
        );
      }),
    ),
    serverlessRoute(
      'POST',
      VARIABLES,
      withService(account, (service, { params }, at) => {
        const [key, value] = [textAt(params, 'Key') ?? '', textAt(params, 'Value') ?? ''];
        if (key === '' || value === '') return errorResponse(400, 20001, 'Key and Value are required');
        return created(account.stamped(service.createVariable(at('environment'), key, value)));
      }),
    ),
    serverlessRoute(
      'POST',
      `${VARIABLES}/:variable`,
      withService(account, ({ variables }, { params, path }, at) => {
        const variable = variables.find(({ sid }) => sid === at('variable'));
        if (!variable) return notFound(path);
        variable.value = textAt(params, 'Value') ?? variable.value;
        return ok(account.stamped(variable));
      }),
    ),
    serverlessRoute(
      'DELETE',
      `${VARIABLES}/:variable`,
      withService(account, ({ variables }, { path }, at) =>
        removeFrom(variables, at('variable')) ? NO_CONTENT : notFound(path),
      ),
    ),
  ];
}
