export const CONTROL_PAGE_PATH = '/control';
/** Followed by the id of a scenario. */
export const SCENARIO_PATH = '/scenario/';
/** Resets the day, by POST. */
export const RESET_PATH = '/reset-day';
/** In the address of the start page right after a reset. */
export const RESET_PARAMETER = 'reset';
export const CONTROL_SCRIPT_PATH = '/__emulator/control-page.js';
export const STYLE_PATH = '/__emulator/pages.css';
