import React from 'react';
import type { StoryGroup } from '../../Story';
import type { IndexView } from './IndexChoices';
import { storyAnchor } from './matchingStories';

const MAX_GRID_WIDTH_PX = 320;

interface StoryGridProps {
  groups: readonly StoryGroup[];
  view: IndexView;
}

/** The stories in frames, light beside dark. */
export const StoryGrid: React.FC<StoryGridProps> = ({ groups, view }) => (
  <>
    {groups.map(({ id, title, stories }) => (
      <section key={id} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <ul className={layoutOf(view)}>
          {stories.map(({ name }) => (
            <li key={name} id={storyAnchor(name)}>
              <a href={storyAddress(name, view, view.theme === 'dark' ? 'dark' : 'light')}>{name}</a>
              <div className="frames">
                {view.theme !== 'dark' && <StoryFrame name={name} view={view} theme="light" />}
                {view.theme !== 'light' && <StoryFrame name={name} view={view} theme="dark" />}
              </div>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

/** Stories of a given width stand below each other if two of them would not fit. */
function layoutOf({ theme, width }: IndexView): string | undefined {
  if (width !== 'fill' && Number(width) > MAX_GRID_WIDTH_PX) return 'wide';
  return theme === 'both' ? 'pairs' : undefined;
}

interface StoryFrameProps {
  name: string;
  view: IndexView;
  theme: 'light' | 'dark';
}

/** The story itself sets the height of its frame. */
const StoryFrame: React.FC<StoryFrameProps> = ({ name, view, theme }) => (
  <iframe
    // A frame with another address would add a step to the history of the page.
    key={storyAddress(name, view, theme)}
    className={theme}
    title={`${name}, ${theme}`}
    src={storyAddress(name, view, theme)}
    width={view.width === 'fill' ? undefined : view.width}
    loading="lazy"
  />
);

function storyAddress(story: string, { locale, width }: IndexView, theme: 'light' | 'dark'): string {
  return `?${new URLSearchParams({ story, theme, locale, width }).toString()}`;
}
