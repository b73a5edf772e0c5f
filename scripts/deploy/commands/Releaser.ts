/** Plugins and their wanted versions. Null switches a plugin off. */
export type Changes = ReadonlyMap<string, string | null>;

export interface ReleaseReport {
  /** Contains the SID of the new configuration if one was made. */
  text: string;
  /** Why it was not released, as far as that is known. */
  error: string | null;
}

/** Makes releases: with the official CLI, or with requests of our own. */
export interface Releaser {
  /** What a sentence calls it. */
  name: string;
  /** The most plugins of a release that it reads. It would switch off the others. */
  maxPlugins: number;
  /** Releases changes on top of the active release, under this name. */
  release: (changes: Changes, name: string) => Promise<ReleaseReport>;
}
