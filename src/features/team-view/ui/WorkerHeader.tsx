import { css, styled } from '@twilio-paste/styling-library';
import React from 'react';
import { useTexts } from '../../../shared/ui/TextsContext';

/** In the style of the headings that Flex has in the same panel, "Agent Details" and "Skills". Seen in Flex UI 2.17.1. */
const Frame = styled.div(
  css({
    alignItems: 'center',
    borderBottomColor: 'colorBorderWeak',
    borderBottomStyle: 'solid',
    borderBottomWidth: 'borderWidth10',
    columnGap: 'space20',
    display: 'flex',
    marginBottom: 'space30',
    marginTop: 'space60',
    marginX: 'space50',
    paddingY: 'space30',
    // The buttons are higher than the line of text, and must not make the header higher than those of Flex. The commands
    // of an open menu are buttons in the header, too.
    '& button:not([role="menuitem"])': { marginY: 'spaceNegative30' },
  }),
);

const Title = styled.h3(
  css({
    flexGrow: 1,
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightBold',
    lineHeight: 'lineHeight30',
    margin: 'space0',
    minWidth: '0',
    outline: 'none',
    overflowWrap: 'anywhere',
  }),
);

export interface WorkerHeaderProps {
  /** The id of the title, which names the section. */
  id: string;
  titleRef: React.RefObject<HTMLHeadingElement>;
}

/** The title of the section with its controls (`children`). */
export const WorkerHeader: React.FC<WorkerHeaderProps> = ({ id, titleRef, children }) => {
  const texts = useTexts();
  return (
    <Frame>
      <Title ref={titleRef} tabIndex={-1}>
        <span id={id}>{texts.text('AssessmentCommentsTeamWorkerHeading')}</span>
      </Title>
      {children}
    </Frame>
  );
};
