import * as pasteStyleProps from '@twilio-paste/style-props';
import { DefaultTheme } from '@twilio-paste/theme';
import * as pasteStyling from '@twilio-paste/styling-library';
import fc from 'fast-check';
import { propertyRuns } from '../../src/testing/fixtures/properties';
import type { TokenStyle } from './css';
import isPropValid from './isPropValid';
import * as styleProps from './styleProps';
import * as styling from './stylingLibrary';

it('has the same names of style properties as Paste', () => {
  const lists = Object.entries(styleProps).filter(([, value]) => Array.isArray(value));

  expect(lists).toHaveLength(10);
  for (const [name, list] of lists) expect(list).toEqual(pasteStyleProps[name as keyof typeof styleProps]);
});

it('uses the same style functions as Paste', () => {
  expect(Object.keys(pasteStyling)).toEqual(expect.arrayContaining(Object.keys(styling)));
  expect(new Set(styling.props)).toEqual(new Set(pasteStyling.props));
});

describe('the values of tokens', () => {
  const theme = { ...DefaultTheme };
  /** Full names only: the plugin never uses `mt` for `marginTop`. */
  const properties = styling.props.filter((name) => name.length > 2 && name !== 'variant');
  const propertyNames = [...properties, 'columnGap', 'rowGap', 'gap', 'flexBasis', '-webkit-text-fill-color'];
  const tokens = Object.values(DefaultTheme).flatMap((kind) => Object.keys(kind as object));
  const style = (token: string) => Object.fromEntries(propertyNames.map((name) => [name, token]));

  it.each(['colorText', 'space40', 'size20', 'fontSize30', 'shadowFocus', 'borderWidth10', 'red', '0'])(
    "match Paste's for %s, in each property and in a selector",
    (token) => {
      const nestedStyle = { ...style(token), '&:hover': style(token) };

      expect(styling.css(nestedStyle)({ theme })).toEqual(pasteStyling.css(nestedStyle)({ theme }));
    },
  );

  it("match Paste's for every token", () => {
    for (const token of tokens)
      expect(styling.css(style(token))({ theme })).toEqual(pasteStyling.css(style(token))({ theme }));
  });
});

describe('values of other kinds', () => {
  const theme = { ...DefaultTheme };
  const names = fc.constantFrom(
    ...[
      'marginTop',
      'marginX',
      'paddingY',
      'size',
      'width',
      'color',
      'gap',
      'lineHeight',
      'display',
      'opacity',
    ],
  );
  const value = fc.constantFrom(
    ...[null, undefined, 0, 1, -1, 0.5, '', '50%', 'space40', 'colorText', 'none'],
  );
  const style = fc.dictionary(names, value);

  it("match Paste's for numbers, empty values and nested styles, as in a style for some widths only", () => {
    const nested = fc.tuple(style, style, style).map(([own, hover, wide]) => ({
      ...own,
      '&:hover': hover,
      '@media (min-width: 40rem)': { ...wide, '& > p': hover },
    }));
    fc.assert(
      fc.property(nested, (styles) => {
        expect(styling.css(styles)({ theme })).toEqual(pasteStyling.css(styles)({ theme }));
      }),
      { ...propertyRuns(), numRuns: 2_000 },
    );
  });

  it.each<[string, unknown]>([
    ['a list', ['space10', 'space20']],
    ['a function', () => 'space10'],
  ])('are refused with an explanation: %s', (_kind, marginTop) => {
    const styles = { '&:hover': { marginTop } } as unknown as TokenStyle;

    expect(() => styling.css(styles)({ theme })).toThrow('The style "marginTop" needs one value');
  });
});

it("passes on all props except Paste's own", () => {
  expect(['aria-label', 'onClick', 'dir', 'data-x'].filter(isPropValid)).toHaveLength(4);
  expect(['as', 'theme', 'variant'].filter(isPropValid)).toEqual([]);
});
