export interface PluginWatch {
  /** The bundle. Each build replaces it. */
  bundlePath: string;
  close(): Promise<void>;
}

export interface PluginWatchEvents {
  /** Called before a build that a change has started, and before the first one. */
  onBuilding: () => void;
  /** Called instead of a first build, if nothing has changed since the last one. */
  onUnchanged: () => void;
  /** Called after a successful build, with its duration. */
  onBuilt: (durationMs: number) => void;
  /** Called after a failed build. The last good bundle stays. */
  onFailed: (messages: readonly string[]) => void;
}
