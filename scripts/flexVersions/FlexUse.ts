import type * as Flex from '@twilio/flex-ui';

/** A Flex UI to look at: the loaded library, and the text of its file. */
export interface LoadedFlex {
  flex: typeof Flex;
  text: string;
}

/** One thing the plugin takes from Flex. */
export interface FlexUse {
  /** As the source has it, such as `flex.MainHeader.Content.add`. Unique. */
  use: string;
  /** Where, from the root of the project. */
  file: string;
  /** How the plugin copes with a Flex that does not have it. Without this, it does not. */
  ifMissing?: string;
  /**
   * Whether this Flex has it; a part of Flex that is missing may throw. Undefined for what only a running Flex shows:
   * `npm run test:older-flex` looks at that.
   */
  isOffered?: (loaded: LoadedFlex) => boolean;
}

/** Whether Flex lets a plugin add content to one of its components. */
export function takesContent({ Content }: { Content: { add: unknown } }): boolean {
  return typeof Content.add === 'function';
}

/** React's components are functions, or objects where they are wrapped. */
export function isComponent(value: unknown): boolean {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);
}

/** For names that the library does not export: whether its file has them as a property or as a text. */
export function isNamed(name: string): (loaded: LoadedFlex) => boolean {
  const named = new RegExp(`(^|[^\\w$])${name}([^\\w$]|$)`);
  return ({ text }) => named.test(text);
}

/** Whether the manager has a property of this name. */
export function isOfManager(name: string): (loaded: LoadedFlex) => boolean {
  return ({ flex }) => name in flex.Manager.prototype;
}
