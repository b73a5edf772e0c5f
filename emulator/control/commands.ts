import { dayCommands } from './commands/day';
import { taskCommands } from './commands/tasks';
import { faultCommands } from './commands/faults';
import { insightsCommands } from './commands/insights';
import { networkCommands } from './commands/network';
import { peopleCommands } from './commands/people';

/** Every command of `POST /__emulator/control/<name>`. */
export const commands = {
  ...taskCommands,
  ...peopleCommands,
  ...insightsCommands,
  ...faultCommands,
  ...networkCommands,
  ...dayCommands,
};

export type Commands = typeof commands;
export type CommandName = keyof Commands;
