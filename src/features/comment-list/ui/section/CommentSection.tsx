import { Heading } from '@twilio-paste/core/heading';
import { styled } from '@twilio-paste/styling-library';
import React, { useContext, useRef } from 'react';
import type { StringKey } from '../../../../strings/en-US';
import { FilterBar } from '../../../filters/ui/FilterBar';
import { offersFilters } from '../../../filters/ui/offersFilters';
import { AudienceContext } from '../../../../shared/ui/audienceWords';
import { useTexts } from '../../../../shared/ui/TextsContext';
import { useKeepFocus } from '../../../../shared/ui/useKeepFocus';
import { SectionBody, type SectionBodyProps } from './SectionBody';

export interface CommentSectionProps extends SectionBodyProps {
  /** The id of the element that names the section; unique on the page. */
  id: string;
  heading: StringKey;
}

const Frame = styled.section({ display: 'flex', flexDirection: 'column' });

/** One section of a surface: its heading, its own controls (`children`), its filters and its comments. */
export const CommentSection: React.FC<CommentSectionProps> = ({ id, heading, children, ...body }) => {
  const { list, filters } = body;
  const { view } = list;
  const texts = useTexts();
  const audience = useContext(AudienceContext);
  const searchRef = useRef<HTMLInputElement>(null);
  const { targetRef: headingRef, sectionProps } = useKeepFocus(view.kind);
  return (
    <Frame aria-labelledby={id} {...sectionProps}>
      <Heading as="h3" variant="heading40" ref={headingRef} tabIndex={-1}>
        <span id={id}>{texts.text(heading)}</span>
      </Heading>
      <SectionBody {...body} onCleared={() => searchRef.current?.focus()}>
        {children}
        {view.kind === 'comments' && filters && offersFilters(view, filters, audience) && (
          <FilterBar list={view} filters={filters} idPrefix={id} searchRef={searchRef} />
        )}
      </SectionBody>
    </Frame>
  );
};
