import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { useTexts } from '../../../../shared/ui/TextsContext';

export type DividerKind = 'new' | 'earlier';

const Line = styled.div(
  css({
    alignItems: 'center',
    color: 'colorTextWeak',
    columnGap: 'space30',
    display: 'flex',
    fontSize: 'fontSize20',
    fontWeight: 'fontWeightSemibold',
    lineHeight: 'lineHeight20',
    paddingTop: 'space30',
    paddingX: 'space30',
    '&::before, &::after': {
      borderTopColor: 'colorBorderWeak',
      borderTopStyle: 'solid',
      borderTopWidth: 'borderWidth10',
      content: '""',
      flex: '1 1 0',
      minWidth: 'space40',
    },
    '&[data-kind="new"]': { color: 'colorTextLink' },
    '&[data-kind="new"]::before, &[data-kind="new"]::after': { borderTopColor: 'colorBorderPrimary' },
  }),
);

/** Separates what is new in this visit from what is older. */
export const ListDivider: React.FC<{ kind: DividerKind }> = ({ kind }) => {
  const texts = useTexts();
  const words = texts.text(
    kind === 'new' ? 'AssessmentCommentsNewDivider' : 'AssessmentCommentsEarlierDivider',
  );
  return (
    <Line role="separator" aria-label={words} data-kind={kind}>
      {/* The content of a separator has no role of its own. */}
      <span aria-hidden="true">{words}</span>
    </Line>
  );
};
