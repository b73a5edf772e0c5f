import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readChange, type ChangeOptions } from './readChange';
import { changedSettings } from './settingsChange';

const read = (options: Partial<ChangeOptions>) => readChange({ replace: false, ...options });
/** The settings of an account that had only these. */
const settingsAfter = (options: Partial<ChangeOptions>, before: object = {}) =>
  changedSettings(before, read(options));

describe('--set', () => {
  it.each([
    ['refresh_minutes=30', { refresh_minutes: 30 }],
    ['add_comments=false', { add_comments: false }],
    ['notify_new_feedback = true', { notify_new_feedback: true }],
    ['team_roles=supervisor, admin', { team_roles: ['supervisor', 'admin'] }],
    ['team_roles=["supervisor","admin"]', { team_roles: ['supervisor', 'admin'] }],
    ['agent_id_attribute=42', { agent_id_attribute: '42' }],
    ['insights_base_url=https://x.example/?a=b', { insights_base_url: 'https://x.example/?a=b' }],
    ['conversation_details=none', { conversation_details: 'none' }],
    ['category_tones={"General":"note"}', { category_tones: { General: 'note' } }],
    ['category_tones.Good for Training=strength', { category_tones: { 'Good for Training': 'strength' } }],
    ['texts={"AssessmentCommentsAdd":"Write"}', { texts: { AssessmentCommentsAdd: 'Write' } }],
    ['texts.AssessmentCommentsAdd=true', { texts: { AssessmentCommentsAdd: 'true' } }],
    [
      'texts.es-MX.AssessmentCommentsAdd=Escribir',
      { texts: { 'es-MX': { AssessmentCommentsAdd: 'Escribir' } } },
    ],
    ['refresh_minutes=often', { refresh_minutes: 'often' }],
    ['add_comments=no', { add_comments: 'no' }],
  ])('takes %s', (assignment, expected) => {
    expect(settingsAfter({ set: [assignment] })).toEqual(expected);
  });

  it.each([
    ['refresh_minutes', /--set takes a key and a value/],
    ['=30', /--set takes a key and a value/],
    ['refresh_minutes=', /has no value.*use --unset refresh_minutes/],
    ['refresh_minute=30', /"refresh_minute" isn't a recognized setting\. Did you mean "refresh_minutes"\?/],
    ['texts={Add:1}', /^texts is not valid JSON/],
    ['team_roles=[supervisor]', /^team_roles is not valid JSON/],
  ])('rejects %s', (assignment, sentence) => {
    expect(() => read({ set: [assignment] })).toThrow(sentence);
    expect(() => read({ set: [assignment] })).toThrow(/Nothing was changed\.$/);
  });

  it('can be repeated', () => {
    const set = ['page_size=30', 'texts.AssessmentCommentsAdd=A', 'texts.AssessmentCommentsCancel=B'];

    expect(settingsAfter({ set })).toEqual({
      page_size: 30,
      texts: { AssessmentCommentsAdd: 'A', AssessmentCommentsCancel: 'B' },
    });
  });
});

describe('--unset', () => {
  it('removes a setting, or one text', () => {
    const before = { page_size: 30, colour: 'red', texts: { A: 'a', 'es-MX': { A: 'a', B: 'b' } } };

    expect(settingsAfter({ unset: ['page_size', 'colour', 'texts.es-MX.A'] }, before)).toEqual({
      texts: { A: 'a', 'es-MX': { B: 'b' } },
    });
  });

  it('is rejected for a setting that is also set', () => {
    expect(() => read({ set: ['page_size=30'], unset: ['page_size'] })).toThrow(
      /"page_size" is in --set and in/,
    );
  });
});

describe('--file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'settings-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const fileOf = (contents: string | Buffer): string => {
    const file = path.join(folder, 'settings.json');
    writeFileSync(file, contents);
    return file;
  };
  const JSON_TEXT = '{ "refresh_minutes": 30, "page_size": null }';

  it.each([
    ['UTF-8', Buffer.from(JSON_TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${JSON_TEXT}`)],
    ['UTF-16, as Windows PowerShell writes it', Buffer.from(`\uFEFF${JSON_TEXT}`, 'utf16le')],
  ])('is read in %s, and merged', (_, contents) => {
    const before = { page_size: 20, add_comments: false };

    expect(settingsAfter({ file: fileOf(contents) }, before)).toEqual({
      refresh_minutes: 30,
      add_comments: false,
    });
  });

  it('is overridden by --set', () => {
    const file = fileOf('{ "refresh_minutes": 30, "page_size": 20 }');

    expect(settingsAfter({ file, set: ['page_size=50'] })).toEqual({ refresh_minutes: 30, page_size: 50 });
  });

  it('replaces everything with --replace', () => {
    expect(settingsAfter({ file: fileOf(JSON_TEXT), replace: true }, { add_comments: false })).toEqual({
      refresh_minutes: 30,
    });
  });

  it.each([
    ['[]', /does not contain settings/],
    ['{ refresh', /is not valid JSON/],
  ])('is rejected with %s in it', (contents, sentence) => {
    const file = fileOf(contents);

    expect(() => read({ file })).toThrow(sentence);
    expect(() => read({ file })).toThrow(/Nothing was changed\.$/);
  });

  it('is rejected when it does not exist', () => {
    expect(() => read({ file: path.join(folder, 'none.json') })).toThrow(
      /none\.json cannot be read\. Nothing/,
    );
  });
});
