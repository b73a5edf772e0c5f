/** The values that a setting accepts, for the message about a value that it does not accept. */
export type Accepted =
  | { kind: 'settings' }
  | { kind: 'onOff' }
  | { kind: 'wholeNumber'; from: number; to: number }
  | { kind: 'attributeName' }
  | { kind: 'roles' }
  | { kind: 'httpsAddress' }
  | { kind: 'host' }
  | { kind: 'texts' }
  | { kind: 'tones' }
  | { kind: 'categoryName' }
  /** One of these texts, exactly. */
  | { kind: 'choice'; choices: readonly string[] }
  /** A text in which only these placeholders are replaced. */
  | { kind: 'text'; values: readonly string[] };

/** A setting of the plugin that an admin can change. */
export interface Setting<Value> {
  /** Its key in the Flex configuration. */
  key: string;
  /** Used when the setting is missing or unusable. */
  defaultValue: Value;
  accepts: Accepted;
  /**
   * Converts the configured value to the one that the plugin uses; undefined when it is unusable.
   * @param report called for each part of the value that is ignored
   */
  read: (value: unknown, report: (problem: SettingProblem) => void) => Value | undefined;
}

/** A configured setting that is ignored. */
export type SettingProblem =
  | { kind: 'unusable'; key: string; accepts: Accepted }
  /** An earlier entry of the same setting names the same category. */
  | { kind: 'duplicate'; key: string }
  /** The setting has more entries than `limit`. Those after them are ignored. */
  | { kind: 'tooMany'; key: string; limit: number }
  /** There is no setting, or no text, with this name. */
  | { kind: 'unknown'; key: string }
  /** The URL is valid, but no setting says that its host can have agents' tokens. */
  | { kind: 'untrustedHost'; key: string };
