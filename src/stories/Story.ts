import type { ReactElement } from 'react';
import type { StringKey } from '../strings/en-US';

/** One state of one screen, which can be rendered without Flex and without a server. */
export interface Story {
  /** A unique description. */
  name: string;
  /** Renders the state at the time `STORY_NOW`. */
  render: () => ReactElement;
  /** How long the state has been on screen, if that changes it. */
  elapsedMs?: number;
  /** The buttons to press to reach the state, in this order, by the keys of their texts. */
  press?: readonly StringKey[];
}

/** The stories of one surface. */
export interface StoryGroup {
  /** The name of the file with the expected output. */
  id: string;
  title: string;
  stories: readonly Story[];
}
