/** `ok`: correct. `toDo`: an admin has to do something. */
export type SetupState = 'checking' | 'ok' | 'toDo' | 'notChecked';

/** One line of the setup check, in words. It contains no id, no personal data and no customer text. */
export interface SetupLine {
  name: string;
  state: SetupState;
  /** One or two sentences; empty while the check is running. */
  detail: string;
  /** One sentence on what to do. */
  advice?: string;
}
