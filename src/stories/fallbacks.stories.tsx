import React from 'react';
import { CrashMessage } from '../shared/ui/CrashMessage';
import { PanelHeader } from '../features/agent-panel/ui/PanelHeader';
import type { StoryGroup, TestReference } from './Story';

const nothing = (): void => undefined;

const IN_PANEL: TestReference = {
  file: 'e2e/faults/environment.spec.ts',
  title: 'the panel says so and can be drawn anew; the desk goes on',
};
const IN_TEAMS: TestReference = {
  file: 'e2e/faults/environment.spec.ts',
  title: 'each place in Teams View fails alone and can be drawn anew',
};

/** What replaces a surface after an error in it. */
export const fallbacks: StoryGroup = {
  id: 'fallbacks',
  title: 'An error in a surface',
  stories: [
    {
      name: 'Error: the agent’s panel',
      render: () => (
        <>
          <PanelHeader onClose={nothing} />
          <CrashMessage
            headingLevel="h3"
            heading="AssessmentCommentsCrashedHeading"
            reload={{ label: 'AssessmentCommentsReloadPanel', onClick: nothing }}
          />
        </>
      ),
      coveredBy: IN_PANEL,
    },
    {
      name: 'Error: a surface in Teams View',
      render: () => (
        <CrashMessage
          headingLevel="h3"
          heading="AssessmentCommentsTeamCrashedHeading"
          reload={{ label: 'AssessmentCommentsTeamReload', onClick: nothing }}
        />
      ),
      coveredBy: IN_TEAMS,
    },
  ],
};
