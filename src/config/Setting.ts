/** What values a setting takes, for the message about one that it does not take. */
export type Accepted =
  | { kind: 'settings' }
  | { kind: 'onOff' }
  | { kind: 'wholeNumber'; from: number; to: number }
  | { kind: 'attributeName' }
  | { kind: 'roles' }
  | { kind: 'httpsAddress' }
  | { kind: 'texts' }
  /** A wording, in which only these values are filled in. */
  | { kind: 'text'; values: readonly string[] };

/** One thing that an admin can set. */
export interface Setting<Value> {
  /** Its key in the Flex configuration. */
  key: string;
  /** What holds where nothing, or nothing usable, is set. */
  defaultValue: Value;
  accepts: Accepted;
  /**
   * The value as the plugin uses it; undefined when it cannot be used.
   * @param report told of parts of the value that are left out
   */
  read: (value: unknown, report: (problem: SettingProblem) => void) => Value | undefined;
}

/** A setting that is there and is left out. */
export type SettingProblem =
  | { kind: 'unusable'; key: string; accepts: Accepted }
  /** There is no setting, or no text, of this name. */
  | { kind: 'unknown'; key: string };
