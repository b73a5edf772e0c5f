/** `ok`: correct. `toDo`: an admin has to do something. */
export type SetupState = 'checking' | 'ok' | 'toDo' | 'notChecked';

/** A button for something that the check only does when the user asks for it. */
interface SetupAction {
  label: string;
  isRunning: boolean;
  onClick: () => void;
}

/** One line of the setup check, in words. It contains no id, no personal data and no customer text. */
export interface SetupLine {
  name: string;
  state: SetupState;
  /** One or two sentences; empty while the check is running. */
  detail: string;
  /** What to do, in one or two sentences. With an `action`, also what came of it. */
  advice?: string;
  action?: SetupAction;
}
