/** The name under which requests that came through the event bridge are routed. */
export const EVENT_BRIDGE = 'event-bridge.twilio.com';
