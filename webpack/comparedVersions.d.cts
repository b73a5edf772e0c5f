export const COMPARED_VERSIONS: Readonly<Record<string, readonly string[]>>;
export function versionProblems(root: string): string[];
/** @throws when an installed package has another version */
export function requireComparedVersions(root: string): void;
