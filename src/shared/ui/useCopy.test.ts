import { withoutFormulas } from './useCopy';

it.each([
  ['=HYPERLINK("https://example.com")', ' =HYPERLINK("https://example.com")'],
  ['+1', ' +1'],
  ['- greeting\n- closing', ' - greeting\n - closing'],
  ['@SUM(1)', ' @SUM(1)'],
  ['Fine\t=1+1', 'Fine\t =1+1'],
  ['\t=1+1', '\t =1+1'],
  ['Fine\r\n=1+1', 'Fine\r\n =1+1'],
  ['"=1+1"', ' "=1+1"'],
  ['＝1+1', ' ＝1+1'],
])('puts a space before what a spreadsheet would run as a formula: %j', (text, copied) => {
  expect(withoutFormulas(text)).toBe(copied);
});

it.each(['Well done', 'Closing = good', 'a@example.com', ' =1+1', '"Hello", well done', ''])(
  'leaves %j as it is',
  (text) => {
    expect(withoutFormulas(text)).toBe(text);
  },
);
