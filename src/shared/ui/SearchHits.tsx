import { css, styled } from '@twilio-paste/styling-library';
import React, { createContext, useContext, useMemo } from 'react';

/** A part of a text: what the search found, or what is between two hits. */
interface SearchedPart {
  text: string;
  isHit: boolean;
}

/** Splits a text into what the search of the list found and the rest; null while nothing is searched. */
export type PartsOf = (text: string) => readonly SearchedPart[];

export const SearchHitsContext = createContext<PartsOf | null>(null);

/** In forced-colors mode the browser replaces the background, so the mark takes the system's own colors for marks. */
const Mark = styled.mark(
  css({
    backgroundColor: 'colorBackgroundPrimaryWeak',
    borderRadius: 'borderRadius10',
    color: 'colorText',
    '@media (forced-colors: active)': {
      backgroundColor: 'Mark',
      color: 'MarkText',
      forcedColorAdjust: 'none',
    },
  }),
);

/** A text of a list in which what the search found is marked. */
export const SearchHits: React.FC<{ text: string }> = ({ text }) => {
  const partsOf = useContext(SearchHitsContext);
  const parts = useMemo(() => partsOf?.(text), [partsOf, text]);
  if (!parts) return <>{text}</>;
  return (
    <>
      {parts.map((part, place) =>
        // The parts of a text have no identity but their place.
        part.isHit ? <Mark key={place}>{part.text}</Mark> : part.text,
      )}
    </>
  );
};
