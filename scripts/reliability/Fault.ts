/** A test: its file, relative to the project's root, and its title as written in the file. */
export interface TestName {
  file: string;
  title: string;
}

/** Something that can go wrong, what the user sees then, and what proves it. */
export interface Fault {
  /** What happens, such as `429 with a readable Retry-After`. */
  name: string;
  /** What the user sees, in one or two sentences. */
  seen: string;
  /** The number of requests, such as `3 (two retries)`. */
  calls: string;
  /** The tests for it. The first one fails with the change in `breaks`. */
  tests: readonly [TestName, ...TestName[]];
  /**
   * A change to our code that makes the first test fail: `find`, which occurs once in `file`, is replaced by `replace`.
   */
  breaks: { file: string; find: string; replace: string };
}
