import React, { useEffect, useState } from 'react';
import { ALL_STORIES } from '../../allStories';
import { IndexChoices, indexAddress, readIndexView, type IndexView } from './IndexChoices';
import { matchingStories } from './matchingStories';
import { StoryGrid } from './StoryGrid';
import { StoryList } from './StoryList';

/** Every story by name, each in frames of its own, so that their ids and their focus do not conflict. */
export const StoryIndex: React.FC<{ search: string }> = ({ search }) => {
  const [view, setView] = useState<IndexView>(() => readIndexView(search));
  useEffect(() => history.replaceState(null, '', indexAddress(view) + location.hash), [view]);
  const change = (changed: Partial<IndexView>): void => setView((before) => ({ ...before, ...changed }));
  const groups = matchingStories(ALL_STORIES, view.filter);
  const count = groups.flatMap(({ stories }) => stories).length;
  return (
    <>
      <div className="story-index">
        <h1>Stories</h1>
        <p className="muted small">Every state of every screen of the plugin, with invented data.</p>
        <label className="field">
          <span>Filter</span>
          <input
            type="search"
            value={view.filter}
            onChange={({ target }) => change({ filter: target.value })}
          />
        </label>
        <p className="muted small" role="status">
          {count === 1 ? '1 story' : `${count} stories`}
        </p>
        <StoryList groups={groups} isFiltered={view.filter.trim() !== ''} />
      </div>
      <div className="story-grid">
        <IndexChoices view={view} onChange={change} />
        {count === 0 && (
          <p>
            No story contains “{view.filter}”.{' '}
            <button type="button" onClick={() => change({ filter: '' })}>
              Clear the filter
            </button>
          </p>
        )}
        <StoryGrid groups={groups} view={view} />
      </div>
    </>
  );
};
