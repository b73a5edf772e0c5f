import type { ReactElement } from 'react';
import type { StringKey } from '../strings/en-US';

/** A test that brings a screen about by an answer of the server, or by what a user does after one. */
export interface TestReference {
  /** From the root of the project. */
  file: string;
  title: string;
}

/** One state of one screen, as it can be looked at without Flex and without a server. */
export interface Story {
  /** A sentence; no other story has it. */
  name: string;
  /** How the state comes about outside the stories: each story is a state that there is. */
  coveredBy: TestReference;
  /** Draws it at `STORY_NOW`. */
  render: () => ReactElement;
  /** How long the state has been on screen, where that changes it. */
  elapsedMs?: number;
  /** The texts of the buttons that lead to the state, in the order in which they are pressed. */
  press?: readonly StringKey[];
}

/** The stories of one surface. */
export interface StoryGroup {
  /** Names the file of what is expected of them. */
  id: string;
  title: string;
  stories: readonly Story[];
}
