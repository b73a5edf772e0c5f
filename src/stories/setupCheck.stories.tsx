import React from 'react';
import { SetupCheck } from '../features/setup-check/ui/SetupCheck';
import { setupFactLines, type SetupFacts } from '../features/setup-check/ui/setupFactLines';
import { setupInsightsLines } from '../features/setup-check/ui/setupInsightsLines';
import { useTexts } from '../shared/ui/TextsContext';
import type { AgentFunctionTestState, SetupResults } from '../features/setup-check/data/SetupResults';
import { InsightsError } from '../insights/http/InsightsError';
import type { StoryGroup } from './Story';

const CATEGORY_TONES = { kind: 'done', withoutTone: ['Closing', 'Empathy'] } as const;

const FACTS: SetupFacts = {
  versions: { flex: '2.17.1', react: '17.0.2', plugin: '1.2.3' },
  changedSettings: [],
  settingProblems: [],
  agentFunctionHost: null,
  feedbackStoreHost: null,
  feedbackStoreSettings: [],
  pageOrigin: 'https://flex.example.com',
  agentIdAttribute: null,
};

const ALL_OK: SetupResults = {
  roles: { kind: 'done', value: { names: ['wfo.full_access'], canAddComments: true } },
  conversations: { kind: 'done', value: 'found' },
  comments: { kind: 'done', value: 'found' },
  agentFunction: { kind: 'checking' },
  feedbackStore: { kind: 'checking' },
};

const CHECKING: SetupResults = {
  roles: { kind: 'checking' },
  conversations: { kind: 'checking' },
  comments: { kind: 'checking' },
  agentFunction: { kind: 'checking' },
  feedbackStore: { kind: 'checking' },
};

interface StorySetupProps {
  findings: SetupResults;
  facts?: Partial<SetupFacts>;
  test?: AgentFunctionTestState;
}

const StorySetup: React.FC<StorySetupProps> = (props) => {
  const texts = useTexts();
  const lines = [
    ...setupInsightsLines(props.findings, texts),
    ...setupFactLines(
      { ...FACTS, ...props.facts },
      {
        agentFunction: props.findings.agentFunction,
        feedbackStore: props.findings.feedbackStore,
        agentFunctionTest: { state: props.test ?? { kind: 'notTested' }, run: () => undefined },
        categoryTones: CATEGORY_TONES,
      },
      texts,
    ),
  ];
  return <SetupCheck lines={lines} onCheckAgain={() => undefined} />;
};

const READY: SetupResults = { ...ALL_OK, agentFunction: { kind: 'ready', version: '1.2.3' } };
const WITH_FUNCTION = {
  agentFunctionHost: 'answers-1234.twil.io',
  changedSettings: ['insights_base_url', 'insights_trusted_host'],
};

const WITH_STORE = {
  feedbackStoreHost: 'answers-1234.twil.io',
  feedbackStoreSettings: ['seen_everywhere', 'acknowledgements'],
  changedSettings: [
    'insights_base_url',
    'insights_trusted_host',
    'functions_url',
    'seen_everywhere',
    'acknowledgements',
  ],
};

/** The setup check for admins. */
export const setupCheck: StoryGroup = {
  id: 'setup-check',
  title: 'Admins: the setup check',
  stories: [
    {
      name: 'Setup check: checking',
      render: () => <StorySetup findings={CHECKING} />,
    },
    {
      name: 'Setup check: all is OK',
      render: () => <StorySetup findings={ALL_OK} />,
    },
    {
      name: 'Setup check: the agent function responds',
      render: () => <StorySetup findings={READY} facts={WITH_FUNCTION} />,
    },
    {
      name: 'Setup check: the agent function was tested',
      render: () => <StorySetup findings={READY} facts={WITH_FUNCTION} test={{ kind: 'notRecognized' }} />,
    },
    {
      name: 'Setup check: the agent function does not allow this page',
      render: () => (
        <StorySetup findings={{ ...ALL_OK, agentFunction: { kind: 'unreadable' } }} facts={WITH_FUNCTION} />
      ),
    },
    {
      name: 'Setup check: the agent function is older',
      render: () => (
        <StorySetup
          findings={{ ...ALL_OK, agentFunction: { kind: 'ready', version: '1.1.0' } }}
          facts={WITH_FUNCTION}
        />
      ),
    },
    {
      name: 'Setup check: the feedback store is in use',
      render: () => (
        <StorySetup
          findings={{ ...READY, feedbackStore: { kind: 'ready', version: '1.2.3' } }}
          facts={{ ...WITH_FUNCTION, ...WITH_STORE }}
        />
      ),
    },
    {
      name: 'Setup check: the feedback store is not set up',
      render: () => (
        <StorySetup
          findings={{ ...READY, feedbackStore: { kind: 'notSetUp', setting: 'FEEDBACK_SYNC_SID' } }}
          facts={{ ...WITH_FUNCTION, ...WITH_STORE }}
        />
      ),
    },
    {
      name: "Setup check: the feedback store isn't responding",
      render: () => (
        <StorySetup
          findings={{ ...READY, feedbackStore: { kind: 'storeDown' } }}
          facts={{ ...WITH_FUNCTION, ...WITH_STORE }}
        />
      ),
    },
    {
      name: 'Setup check: settings are on without a feedback store',
      render: () => (
        <StorySetup
          findings={ALL_OK}
          facts={{ feedbackStoreSettings: ['acknowledgements'], changedSettings: ['acknowledgements'] }}
        />
      ),
    },
    {
      name: 'Setup check: something to do',
      render: () => (
        <StorySetup
          findings={{
            ...ALL_OK,
            comments: {
              kind: 'failed',
              error: new InsightsError('notPermitted', 'comments.fetch', { status: 403, code: 45003 }),
            },
            agentFunction: { kind: 'unreachable' },
          }}
          facts={{
            settingProblems: ['"page_size" must be a whole number from 10 to 500.'],
            changedSettings: ['agent_id_attribute'],
            agentIdAttribute: 'insights_id',
            agentFunctionHost: 'answers.example.com',
          }}
        />
      ),
    },
    {
      name: 'Setup check: Insights cannot be reached',
      render: () => (
        <StorySetup
          findings={{
            roles: { kind: 'failed', error: new InsightsError('network', 'userRoles.fetch') },
            conversations: { kind: 'skipped' },
            comments: { kind: 'skipped' },
            agentFunction: { kind: 'checking' },
            feedbackStore: { kind: 'checking' },
          }}
        />
      ),
    },
  ],
};
