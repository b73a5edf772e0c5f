import { enUS } from '../strings/en-US';
import { createFakeManager } from '../testing/fakeFlexHost';
import { registerStrings } from './strings';

it("adds the plugin's texts to those of Flex", () => {
  const { manager, strings } = createFakeManager();
  strings.TaskHeaderEndCall = 'Hang up';

  registerStrings(manager);

  expect(strings).toEqual({ ...enUS, TaskHeaderEndCall: 'Hang up' });
});

it('keeps what an admin or another plugin has put there', () => {
  const { manager, strings } = createFakeManager();
  strings.AssessmentCommentsPanelTitle = 'Coaching';

  expect(registerStrings(manager).AssessmentCommentsPanelTitle).toBe('Coaching');
  expect(strings.AssessmentCommentsPanelTitle).toBe('Coaching');
});
