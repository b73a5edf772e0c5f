import { isRecord } from '../../../../src/insights/parse/parseField';
import { parseEvent } from '../../sample/events';
import { count, differs, notChecked, ok, type Question } from '../Question';
import { NO_RESERVATIONS } from '../reasons';

/** The agent function finds an agent's own conversations in these events. */
export const taskRouterEvents: Question = {
  id: 'Q3',
  assumption:
    "TaskRouter's events have event_type, resource_sid (reservation) and event_data.worker_sid (worker)",
  async ask({ sample }) {
    const events = await sample.events();
    if (events.length === 0) return notChecked(NO_RESERVATIONS);
    const unreadable = events.filter((event) => parseEvent(event) === null);
    if (unreadable.length > 0) {
      const isText = unreadable.some((event) => isRecord(event) && typeof event.event_data === 'string');
      const reason = isText ? ' event_data is text instead of an object.' : '';
      return differs(`${unreadable.length} of ${count(events.length, 'event')} lack one of them.${reason}`);
    }
    const [worker = ''] = await sample.workers();
    const ofWorker = await sample.workerEvents(worker);
    const others = ofWorker.filter((event) => parseEvent(event)?.workerSid !== worker).length;
    if (others > 0)
      return differs(`The filter WorkerSid returned ${count(others, 'event')} of other workers.`);
    if (ofWorker.length === 0)
      return differs('The filter WorkerSid returned no events of a worker who has some.');
    return ok(`True for ${count(events.length, 'event')}. The filter WorkerSid works.`);
  },
};
