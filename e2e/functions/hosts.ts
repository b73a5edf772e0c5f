/** The public host of the functions, named like Twilio names them. */
export const FUNCTIONS_HOST = 'assessment-comments-1234-dev.twil.io';

export const FUNCTIONS_ORIGIN = `https://${FUNCTIONS_HOST}`;
