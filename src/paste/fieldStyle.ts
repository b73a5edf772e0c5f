import type { SystemStyleObject } from '@twilio-paste/styling-library';

/** The style of a field inside its frame, like Paste's InputElement. */
export const FIELD_STYLE: SystemStyleObject = {
  appearance: 'none',
  backgroundColor: 'transparent',
  border: 'none',
  borderRadius: 'borderRadius20',
  boxSizing: 'border-box',
  color: 'inherit',
  display: 'block',
  fontSize: 'fontSize30',
  fontWeight: 'fontWeightMedium',
  lineHeight: 'lineHeight20',
  margin: 'space0',
  outline: 'none',
  paddingX: 'space40',
  paddingY: 'space30',
  width: '100%',
};
