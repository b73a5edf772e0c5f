import type { TwilioReader } from '../createTwilioApi';
import { Refusal } from '../Refusal';
import { SYNC_SERVICES } from './createSyncMap';

/**
 * Whether the Sync service is there, and browsers cannot use it. Without `acl_enabled`, everything in the service can be
 * read and written with any access token that names the service.
 * @throws Refusal if that could not be found out
 */
export async function isUsableService(api: TwilioReader, serviceSid: string): Promise<boolean> {
  try {
    return (await api.get(SYNC_SERVICES + encodeURIComponent(serviceSid))).acl_enabled === true;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return false;
    throw error;
  }
}
