export const CONTROL_PAGE_PATH = '/control';
/** Followed by the id of a scenario. */
export const SCENARIO_PATH = '/scenario/';
export const CONTROL_SCRIPT_PATH = '/__emulator/control-page.js';
export const STYLE_PATH = '/__emulator/pages.css';
