import { css, styled } from '@twilio-paste/styling-library';
import { FOCUS_RING } from '../../../shared/ui/focusRing';

/** One line that never changes its height: nothing below moves when more becomes known. */
export const Heading = styled.h4(
  css({
    boxSizing: 'content-box',
    color: 'colorText',
    fontSize: 'fontSize30',
    fontWeight: 'fontWeightNormal',
    height: 'sizeIcon40',
    lineHeight: 'lineHeight40',
    margin: 'space0',
    paddingBottom: 'space10',
    paddingTop: 'space30',
    paddingX: 'space30',
    position: 'relative',
  }),
);

/** A heading and the button beside it, which is as far from the edge as the text of the comments below. */
export const HeadingRow = styled.div(
  css({
    alignItems: 'flex-end',
    columnGap: 'space20',
    display: 'flex',
    paddingRight: 'space30',
    '& > h4': { flex: '1 1 auto', minWidth: '0' },
    '& > button': {
      flexShrink: 0,
      fontSize: 'fontSize20',
      marginBottom: 'space10',
      minHeight: 'sizeIcon40',
      minWidth: 'sizeIcon40',
    },
  }),
);

const LINE = {
  alignItems: 'center',
  columnGap: 'space20',
  display: 'flex',
  maxWidth: '100%',
  minWidth: '0',
  whiteSpace: 'nowrap',
} as const;

export const Line = styled.span(css(LINE));

export const LineButton = styled.button(
  css({
    ...LINE,
    appearance: 'none',
    background: 'none',
    border: 'none',
    borderRadius: 'borderRadius20',
    color: 'inherit',
    cursor: 'pointer',
    font: 'inherit',
    height: 'sizeIcon40',
    margin: 'space0',
    outline: 'none',
    padding: 'space0',
    textAlign: 'start',
    width: '100%',
    '&:hover': { color: 'colorTextLink', textDecoration: 'underline' },
    '&:focus-visible': FOCUS_RING,
  }),
);

/** All of a heading that is cut off. Touches the heading, so that the pointer can move onto it. */
export const Hint = styled.span(
  css({
    backgroundColor: 'colorBackgroundBody',
    borderColor: 'colorBorderWeak',
    borderRadius: 'borderRadius20',
    borderStyle: 'solid',
    borderWidth: 'borderWidth10',
    boxShadow: 'shadow',
    fontSize: 'fontSize20',
    insetInline: '8px',
    lineHeight: 'lineHeight20',
    overflowWrap: 'anywhere',
    paddingX: 'space30',
    paddingY: 'space20',
    position: 'absolute',
    top: '100%',
    zIndex: 'zIndex10',
  }),
);

export const Icon = styled.span(css({ display: 'inline-flex', flexShrink: 0 }));

const CUT = { overflow: 'hidden', textOverflow: 'ellipsis' } as const;

/** The title tells conversations apart, so it keeps most of the line. What stands beside it gets what the title leaves. */
export const Title = styled.span(
  css({
    ...CUT,
    flex: '0 1 auto',
    fontWeight: 'fontWeightSemibold',
    maxWidth: '100%',
    minWidth: '0',
    '&[data-beside="details"]': { maxWidth: '72%' },
    '&[data-beside="scores"]': { maxWidth: '60%' },
  }),
);
export const Details = styled.span(
  css({
    ...CUT,
    color: 'colorTextWeak',
    flex: '1 1 0',
    fontSize: 'fontSize20',
    maxWidth: 'max-content',
    minWidth: '0',
  }),
);
export const Scores = styled.span(
  css({ ...CUT, flex: '0 0 auto', fontSize: 'fontSize20', marginInlineStart: 'auto', maxWidth: '38%' }),
);
