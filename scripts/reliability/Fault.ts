/** A test by its file, from the top of the project, and its title as the file has it. */
export interface TestName {
  file: string;
  title: string;
}

/** Something that goes wrong, what its user sees of it, and what proves that. */
export interface Fault {
  /** What happens, such as `429 with a readable Retry-After`. */
  name: string;
  /** What the user sees, in a sentence or two. */
  seen: string;
  /** How many calls it costs, such as `3 (two retries)`. */
  calls: string;
  /** Tests that watch it. The first one is what `breaks` makes fail. */
  tests: readonly [TestName, ...TestName[]];
  /** A change to our code with which the first test fails: the text `find`, once in `file`, becomes `replace`. */
  breaks: { file: string; find: string; replace: string };
}
