import { chooseLanguage } from './chooseLanguage';
import { fakeDevices } from './fakeDevices';
import { reroute } from './reroute';
import { rerouteRequests } from './rerouteRequests';

/** What the server writes into the page; see `page.ts`. */
interface PageSettings {
  insightsOrigin: string;
  /** Address of the event stream that asks for a reload, or null. */
  reloadStream: string | null;
  /** The language that the page's address asks for, or null. */
  language: string | null;
}

declare global {
  interface Window {
    emulatorSettings: PageSettings;
  }
}

const { insightsOrigin, reloadStream, language } = window.emulatorSettings;

if (language !== null) chooseLanguage(language);
if (reloadStream !== null) new EventSource(reloadStream).addEventListener('reload', () => location.reload());
rerouteRequests((address) => reroute(address, { page: location.origin, insights: insightsOrigin }));
fakeDevices();
