import { Heading } from '@twilio-paste/core/heading';
import { styled } from '@twilio-paste/styling-library';
import React from 'react';
import type { StringKey } from '../../../../strings/en-US';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../../shared/ui/useKeepFocus';
import { SectionBody, type SectionBodyProps } from './SectionBody';

export interface CommentSectionProps extends SectionBodyProps {
  /** The id of the element that names the section; unique on the page. */
  id: string;
  heading: StringKey;
}

const Frame = styled.section({ display: 'flex', flexDirection: 'column' });

/** One section of a surface: its heading, its own controls (`children`) and its comments. */
export const CommentSection: React.FC<CommentSectionProps> = ({ id, heading, children, ...body }) => {
  const texts = useTexts();
  const { targetRef: headingRef, sectionProps } = useKeepFocus(body.list.view.kind);
  return (
    <Frame aria-labelledby={id} {...sectionProps}>
      <Heading as="h3" variant="heading40" ref={headingRef} tabIndex={-1}>
        <span id={id}>{texts.text(heading)}</span>
      </Heading>
      <SectionBody {...body}>{children}</SectionBody>
    </Frame>
  );
};
