import { changedSettings } from './settingsChange';

const CURRENT = { page_size: 20, add_comments: false, texts: { AssessmentCommentsAdd: 'Write' } };
const merged = (patch: Record<string, unknown>, current: unknown = CURRENT) =>
  changedSettings(current, { patches: [patch], replaces: false });

it('keeps the settings that it does not name', () => {
  expect(merged({ page_size: 30 })).toEqual({ ...CURRENT, page_size: 30 });
});

it('changes texts key by key', () => {
  const spanish = { AssessmentCommentsPanelTitle: 'Calidad' };

  expect(merged({ texts: { 'es-MX': spanish } })).toEqual({
    ...CURRENT,
    texts: { AssessmentCommentsAdd: 'Write', 'es-MX': spanish },
  });
});

it('removes what is null', () => {
  expect(merged({ page_size: null, texts: { AssessmentCommentsAdd: null } })).toEqual({
    add_comments: false,
    texts: {},
  });
});

it('replaces a list as a whole', () => {
  expect(merged({ team_roles: ['admin'] }, { team_roles: ['supervisor', 'admin'] })).toEqual({
    team_roles: ['admin'],
  });
});

it.each([undefined, null])('starts with no settings when they are %s', (current) => {
  expect(changedSettings(current, { patches: [{ page_size: 30 }], replaces: false })).toEqual({
    page_size: 30,
  });
});

it('replaces all settings when it is told to', () => {
  expect(changedSettings(CURRENT, { patches: [{ page_size: 30 }], replaces: true })).toEqual({
    page_size: 30,
  });
});

it('does not merge with settings that are not an object, but replaces them', () => {
  expect(() => merged({ page_size: 30 }, ['page_size'])).toThrow(
    /not an object.*--replace.*Nothing was changed/,
  );
  expect(changedSettings('text', { patches: [{ page_size: 30 }], replaces: true })).toEqual({
    page_size: 30,
  });
});
