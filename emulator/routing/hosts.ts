/** The host under which requests from the event bridge are routed. */
export const EVENT_BRIDGE = 'event-bridge.twilio.com';
