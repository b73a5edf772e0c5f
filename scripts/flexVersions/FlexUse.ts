import type * as Flex from '@twilio/flex-ui';

/** A Flex UI to check: the loaded library, and the text of its file. */
export interface LoadedFlex {
  flex: typeof Flex;
  text: string;
}

/** One part of Flex that the plugin uses. */
export interface FlexUse {
  /** As written in the source, such as `flex.MainHeader.Content.add`. Unique. */
  use: string;
  /** The file that uses it, relative to the project's root. */
  file: string;
  /** What happens in a Flex without it. Leave it out if the plugin needs it. */
  ifMissing?: string;
  /**
   * Checks whether this Flex has it. It may throw if a part of Flex is missing. Undefined if only a running Flex can
   * show it: `npm run test:older-flex` checks that.
   */
  isOffered?: (loaded: LoadedFlex) => boolean;
}

/** Whether Flex lets a plugin add content to one of its components. */
export function takesContent({ Content }: { Content: { add: unknown } }): boolean {
  return typeof Content.add === 'function';
}

/** React components are functions, or objects if they are wrapped. */
export function isComponent(value: unknown): boolean {
  return typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value);
}

/** Checks for a name that the library does not export: whether its file contains it as a property or a string. */
export function isNamed(name: string): (loaded: LoadedFlex) => boolean {
  const named = new RegExp(`(^|[^\\w$])${name}([^\\w$]|$)`);
  return ({ text }) => named.test(text);
}

/** Whether the manager has a property of this name. */
export function isOfManager(name: string): (loaded: LoadedFlex) => boolean {
  return ({ flex }) => name in flex.Manager.prototype;
}
