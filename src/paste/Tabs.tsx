import { css, styled } from '@twilio-paste/styling-library';
import React, { useRef } from 'react';

interface Tab<Key extends string> {
  key: Key;
  id: string;
  /** The id of the element with `role="tabpanel"`. */
  panelId: string;
  content: React.ReactNode;
}

export interface TabsProps<Key extends string> {
  /** The accessible name of the row of tabs. */
  label: string;
  tabs: readonly Tab<Key>[];
  selected: Key;
  onSelect: (key: Key) => void;
}

const Row = styled.div(
  css({
    borderBottomColor: 'colorBorderWeaker',
    borderBottomStyle: 'solid',
    borderBottomWidth: 'borderWidth10',
    columnGap: 'space50',
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    paddingX: 'space40',
  }),
);

/** As in the canvas of Flex: semibold, and the selected tab has a line below it, also in forced-colors mode. */
const TabButton = styled.button(
  css({
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderBottomColor: 'transparent',
    borderBottomStyle: 'solid',
    borderBottomWidth: 'borderWidth20',
    color: 'colorTextWeak',
    cursor: 'pointer',
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightSemibold',
    lineHeight: 'lineHeight20',
    margin: 'space0',
    // A tab wraps between words, not within one.
    minWidth: 'min-content',
    outline: 'none',
    paddingX: 'space20',
    paddingY: 'space30',
    textAlign: 'center',
    '&:hover': { color: 'colorText' },
    '&[aria-selected="true"]': { borderBottomColor: 'colorBorderPrimary', color: 'colorTextLink' },
    '&:focus-visible': {
      borderRadius: 'borderRadius20',
      boxShadow: 'shadowFocusInset',
      outline: '2px solid transparent',
    },
    '@media (forced-colors: active)': {
      borderBottomColor: 'Canvas',
      '&[aria-selected="true"]': { borderBottomColor: 'Highlight' },
    },
  }),
);

/** The place that a key moves to from `from`, in a row of `count` tabs; null for other keys. */
function placeAfter(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % count;
    case 'ArrowLeft':
      return (from + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * A row of tabs with the keys of WAI-ARIA: one tab stop, and a tab is selected as it gets the focus. Paste's own tabs
 * add 44 KB (gzip) to the bundle.
 */
export function Tabs<Key extends string>(props: TabsProps<Key>): React.ReactElement {
  const { label, tabs, selected, onSelect } = props;
  const rowRef = useRef<HTMLDivElement>(null);
  const moveTo = (event: React.KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = tabs.findIndex(({ key }) => key === selected);
    const place = placeAfter(event.key, from, tabs.length);
    const tab = place === null ? undefined : tabs[place];
    const button = place === null ? undefined : rowRef.current?.children[place];
    if (!tab || !(button instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
    button.focus();
    onSelect(tab.key);
  };
  return (
    <Row ref={rowRef} role="tablist" aria-label={label} onKeyDown={moveTo}>
      {tabs.map(({ key, id, panelId, content }) => (
        <TabButton
          key={key}
          id={id}
          type="button"
          role="tab"
          aria-selected={key === selected}
          aria-controls={panelId}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
        >
          {content}
        </TabButton>
      ))}
    </Row>
  );
}
