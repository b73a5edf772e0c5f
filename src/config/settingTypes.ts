import { allowedBaseUrl } from '../insights/http/authorization';
import { needsSanitizing } from '../insights/parse/sanitizeText';
import type { Setting } from './Setting';

/** Longer than the name of any role or worker attribute. */
const MAX_NAME_CHARACTERS = 200;
const MAX_ROLES = 100;

/** A switch: `true` or `false`. */
export function booleanSetting(key: string, defaultValue: boolean): Setting<boolean> {
  return {
    key,
    defaultValue,
    accepts: { kind: 'onOff' },
    read: (value) => (typeof value === 'boolean' ? value : undefined),
  };
}

/** One of a few texts. */
export function choiceSetting<Choice extends string>(
  key: string,
  defaultValue: Choice,
  choices: readonly Choice[],
): Setting<Choice> {
  return {
    key,
    defaultValue,
    accepts: { kind: 'choice', choices },
    read: (value) => choices.find((choice) => choice === value),
  };
}

/** A whole number from `from` to `to`, inclusive. */
export function integerSetting(key: string, defaultValue: number, from: number, to: number): Setting<number> {
  return {
    key,
    defaultValue,
    accepts: { kind: 'wholeNumber', from, to },
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        ? value
        : undefined,
  };
}

/** The name of a worker attribute. It is a top-level attribute: a dot is part of the name, not a path. */
export function attributeNameSetting(key: string): Setting<string | null> {
  return { key, defaultValue: null, accepts: { kind: 'attributeName' }, read: nonEmptyText };
}

/** The names of at least one Flex role; null means all users. */
export function rolesSetting(key: string): Setting<readonly string[] | null> {
  return {
    key,
    defaultValue: null,
    accepts: { kind: 'roles' },
    read(value) {
      if (!Array.isArray(value) || value.length === 0 || value.length > MAX_ROLES) return undefined;
      const names = value.map(nonEmptyText);
      return names.every((name) => name !== undefined) ? names : undefined;
    },
  };
}

/** An address to which the token can be sent; null means Insights itself. */
export function httpsUrlSetting(key: string): Setting<string | null> {
  return {
    key,
    defaultValue: null,
    accepts: { kind: 'httpsAddress' },
    read: (value) => (typeof value === 'string' ? (allowedBaseUrl(value.trim()) ?? undefined) : undefined),
  };
}

/** A host name without port, exactly as in URLs; null when there is none. */
export function hostSetting(key: string): Setting<string | null> {
  return {
    key,
    defaultValue: null,
    accepts: { kind: 'host' },
    read(value) {
      const name = nonEmptyText(value)?.toLowerCase();
      return name !== undefined && /^[a-z0-9.-]+$/.test(name) ? name : undefined;
    },
  };
}

/** A name without hidden characters, which an admin cannot see and which match nothing. */
export function nonEmptyText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > MAX_NAME_CHARACTERS) return undefined;
  if (needsSanitizing(value, MAX_NAME_CHARACTERS)) return undefined;
  return value.trim() || undefined;
}
