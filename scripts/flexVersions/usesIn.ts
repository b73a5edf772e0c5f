/** Members of the Flex namespace and of the manager, paths in Flex's state, and class names of Flex. */
const USES = [
  /(?<![\w.])flex\.\w+(?:\.\w+)*/g,
  /(?<![\w.])manager\.\w+/g,
  /(?<![\w.])state\.flex\.\w+(?:\.\w+)?/g,
  /(?<![\w])\.Twilio-[\w-]+/g,
];
/** `{ store }: Manager` is `manager.store`, and `const { View } = flex` is `flex.View`. */
const TAKEN_APART = /\{([^{}]*)\}(?:: Manager| = (manager|flex))\b(?![.\w])/g;
const COMMENTS = /\/\*[^]*?\*\/|\/\/.*$/gm;

/** Finds what one of the plugin's sources uses of Flex, in the notation of the list of uses. */
export function usesIn(source: string): string[] {
  const code = source.replace(COMMENTS, '').replace(/[\w.]*getState\(\)\.flex/g, 'state.flex');
  const named = USES.flatMap((pattern) => code.match(pattern) ?? []);
  const takenApart = [...code.matchAll(TAKEN_APART)].flatMap(([, names = '', whole = 'manager']) =>
    names.split(',').map((name) => `${whole}.${name.trim().split(':')[0] ?? ''}`),
  );
  return [...new Set([...named, ...takenApart])];
}
