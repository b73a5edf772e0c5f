/** A style whose values can be token names. A nested style belongs to a selector. */
export interface TokenStyle {
  [property: string]: string | number | TokenStyle | null | undefined;
}

type Theme = Record<string, Record<string, unknown> | undefined>;
type Css = Record<string, unknown>;

/** The token kind of a property, which is the key of its tokens in a Paste theme. */
const TOKEN_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(margin|padding)|^(top|right|bottom|left)$|gap$/i, 'space'],
  [/^(min|max)?(width|height)$|^flexBasis$/i, 'sizes'],
  [/^border.*Radius$/, 'radii'],
  [/^border.*Width$/, 'borderWidths'],
  [/^border.*Color$/, 'borderColors'],
  [/^(color|-webkit-text-fill-color)$/, 'textColors'],
  [/^backgroundColor$/, 'backgroundColors'],
  [/^(box|text)Shadow$/, 'shadows'],
  [/^fontFamily$/, 'fonts'],
  [/^fontSize$/, 'fontSizes'],
  [/^fontWeight$/, 'fontWeights'],
  [/^lineHeight$/, 'lineHeights'],
  [/^zIndex$/, 'zIndices'],
];

const SHORTHANDS: Record<string, readonly string[]> = {
  marginX: ['marginLeft', 'marginRight'],
  marginY: ['marginTop', 'marginBottom'],
  paddingX: ['paddingLeft', 'paddingRight'],
  paddingY: ['paddingTop', 'paddingBottom'],
  size: ['width', 'height'],
};

const kindByProperty = new Map<string, string | undefined>();

/** Cached, because a list of comments looks up the same few properties hundreds of times. */
function tokenKindOf(property: string): string | undefined {
  if (!kindByProperty.has(property)) {
    kindByProperty.set(property, TOKEN_KINDS.find(([pattern]) => pattern.test(property))?.[1]);
  }
  return kindByProperty.get(property);
}

function resolve(style: TokenStyle, theme: Theme): Css {
  const resolved: Css = {};
  for (const [name, value] of Object.entries(style)) {
    if (value === undefined || value === null) continue;
    if (Array.isArray(value) || typeof value === 'function') {
      throw new TypeError(
        `The style "${name}" needs one value, not a list or a function (webpack/substitutes/css.ts).`,
      );
    }
    if (typeof value === 'object') {
      resolved[name] = resolve(value, theme);
      continue;
    }
    for (const property of SHORTHANDS[name] ?? [name]) {
      const tokens = theme[tokenKindOf(property) ?? ''];
      resolved[property] = tokens?.[value] ?? value;
    }
  }
  return resolved;
}

/**
 * Like Paste's own `css`: replaces token names with the values in the theme. A list of values, one for each width of the
 * window, and a function of the theme throw a TypeError, because the plugin uses neither.
 */
export const css =
  (style: TokenStyle) =>
  ({ theme = {} }: { theme?: Theme }): Css =>
    resolve(style, theme);
