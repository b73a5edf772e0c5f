import React from 'react';
import { CrashMessage } from '../shared/ui/CrashMessage';
import { PanelHeader } from '../features/agent-panel/ui/PanelHeader';
import type { StoryGroup, TestTitle } from './Story';

const nothing = (): void => undefined;

const IN_PANEL: TestTitle = {
  file: 'e2e/faults/environment.spec.ts',
  title: 'the panel says so and can be drawn anew; the desk goes on',
};
const IN_TEAMS: TestTitle = {
  file: 'e2e/faults/environment.spec.ts',
  title: 'each place in Teams View fails alone and can be drawn anew',
};

/** What stands in the place of a surface in which there was an error. */
export const fallbacks: StoryGroup = {
  id: 'fallbacks',
  title: 'An error in a surface',
  stories: [
    {
      name: 'Error: the agent’s panel',
      draw: () => (
        <>
          <PanelHeader onClose={nothing} />
          <CrashMessage
            headingLevel="h3"
            heading="AssessmentCommentsCrashedHeading"
            reload={{ label: 'AssessmentCommentsReloadPanel', onClick: nothing }}
          />
        </>
      ),
      reachedBy: IN_PANEL,
    },
    {
      name: 'Error: a surface in Teams View',
      draw: () => (
        <CrashMessage
          headingLevel="h3"
          heading="AssessmentCommentsTeamCrashedHeading"
          reload={{ label: 'AssessmentCommentsTeamReload', onClick: nothing }}
        />
      ),
      reachedBy: IN_TEAMS,
    },
  ],
};
