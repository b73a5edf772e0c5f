import { chooseLanguage } from './chooseLanguage';
import { fakeDevices } from './fakeDevices';
import { forgetEarlierDay } from './forgetEarlierDay';
import { readPageSettings } from './pageSettings';
import { reroute } from './reroute';
import { rerouteRequests } from './rerouteRequests';
import { startScenario } from './savedScenario';

const { insightsOrigin, reloadStream, language, dayName, scenario } = readPageSettings();

forgetEarlierDay(dayName);
startScenario(scenario);
if (language !== null) chooseLanguage(language);
if (reloadStream !== null) new EventSource(reloadStream).addEventListener('reload', () => location.reload());
rerouteRequests((address) => reroute(address, { page: location.origin, insights: insightsOrigin }));
fakeDevices();
