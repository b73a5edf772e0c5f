const NUMBERS = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})/;

/** Compares a version to another one by their three numbers. A version of another form counts as older. */
export function versionOrder(version: string, other: string): 'older' | 'same' | 'newer' {
  if (version === other) return 'same';
  const [ours, theirs] = [version, other].map((each) => NUMBERS.exec(each)?.slice(1).map(Number) ?? []);
  for (const [index, number] of (ours ?? []).entries()) {
    const difference = number - (theirs?.[index] ?? 0);
    if (difference !== 0) return difference > 0 ? 'newer' : 'older';
  }
  return 'older';
}
