import { css, styled } from '@twilio-paste/styling-library';

export const Article = styled.article(
  css({
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
    paddingX: 'space30',
    paddingY: 'space30',
    position: 'relative',
    rowGap: 'space10',
  }),
);

export const Head = styled.div(css({ alignItems: 'flex-start', columnGap: 'space20', display: 'flex' }));
export const Badges = styled.div(
  css({
    alignItems: 'center',
    columnGap: 'space30',
    display: 'flex',
    flex: '1 1 0',
    flexWrap: 'wrap',
    minHeight: 'sizeIcon40',
    minWidth: '0',
  }),
);
export const Time = styled.span(
  css({ color: 'colorTextWeak', flexShrink: 0, fontSize: 'fontSize20', lineHeight: 'lineHeight40' }),
);

/** In the margin of the row, so that nothing moves when it disappears. The word "New" says the same. */
export const Dot = styled.span(
  css({
    backgroundColor: 'colorBackgroundPrimary',
    borderColor: 'colorBorderPrimary',
    borderRadius: 'borderRadiusCircle',
    borderStyle: 'solid',
    borderWidth: 'borderWidth20',
    height: '2px',
    insetInlineStart: '1px',
    position: 'absolute',
    // The middle of the first line.
    top: '17px',
    width: '2px',
  }),
);

/** The outcome of a command. It lies over the row, so that nothing moves. */
export const Notice = styled.span(
  css({
    backgroundColor: 'colorBackgroundBody',
    borderRadius: 'borderRadius20',
    bottom: 'space20',
    boxShadow: 'shadowBorderWeaker',
    color: 'colorText',
    fontSize: 'fontSize20',
    insetInlineEnd: '8px',
    lineHeight: 'lineHeight20',
    paddingX: 'space30',
    position: 'absolute',
  }),
);
