import { Box } from '@twilio-paste/core/box';
import React from 'react';
import { Overview, type OverviewProps } from '../../trend/ui/Overview';
import { overviewKind } from '../../trend/ui/overviewKind';
import { ToneFigures } from '../../trend/ui/ToneFigures';
import { useTexts } from '../../../shared/ui/TextsContext';
import { useViewPreference } from '../../../shared/ui/viewPreferences';
import { Fold } from './Fold';

/** The picture of the comments on an agent, folded until the user unfolds it on any agent. */
export const WorkerTrend: React.FC<OverviewProps> = (props) => {
  const texts = useTexts();
  const [isUnfolded, setUnfolded] = useViewPreference('teamTrendShown');
  if (overviewKind(props.stats) === null) return null;
  return (
    <Fold
      heading={texts.text('AssessmentCommentsTrend')}
      isUnfolded={isUnfolded}
      onToggle={() => setUnfolded(!isUnfolded)}
    >
      <Box display="flex" flexDirection="column" rowGap="space40" paddingTop="space20">
        <ToneFigures {...props} />
        <Overview {...props} />
      </Box>
    </Fold>
  );
};
