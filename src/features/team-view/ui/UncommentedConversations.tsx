import { Box } from '@twilio-paste/core/box';
import { Text } from '@twilio-paste/core/text';
import React, { useContext, useMemo } from 'react';
import { LinkButton } from '../../../shared/ui/LinkButton';
import { useTexts } from '../../../shared/ui/TextsContext';
import { ConversationHeading } from '../../conversation/ui/ConversationHeading';
import { HeadingActionContext } from '../../conversation/ui/HeadingActionContext';
import type { UncommentedConversations as Conversations } from '../data/useUncommentedConversations';
import { Fold } from './Fold';
import { segmentGroup } from './segmentGroup';

export interface UncommentedConversationsProps {
  conversations: Conversations;
  /** Opens the form for a comment on a segment. */
  onAddToSegment: (segmentId: string) => void;
  /** Milliseconds since 1970. */
  now: number;
}

/** The agent's conversations without comments, folded at first, each with a button that adds a comment. */
export const UncommentedConversations: React.FC<UncommentedConversationsProps> = (props) => {
  const { conversations } = props;
  const texts = useTexts();
  const { view, isUnfolded, toggle } = conversations;
  const heading =
    view.kind === 'loaded'
      ? texts.text('AssessmentCommentsUncommentedCount', { count: texts.number(view.segmentIds.length) })
      : texts.text('AssessmentCommentsUncommented');
  return (
    <Fold heading={heading} isUnfolded={isUnfolded} onToggle={toggle}>
      {/* Always rendered: screen readers announce changes in a live region, but not a new one. */}
      <div aria-live="polite">
        <Status {...conversations} />
      </div>
      {view.kind === 'loaded' && <SegmentList {...props} segmentIds={view.segmentIds} />}
    </Fold>
  );
};

const Status: React.FC<Conversations> = ({ view, retry }) => {
  const texts = useTexts();
  switch (view.kind) {
    case 'folded':
      return null;
    case 'loading':
      return <Note>{texts.text('AssessmentCommentsUncommentedLoading')}</Note>;
    case 'failed':
      return (
        <>
          <Note>{texts.text('AssessmentCommentsUncommentedFailed')}</Note>
          <LinkButton label={texts.text('AssessmentCommentsTryAgain')} onClick={retry} />
        </>
      );
    case 'loaded':
      return view.segmentIds.length > 0 ? null : (
        <Note>{texts.text('AssessmentCommentsUncommentedNone')}</Note>
      );
  }
};

const Note: React.FC = ({ children }) => (
  <Text as="p" fontSize="fontSize30" color="colorTextWeak">
    {children}
  </Text>
);

const SegmentList: React.FC<UncommentedConversationsProps & { segmentIds: readonly string[] }> = (props) => {
  const { segmentIds, onAddToSegment, now } = props;
  const inherited = useContext(HeadingActionContext);
  const action = useMemo(
    () =>
      inherited && {
        wordsOf: inherited.wordsOf,
        onPress: ({ segmentIds: [segmentId] }: Parameters<typeof inherited.onPress>[0]) => {
          if (segmentId !== undefined) onAddToSegment(segmentId);
        },
      },
    [inherited, onAddToSegment],
  );
  return (
    <HeadingActionContext.Provider value={action}>
      <Box
        as="ul"
        role="list"
        listStyleType="none"
        margin="space0"
        marginX="spaceNegative30"
        padding="space0"
      >
        {segmentIds.map((segmentId) => (
          <li key={segmentId}>
            <ConversationHeading group={segmentGroup(segmentId, null)} now={now} tabIndex={0} />
          </li>
        ))}
      </Box>
    </HeadingActionContext.Provider>
  );
};
