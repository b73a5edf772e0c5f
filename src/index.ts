import * as FlexPlugin from '@twilio/flex-plugin';
import AssessmentCommentsPlugin from './AssessmentCommentsPlugin';

FlexPlugin.loadPlugin(AssessmentCommentsPlugin);
