import { css, styled } from '@twilio-paste/styling-library';
import React, { useLayoutEffect, useRef, type ReactNode } from 'react';

export interface TabPanelProps {
  id: string;
  label: string;
  /** `region` where there is only one list, and so no tabs. */
  role: 'tabpanel' | 'region';
  isFront: boolean;
  /** A change scrolls to the top. */
  topOf?: unknown;
}

const Frame = styled.div(
  css({
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    outline: 'none',
    overflowY: 'auto',
    paddingX: 'space50',
    paddingY: 'space40',
    // Text for screen readers only is positioned absolutely: without this it would make the panel scroll.
    position: 'relative',
    '&[hidden]': { display: 'none' },
  }),
);

/**
 * The content of a tab, with a scroll position of its own. A hidden one stays in the page as it was when it was last
 * shown: it does not render again until it is in front. Nothing is rendered before it has been in front.
 */
export const TabPanel: React.FC<TabPanelProps> = ({ id, label, role, isFront, topOf, children }) => {
  const frameRef = useRef<HTMLDivElement>(null);
  const scrollTop = useRef(0);
  /** What the element itself has, or had when it was last displayed. */
  const ownScrollTop = useRef(0);
  const wasTopOf = useRef(topOf);
  const content = useRef<ReactNode>(null);
  // React does not render the same element again.
  if (isFront) content.current = children;
  useLayoutEffect(() => {
    if (wasTopOf.current !== topOf) scrollTop.current = 0;
    wasTopOf.current = topOf;
    const isAtTop = scrollTop.current === 0 && ownScrollTop.current === 0;
    // The browser has to do the layout at once here, in the middle of a switch of tasks, so only where it is needed.
    if (!isFront || isAtTop || !frameRef.current) return;
    // Firefox forgets the position of an element that is not displayed.
    frameRef.current.scrollTop = scrollTop.current;
    ownScrollTop.current = scrollTop.current;
  }, [isFront, topOf]);
  return (
    <Frame
      ref={frameRef}
      id={id}
      role={role}
      aria-label={label}
      tabIndex={-1}
      hidden={!isFront}
      onScroll={({ currentTarget }) => {
        if (!isFront) return;
        scrollTop.current = currentTarget.scrollTop;
        ownScrollTop.current = currentTarget.scrollTop;
      }}
    >
      {content.current}
    </Frame>
  );
};
