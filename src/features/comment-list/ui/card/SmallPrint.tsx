import { ScreenReaderOnly } from '@twilio-paste/core/screen-reader-only';
import { PlayIcon } from '@twilio-paste/icons/esm/PlayIcon';
import { css, styled } from '@twilio-paste/styling-library';
import React, { useContext } from 'react';
import type { AssessmentComment } from '../../../../insights/parse/AssessmentComment';
import { AudienceContext } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import type { Texts } from '../../../../strings/Texts';
import { CommentExtrasContext } from './CommentExtras';
import { hasPosition } from './hasPosition';
import { useReviewer } from './Reviewer';

const Frame = styled.div(
  css({
    color: 'colorTextWeak',
    fontSize: 'fontSize20',
    lineHeight: 'lineHeight20',
    overflowWrap: 'anywhere',
  }),
);

const SEPARATOR = ' · ';

/** Who wrote a comment and about which moment; for supervisors also what is unusual about it. */
export const SmallPrint: React.FC<{ comment: AssessmentComment }> = ({ comment }) => {
  const texts = useTexts();
  const audience = useContext(AudienceContext);
  const { agentNameOf } = useContext(CommentExtrasContext);
  const reviewer = useReviewer(comment);
  const { offsetSeconds } = comment;
  const parts: React.ReactNode[] = [];
  if (agentNameOf) parts.push(texts.text('AssessmentCommentsAbout', { name: agentNameOf(comment) }));
  if (reviewer) parts.push(reviewer);
  if (hasPosition(offsetSeconds)) parts.push(<Position offsetSeconds={offsetSeconds} />);
  if (audience === 'supervisor') parts.push(...unusual(comment, texts));
  if (parts.length === 0) return null;
  return (
    <Frame>
      {parts.map((part, place) => (
        // The parts of one comment never change their order.
        <React.Fragment key={place}>
          {place > 0 && SEPARATOR}
          <span>{part}</span>
        </React.Fragment>
      ))}
    </Frame>
  );
};

const Moment = styled.span(
  css({ alignItems: 'center', columnGap: 'space10', display: 'inline-flex', verticalAlign: 'bottom' }),
);

const Position: React.FC<{ offsetSeconds: number }> = ({ offsetSeconds }) => {
  const texts = useTexts();
  const position = texts.position(offsetSeconds);
  return (
    <>
      <Moment aria-hidden="true">
        <PlayIcon decorative size="sizeIcon10" color="colorTextIcon" />
        {position}
      </Moment>
      <ScreenReaderOnly>{texts.text('AssessmentCommentsPositionSpoken', { position })}</ScreenReaderOnly>
    </>
  );
};

/** What Insights counts for a comment unless a supervisor chose otherwise. */
const USUAL_WEIGHT = 1;

/** How a comment affects the agent's statistics, where that differs from other comments. */
function unusual({ weight, countsInReports }: AssessmentComment, texts: Texts): string[] {
  const words: string[] = [];
  if (weight !== null && weight !== USUAL_WEIGHT) {
    words.push(texts.text('AssessmentCommentsWeight', { weight: texts.number(weight) }));
  }
  if (countsInReports === false) words.push(texts.text('AssessmentCommentsNotInReports'));
  return words;
}
