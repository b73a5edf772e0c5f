/** The index of the stories; one of them with `?story=…`. */
export const STORIES_PATH = '/stories';
export const SCRIPT_PATH = '/stories/page.js';
export const INDEX_STYLE_PATH = '/stories/index.css';
export const STORY_STYLE_PATH = '/stories/story.css';
/** `story.css` contains this address, too. */
export const EVEN_FONT_PATH = '/stories/even.ttf';
