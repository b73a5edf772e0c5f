import { isNamed, isOfManager, type FlexUse } from './FlexUse';

const SERVICES = 'src/flex/services.ts';
const MEMORY = 'src/flex/host/rememberReservations.ts';

/** What the plugin uses of the Flex manager. */
export const managerUses: readonly FlexUse[] = [
  { use: 'manager.store', file: 'src/flex/surfaces/panelState.ts', isOffered: isOfManager('store') },
  { use: 'store.addReducer', file: 'src/flex/surfaces/panelState.ts', isOffered: isNamed('addReducer') },
  { use: 'manager.user', file: 'src/flex/host/roles.ts', isOffered: isOfManager('user') },
  {
    use: 'user.permissions.teamsView',
    file: 'src/flex/host/roles.ts',
    ifMissing: 'the roles decide who sees Teams View',
    isOffered: isNamed('teamsView'),
  },
  { use: 'manager.configuration', file: SERVICES, isOffered: isOfManager('configuration') },
  {
    use: 'manager.serviceConfiguration',
    file: 'src/flex/host/session.ts',
    isOffered: isOfManager('serviceConfiguration'),
  },
  { use: 'manager.strings', file: 'src/flex/host/strings.ts', isOffered: isOfManager('strings') },
  {
    use: 'manager.localization',
    file: SERVICES,
    ifMissing: 'dates are in English',
    isOffered: isOfManager('localization'),
  },
  { use: 'manager.events', file: 'src/flex/host/session.ts', isOffered: isOfManager('events') },
  {
    use: 'the event tokenUpdated',
    file: 'src/flex/host/session.ts',
    isOffered: isNamed('tokenUpdated'),
  },
  { use: 'manager.workerClient', file: MEMORY, isOffered: isOfManager('workerClient') },
  // TaskRouter's SDK is a separate package that comes with Flex.
  { use: 'workerClient.reservations', file: MEMORY },
  { use: 'the event reservationCreated', file: MEMORY },
];
