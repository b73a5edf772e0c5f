import { readTokens } from './readTokens';

describe('Flex tokens', () => {
  it('come from the environment, without the quotation marks of the console', async () => {
    const env = { AGENT_FLEX_TOKEN: ` 'a.b.c' `, SUPERVISOR_FLEX_TOKEN: '"d.e.f"' };
    expect(await readTokens(env, null)).toEqual({ agent: 'a.b.c', supervisor: 'd.e.f' });
  });

  it('are optional', async () => {
    expect(await readTokens({ AGENT_FLEX_TOKEN: '' }, null)).toEqual({ agent: null, supervisor: null });
  });

  it('are asked for only if the environment lacks them', async () => {
    const questions: string[] = [];
    const readHidden = (question: string): Promise<string> => {
      questions.push(question);
      return Promise.resolve('typed');
    };
    const tokens = await readTokens({ AGENT_FLEX_TOKEN: 'set' }, readHidden);
    expect(tokens).toEqual({ agent: 'set', supervisor: 'typed' });
    expect(questions).toEqual(['Flex token of a supervisor (Enter for none): ']);
  });

  it('are rejected if they contain a space, without repeating them', async () => {
    await expect(readTokens({ AGENT_FLEX_TOKEN: 'secret and more' }, null)).rejects.toThrow(
      /^AGENT_FLEX_TOKEN is not a Flex token: it contains a space\. Nothing was requested\.$/,
    );
  });
});
