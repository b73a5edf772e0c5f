import type { ReactElement } from 'react';
import type { StringKey } from '../strings/en-US';

/** A test that reaches a state through responses of the server and actions of the user. */
export interface TestReference {
  /** The path from the root of the project. */
  file: string;
  title: string;
}

/** One state of one screen, which can be rendered without Flex and without a server. */
export interface Story {
  /** A unique description. */
  name: string;
  /** A test that reaches the state without the stories, which shows that the state really occurs. */
  coveredBy: TestReference;
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
