import type { Opening } from '../flex/pageScenario';
import { pseudoWording } from '../flex/pseudoLanguage';

/** Opens the panel of the plugin in this repository. */
export const openPanel: Opening = {
  pressButton: ['Feedback', 'Retroalimentación', pseudoWording('Feedback')],
};

/** Opens the plugin's tab beside a conversation in Teams View. */
export const openCommentsTab: Opening = {
  selectTab: ['Comments', 'Comentarios', 'Comentários', pseudoWording('Comments')],
};

/** Selects a task of the agent, and opens the panel beside it. */
export function openPanelFor({ name }: { name: string }): Opening {
  return { selectTask: name, ...openPanel };
}
