import { enUS } from '../../strings/en-US';
import { createFakeManager } from '../../testing/fakes/fakeFlexHost';
import { registerStrings } from './strings';

it("adds the plugin's texts to those of Flex", () => {
  const { manager, strings } = createFakeManager();
  strings.TaskHeaderEndCall = 'Hang up';

  registerStrings(manager, enUS, {});

  expect(strings).toEqual({ ...enUS, TaskHeaderEndCall: 'Hang up' });
});

it('keeps texts that another plugin has set', () => {
  const { manager, strings } = createFakeManager();
  strings.AssessmentCommentsPanelTitle = 'Coaching';

  expect(registerStrings(manager, enUS, {}).AssessmentCommentsPanelTitle).toBe('Coaching');
  expect(strings.AssessmentCommentsPanelTitle).toBe('Coaching');
});

it('prefers the texts that the admin configured', () => {
  const { manager, strings } = createFakeManager();
  strings.AssessmentCommentsPanelTitle = 'Coaching';

  registerStrings(manager, enUS, { AssessmentCommentsPanelTitle: 'Quality' });

  expect(strings.AssessmentCommentsPanelTitle).toBe('Quality');
});
