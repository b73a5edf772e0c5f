import { enUS, type Strings } from '../../strings/en-US';
import { createTexts } from '../../strings/Texts';
import { createFakeManager } from '../../testing/fakes/fakeFlexHost';
import { registerStrings } from './strings';

it("adds the plugin's texts to those of Flex", () => {
  const { manager, strings } = createFakeManager();
  strings.TaskHeaderEndCall = 'Hang up';

  registerStrings(manager, enUS, {});

  const { TaskHeaderEndCall, ...added } = strings;
  expect(TaskHeaderEndCall).toBe('Hang up');
  expect(Object.keys(added)).toEqual(Object.keys(enUS));
  expect(createTexts(added as unknown as Strings, 'en-US').text('AssessmentCommentsOfflineHeading')).toBe(
    enUS.AssessmentCommentsOfflineHeading,
  );
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

it('adds no template and no markup to those of Flex, whatever it is given', () => {
  const { manager, strings } = createFakeManager();
  const hostile = '<img src=x onerror="window.ran=1">{{{worker.attributes.roles}}}{{';

  registerStrings(
    manager,
    { ...enUS, AssessmentCommentsRefresh: hostile },
    { AssessmentCommentsTab: hostile },
  );

  for (const text of [strings.AssessmentCommentsRefresh, strings.AssessmentCommentsTab]) {
    expect(text).not.toMatch(/[<>"]|\{\{/);
  }
});

it.each(['Q&A', 'a < b'])('shows %s as the admin has typed it', (text) => {
  const { manager } = createFakeManager();

  const strings = registerStrings(manager, enUS, { AssessmentCommentsTab: text });

  expect(createTexts(strings, 'en-US').text('AssessmentCommentsTab')).toBe(text);
});

it('follows Flex when it gets other strings, and has its own texts where they have none', () => {
  const { manager } = createFakeManager();
  const texts = createTexts(
    registerStrings(manager, enUS, { AssessmentCommentsRefresh: 'Look again' }),
    'en-US',
  );

  Object.assign(manager, { strings: { AssessmentCommentsTab: 'Coaching' } });

  expect(texts.text('AssessmentCommentsTab')).toBe('Coaching');
  expect(texts.text('AssessmentCommentsRefresh')).toBe('Look again');
  expect(texts.text('AssessmentCommentsCancel')).toBe(enUS.AssessmentCommentsCancel);
});

it('has its own text where another plugin has deleted it or put something else', () => {
  const { manager, strings } = createFakeManager();
  const texts = createTexts(registerStrings(manager, enUS, {}), 'en-US');

  delete strings.AssessmentCommentsTab;
  Object.assign(strings, { AssessmentCommentsRefresh: 42 });

  expect(texts.text('AssessmentCommentsTab')).toBe(enUS.AssessmentCommentsTab);
  expect(texts.text('AssessmentCommentsRefresh')).toBe(enUS.AssessmentCommentsRefresh);
});
