import React from 'react';
import type { StoryGroup } from '../../Story';
import { storyAnchor } from './matchingStories';

interface StoryListProps {
  groups: readonly StoryGroup[];
  /** Whether only some stories are listed. Their groups are unfolded then. */
  isFiltered: boolean;
}

/** The names of the stories by group, as links to their places on the page. */
export const StoryList: React.FC<StoryListProps> = ({ groups, isFiltered }) => (
  <nav aria-label="Stories">
    {groups.map(({ id, title, stories }) => (
      // The key lets a group begin unfolded or folded again when a filter starts or ends.
      <details key={`${id} ${String(isFiltered)}`} open={isFiltered}>
        <summary>
          {title} <span className="muted">{stories.length}</span>
        </summary>
        <ul>
          {stories.map(({ name }) => (
            <li key={name}>
              <a href={`#${storyAnchor(name)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    ))}
  </nav>
);
