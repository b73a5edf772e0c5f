import fc from 'fast-check';
import Handlebars from 'handlebars';
import { propertyRuns } from '../testing/fixtures/properties';
import { enUS } from './en-US';
import { fromFlexString, toFlexString } from './flexString';

/** Text as people and attackers type it into a setting. */
const anyWording = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{{{',
        '{',
        '}',
        '\\',
        '<img src=x onerror="window.ran=1">',
        '</div>',
        '<!--',
      ),
      fc.constantFrom(
        '&',
        '&amp;',
        '&#60;',
        '&#38;',
        '"',
        "'",
        '`',
        'Q&A',
        'a < b',
        '{count}',
        '{{raw}}',
        '{{#if a}}',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Draws a string as Flex draws it: compiled as a template, and set as HTML. */
function drawn(flexString: string): HTMLElement {
  const element = document.createElement('span');
  element.innerHTML = Handlebars.compile(flexString)({ count: 'a value', worker: { attributes: {} } });
  return element;
}

it('is drawn by Flex as the text that was typed, without an element', () => {
  fc.assert(
    fc.property(anyWording, (wording) => {
      const element = drawn(toFlexString(wording));

      expect(element.children).toHaveLength(0);
      // A browser reads each kind of line end as a line feed, and drops the character 0.
      expect(element.textContent).toBe(wording.replace(/\r\n?/g, '\n').replace(/\0/g, ''));
    }),
    { ...propertyRuns(), numRuns: 2_000 },
  );
});

it('stays one attribute when it is written into one', () => {
  fc.assert(
    fc.property(anyWording, (wording) => {
      const element = document.createElement('div');
      element.innerHTML = `<i title="${toFlexString(wording)}"></i><i title='${toFlexString(wording)}'></i>`;

      expect([...element.children].map((child) => child.attributes.length)).toEqual([1, 1]);
    }),
    { ...propertyRuns(), numRuns: 2_000 },
  );
});

it('is read back as the text that was typed', () => {
  fc.assert(
    fc.property(anyWording, (wording) => {
      expect(fromFlexString(toFlexString(wording))).toBe(wording);
    }),
    propertyRuns(),
  );
});

it("leaves a text of another plugin unchanged, and the plugin's own placeholders", () => {
  expect(fromFlexString('Q&A: a < b, &copy; &#169; {count}')).toBe('Q&A: a < b, &copy; &#169; {count}');
  expect(toFlexString(enUS.AssessmentCommentsUpdatedAgo)).toBe(enUS.AssessmentCommentsUpdatedAgo);
});
