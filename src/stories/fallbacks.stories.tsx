import React from 'react';
import { CrashMessage } from '../shared/ui/crash/CrashMessage';
import { PanelHeader } from '../features/agent-panel/ui/header/PanelHeader';
import type { StoryGroup } from './Story';

const nothing = (): void => undefined;

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
    },
  ],
};
