/** The scripts of package.json by name. */
type Scripts = Readonly<Record<string, string>>;

const NPM_RUN = /npm (?:run (?:-s )?)?([\w:-]+)/g;

/** What npm does itself. */
const NPM_COMMANDS = ['ci'];

/** An action with the full SHA of a commit, and its version for people. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/**
 * Finds what a linter of workflows does not know: commands that package.json does not have, and actions that are not
 * pinned. A tag can be moved to another commit; a SHA cannot.
 *
 * @param text a workflow
 * @returns sentences
 */
export function workflowProblems(text: string, scripts: Scripts): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, action] = /^\s*(?:- )?uses: (.+)$/.exec(line) ?? [];
    const isUnpinned = action !== undefined && !PINNED.test(action);
    const [, command = ''] = /^\s*(?:- )?run: (.+)$/.exec(line) ?? [];
    const missing = [...command.matchAll(NPM_RUN)]
      .map(([, name = '']) => name)
      .filter((name) => !NPM_COMMANDS.includes(name) && !(name in scripts));
    return [
      ...(isUnpinned ? [`Line ${index + 1}: ${action} is not pinned by SHA with its version.`] : []),
      ...missing.map((name) => `Line ${index + 1}: package.json has no script ${name}.`),
    ];
  });
}
