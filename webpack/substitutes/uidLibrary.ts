/** In place of `@twilio-paste/uid-library`, of which Paste's icons take one hook (2.5 KB less in the bundle). */
export { useId as useUID } from '../../src/paste/useId';
