import React from 'react';
import { render } from 'react-dom';
import { STORY_NOW } from '../../storyComments';
import { drawStory } from './drawStory';
import { readChoice } from './StoryChoice';
import { StoryIndex } from './StoryIndex';

/** Draws what the address asks for, then writes into the page that it is drawn. */
async function follow(place: HTMLElement): Promise<void> {
  const { search } = location;
  await drawStory(place, readChoice(search));
  document.documentElement.dataset.drawn = search;
  if (frameElement instanceof HTMLElement) frameElement.style.height = `${place.offsetHeight}px`;
}

const index = document.getElementById('stories');
const place = document.getElementById('one-story');
// Words such as "2 minutes ago" are about the moment of the stories.
Date.now = () => STORY_NOW;
if (index) render(<StoryIndex search={location.search} />, index);
if (place) {
  void follow(place);
  window.addEventListener('popstate', () => void follow(place));
}
