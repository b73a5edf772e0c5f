import { FOCUS_RING } from '../../../shared/ui/focusRing';

/** The form of a small round button about a filter. */
export const CHIP_STYLE = {
  alignItems: 'center',
  appearance: 'none',
  borderRadius: 'borderRadiusPill',
  borderStyle: 'solid',
  borderWidth: 'borderWidth10',
  color: 'colorText',
  columnGap: 'space20',
  cursor: 'pointer',
  display: 'inline-flex',
  fontFamily: 'inherit',
  fontSize: 'fontSize20',
  lineHeight: 'lineHeight20',
  margin: 'space0',
  minHeight: 'sizeIcon50',
  minWidth: '0',
  outline: 'none',
  overflowWrap: 'anywhere',
  paddingX: 'space30',
  paddingY: 'space10',
  textAlign: 'start',
  '&:focus-visible': FOCUS_RING,
} as const;
