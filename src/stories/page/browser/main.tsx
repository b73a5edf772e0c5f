import React from 'react';
import { render } from 'react-dom';
import { STORY_NOW } from '../../storyComments';
import { fitFrame } from './fitFrame';
import { renderStory } from './renderStory';
import { readStoryOptions } from './StoryOptions';
import { StoryIndex } from './StoryIndex';

/** Renders the story of the address, then marks the page as drawn. */
async function follow(place: HTMLElement): Promise<void> {
  const { search } = location;
  await renderStory(place, readStoryOptions(search));
  document.documentElement.dataset.drawn = search;
  if (frame) fitFrame(frame, place);
}

// The frame belongs to the document around it, so it is no `HTMLElement` of this one.
const frame = window.frameElement as HTMLElement | null;
const index = document.getElementById('stories');
const place = document.getElementById('one-story');
// Texts such as "2 minutes ago" refer to the time of the stories.
Date.now = () => STORY_NOW;
if (index) render(<StoryIndex search={location.search} />, index);
if (place) {
  if (frame) document.documentElement.dataset.framed = '';
  void follow(place);
  window.addEventListener('popstate', () => void follow(place));
}
