/** `ok`: as it should be. `toDo`: somebody has to do something. */
export type SetupState = 'checking' | 'ok' | 'toDo' | 'notChecked';

/** One line of the setup check, in words. Holds no id, nothing about a person and no customer's text. */
export interface SetupLine {
  name: string;
  state: SetupState;
  /** One or two sentences; none while it is being checked. */
  found: string;
  /** What to do, in a sentence. */
  advice?: string;
}
