const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The form of an id in which ids are compared; they are sent as they came. Ids of Insights are opaque, but a UUID
 * is the same in whatever case: an admin may have typed it in capitals.
 */
export function canonicalId<Id extends string | null>(id: Id): Id | string {
  return id !== null && UUID.test(id) ? id.toLowerCase() : id;
}
