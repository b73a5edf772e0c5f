/** A style whose values can be names of tokens; what is nested belongs to a selector. */
export interface TokenStyle {
  [property: string]: string | number | TokenStyle | undefined;
}

type Theme = Record<string, object | undefined>;
type Css = Record<string, unknown>;

/** Where the tokens of a property are in a theme of Paste. */
const KINDS: readonly (readonly [RegExp, string])[] = [
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

const SIDES: Record<string, readonly string[]> = {
  marginX: ['marginLeft', 'marginRight'],
  marginY: ['marginTop', 'marginBottom'],
  paddingX: ['paddingLeft', 'paddingRight'],
  paddingY: ['paddingTop', 'paddingBottom'],
  size: ['width', 'height'],
};

const kindOfProperty = new Map<string, string | undefined>();

/** Looked for once: a list of comments asks for the same few properties hundreds of times. */
function kindOf(property: string): string | undefined {
  if (!kindOfProperty.has(property)) {
    kindOfProperty.set(property, KINDS.find(([pattern]) => pattern.test(property))?.[1]);
  }
  return kindOfProperty.get(property);
}

function resolve(style: TokenStyle, theme: Theme): Css {
  const resolved: Css = {};
  for (const [name, value] of Object.entries(style)) {
    if (value === undefined) continue;
    if (typeof value === 'object') {
      resolved[name] = resolve(value, theme);
      continue;
    }
    for (const property of SIDES[name] ?? [name]) {
      const tokens = theme[kindOf(property) ?? ''] as Record<string, unknown> | undefined;
      resolved[property] = tokens?.[value] ?? value;
    }
  }
  return resolved;
}

/** As Paste's own `css`, without values by width of the page: the style with the values of the theme's tokens. */
export const css =
  (style: TokenStyle) =>
  ({ theme = {} }: { theme?: Theme }): Css =>
    resolve(style, theme);
