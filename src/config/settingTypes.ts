import { allowedBaseUrl } from '../insights/http/authorization';
import type { Setting } from './Setting';

/** On or off: `true` or `false`. */
export function onOff(key: string, defaultValue: boolean): Setting<boolean> {
  return {
    key,
    defaultValue: defaultValue,
    accepts: { kind: 'onOff' },
    read: (value) => (typeof value === 'boolean' ? value : undefined),
  };
}

/** A whole number from `from` to `to`, both included. */
export function wholeNumber(key: string, defaultValue: number, from: number, to: number): Setting<number> {
  return {
    key,
    defaultValue: defaultValue,
    accepts: { kind: 'wholeNumber', from, to },
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to
        ? value
        : undefined,
  };
}

/** The name of a worker attribute; one at the top level, so that a dot is a part of the name. */
export function attributeName(key: string): Setting<string | null> {
  return { key, defaultValue: null, accepts: { kind: 'attributeName' }, read: name };
}

/** Names of Flex roles, at least one; null is everybody. */
export function roles(key: string): Setting<readonly string[] | null> {
  return {
    key,
    defaultValue: null,
    accepts: { kind: 'roles' },
    read(value) {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      const names = value.map(name);
      return names.every((each) => each !== undefined) ? names : undefined;
    },
  };
}

/** An address that a token may be sent to; null is Insights itself. */
export function httpsAddress(key: string): Setting<string | null> {
  return {
    key,
    defaultValue: null,
    accepts: { kind: 'httpsAddress' },
    read: (value) => (typeof value === 'string' ? (allowedBaseUrl(value.trim()) ?? undefined) : undefined),
  };
}

function name(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
