import { styled } from '@twilio-paste/styling-library';

/** A section of a surface. */
export const SectionFrame = styled.section({ display: 'flex', flexDirection: 'column' });
