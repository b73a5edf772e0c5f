import { closestName } from './closestName';

const NAMES = ['agent', 'supervisor', 'admin', 'refresh_minutes'];

it.each([
  ['agents', 'agent'],
  ['Supervisors', 'supervisor'],
  ['superviser', 'supervisor'],
  ['amdin', 'admin'],
  ['refresh_minute', 'refresh_minutes'],
])('takes %s for %s', (name, meant) => {
  expect(closestName(name, NAMES)).toBe(meant);
});

it.each(['coach', 'colour', ''])('takes %j for nothing that is known', (name) => {
  expect(closestName(name, NAMES)).toBeNull();
});
