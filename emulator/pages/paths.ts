export const CONTROL_PAGE_PATH = '/control';
/** Followed by the id of a scenario. */
export const SCENARIO_PATH = '/scenario/';
export const CONTROL_SCRIPT_PATH = '/__emulator/control-page.js';
/** The plugin's screens without Flex; one of them with `?story=…`. */
export const STORIES_PATH = '/stories';
export const STORIES_SCRIPT_PATH = '/__emulator/stories.js';
export const STORY_STYLE_PATH = '/__emulator/story.css';
export const EVEN_FONT_PATH = '/__emulator/even.ttf';
export const STYLE_PATH = '/__emulator/pages.css';
