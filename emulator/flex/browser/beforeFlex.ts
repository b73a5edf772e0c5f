import { chooseLanguage } from './chooseLanguage';
import { fakeDevices } from './fakeDevices';
import { readPageSettings } from './pageSettings';
import { reroute } from './reroute';
import { rerouteRequests } from './rerouteRequests';
import { startScenario } from './savedScenario';

const { insightsOrigin, reloadStream, language, scenario } = readPageSettings();

startScenario(scenario);
if (language !== null) chooseLanguage(language);
if (reloadStream !== null) new EventSource(reloadStream).addEventListener('reload', () => location.reload());
rerouteRequests((address) => reroute(address, { page: location.origin, insights: insightsOrigin }));
fakeDevices();
