const UUID_LENGTH = 36;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The form of an id for comparisons. Requests contain the original id. Insights ids are opaque, but UUIDs are
 * case-insensitive, and an admin may have typed one in capitals.
 */
export function canonicalId<Id extends string | null>(id: Id): Id | string {
  return id !== null && id.length === UUID_LENGTH && UUID.test(id) ? id.toLowerCase() : id;
}

/** Whether two values are the same id. Anything but a text is no id. */
export function isSameId(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && canonicalId(one) === canonicalId(other);
}
