/** @jest-environment jsdom */
import { accessibleName, isNamed } from './accessibleName';

function nameOf(html: string): string {
  document.body.innerHTML = html;
  const button = document.querySelector('button');
  return button ? accessibleName(button) : '';
}

describe('the accessible name of a button', () => {
  it.each([
    ['<button> Feedback <span>3 new</span></button>', 'Feedback 3 new'],
    ['<button aria-label="Feedback">F</button>', 'Feedback'],
    ['<p id="a">Open</p><button id="b" aria-labelledby="a b">feedback</button>', 'Open feedback'],
    ['<button aria-labelledby="missing" aria-label="Feedback"></button>', 'Feedback'],
  ])('of %s is %s', (html, name) => {
    expect(nameOf(html)).toBe(name);
  });

  it.each([
    ['Feedback', true],
    ['Feedback 3 new', true],
    ['Feedback3', true],
    ['Feedbacks', false],
    ['Feedbacké', false],
    ['My Feedback', false],
  ])('%p is found as “Feedback”: %p', (name, isFound) => {
    expect(isNamed(name, 'Feedback')).toBe(isFound);
  });
});
