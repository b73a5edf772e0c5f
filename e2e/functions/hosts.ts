/** Where the functions are for everybody: a name as Twilio gives them. */
export const FUNCTIONS_HOST = 'assessment-comments-1234-dev.twil.io';

export const FUNCTIONS_ORIGIN = `https://${FUNCTIONS_HOST}`;
