import * as FlexPlugin from '@twilio/flex-plugin';
import EmptyPanelPlugin from './EmptyPanelPlugin';

FlexPlugin.loadPlugin(EmptyPanelPlugin);
