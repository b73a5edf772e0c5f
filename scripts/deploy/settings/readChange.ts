import type { Accepted } from '../../../src/config/Setting';
import { SETTINGS } from '../../../src/config/settings';
import { isRecord } from '../../../src/insights/parse/parseField';
import { Failure } from '../script/Failure';
import { parseJson, parseJsonFile } from '../script/jsonFile';
import type { Attributes } from '../account/UiAttributes';
import { unknownSettingText } from './settingProblems';
import type { SettingsChange } from './settingsChange';

/** The options of `npm run configure` that describe a change. */
export interface ChangeOptions {
  /** A JSON file. */
  file?: string | undefined;
  /** Each is `key=value`. */
  set?: readonly string[] | undefined;
  /** Keys. */
  unset?: readonly string[] | undefined;
  replace: boolean;
}

/**
 * Reads a change from the command line and its file. `--set` overrides the file.
 *
 * @throws Failure that says what is wrong with them
 */
export function readChange({ file, set = [], unset = [], replace }: ChangeOptions): SettingsChange {
  const assignments = set.map(readAssignment);
  const both = unset.find((key) => assignments.some((assignment) => assignment.key === key));
  if (both !== undefined) throw new Failure(`"${both}" is in --set and in --unset. Nothing was changed.`);
  const patches = [
    file === undefined ? {} : readSettingsFile(file),
    ...assignments.map(({ key, value }) => nested(key, value)),
    ...unset.map((key) => nested(key, null)),
  ];
  return { patches, replaces: replace };
}

/** `texts.es-MX.Key` and a value as `{ texts: { 'es-MX': { Key: value } } }`. */
function nested(path: string, value: unknown): Attributes {
  const [key = '', ...rest] = path.split('.');
  return { [key]: rest.length === 0 ? value : nested(rest.join('.'), value) };
}

function readAssignment(assignment: string): { key: string; value: unknown } {
  const separator = assignment.indexOf('=');
  const key = assignment.slice(0, separator).trim();
  const text = assignment.slice(separator + 1).trim();
  if (separator < 1) {
    throw new Failure(`--set takes a key and a value, such as refresh_minutes=30. Nothing was changed.`);
  }
  if (text === '') {
    throw new Failure(
      `--set ${key}= has no value. To restore the default, use --unset ${key}. Nothing was changed.`,
    );
  }
  const [name = '', ...rest] = key.split('.');
  const setting = Object.values(SETTINGS).find((each) => each.key === name);
  if (!setting) throw new Failure(`${unknownSettingText(key)} Nothing was changed.`);
  return { key, value: rest.length > 0 ? text : parseValue(key, setting.accepts, text) };
}

/** Converts a value to the type of its setting. What does not fit stays a text, which the setting then refuses. */
function parseValue(key: string, { kind }: Accepted, text: string): unknown {
  switch (kind) {
    case 'onOff':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'wholeNumber':
      return /^-?\d+$/.test(text) ? Number(text) : text;
    case 'roles':
      return text.startsWith('[') ? parseJson(key, text) : text.split(',').map((role) => role.trim());
    case 'texts':
    case 'tones':
    case 'settings':
      return parseJson(key, text);
    case 'attributeName':
    case 'httpsAddress':
    case 'host':
    case 'text':
    case 'categoryName':
    case 'choice':
      return text;
  }
}

function readSettingsFile(file: string): Attributes {
  const settings = parseJsonFile(file);
  if (isRecord(settings)) return settings;
  throw new Failure(
    `${file} does not contain settings. It has to be an object, such as { "refresh_minutes": 30 }. Nothing was changed.`,
  );
}
