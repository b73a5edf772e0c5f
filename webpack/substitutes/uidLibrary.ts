/** Replaces `@twilio-paste/uid-library`, of which Paste's icons use only one hook (2.5 KB less in the bundle). */
export { useId as useUID } from '../../src/paste/useId';
