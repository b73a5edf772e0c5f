import { Failure } from '../../deploy/script/Failure';

const SOURCES = [
  { user: 'agent', who: 'an agent', variable: 'AGENT_FLEX_TOKEN' },
  { user: 'supervisor', who: 'a supervisor', variable: 'SUPERVISOR_FLEX_TOKEN' },
] as const;

/** The Flex tokens of an agent and a supervisor. Null if there is none. */
export interface FlexTokens {
  agent: string | null;
  supervisor: string | null;
}

/**
 * Reads the Flex tokens from the environment.
 * @param readHidden asks for each token that the environment lacks; null does not ask
 * @throws Failure if a token contains a space, as a copy of more than the token does
 */
export async function readTokens(
  env: NodeJS.ProcessEnv,
  readHidden: ((question: string) => Promise<string>) | null,
): Promise<FlexTokens> {
  const tokens: FlexTokens = { agent: null, supervisor: null };
  for (const { user, who, variable } of SOURCES) {
    const isAsked = !env[variable] && readHidden !== null;
    const typed = isAsked ? await readHidden(`Flex token of ${who} (Enter for none): `) : '';
    // The browser's console shows the token in quotation marks.
    const token = (env[variable] || typed).trim().replace(/^(['"])(.*)\1$/, '$2');
    if (/\s/.test(token)) {
      throw new Failure(`${variable} is not a Flex token: it contains a space. Nothing was requested.`);
    }
    tokens[user] = token || null;
  }
  return tokens;
}
