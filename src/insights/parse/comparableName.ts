/**
 * A name as it is compared with another one: case, the space around it, runs of white space, and the way in which Unicode
 * writes an accented letter do not matter. Lower case first unifies ẞ and ß, and upper case then ß and SS, and both
 * forms of sigma.
 */
export function comparableName(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').normalize('NFC').toLowerCase().toUpperCase().normalize('NFC');
}
