import { ask } from '../../testing/ask';
import type { Override } from '../../testing/fakeAccount';
import { FIRST_AGENT, type SampleAccount } from '../../testing/sampleAccount';
import { accountCredentials } from './accountCredentials';
import { agentToken } from './agentToken';
import { otherAgents } from './otherAgents';
import { ownAssessments } from './ownAssessments';
import { supervisorToken } from './supervisorToken';

/** Gives one user this response to every request. */
const to =
  (user: string, status: number, code: number | null = null): Override =>
  ({ headers }) =>
    headers.Authorization === user ? { status, body: { code } } : null;

describe("Q1, the account's credentials", () => {
  it('is ok if Insights accepts them', async () => {
    expect(await ask(accountCredentials)).toEqual({ outcome: 'ok', why: 'It responded with 200.' });
  });

  it.each([401, 403])('differs if Insights answers %d', async (status) => {
    expect(await ask(accountCredentials, { override: to('account', status, 20403) })).toEqual({
      outcome: 'differs',
      why: `It responded with ${status}, code 20403. The agent function cannot work in this account.`,
    });
  });

  it.each([
    [200, 'It accepted an API key (200). Only the auth token shows what the function gets.'],
    [403, 'It refused an API key (403). Only the auth token shows what the function gets.'],
  ])('is not checked with an API key that gets %d', async (status, why) => {
    const override = to('account', status);
    expect(await ask(accountCredentials, { override, hasAuthToken: false })).toEqual({
      outcome: 'notChecked',
      why,
    });
  });

  it('fails for an account without Insights', async () => {
    expect(await ask(accountCredentials, { override: to('account', 404, 20404) })).toEqual({
      outcome: 'failed',
      why: 'Insights has nothing at this address (404, code 20404). Flex Insights may be turned off.',
    });
  });
});

describe("Q19, an agent's token", () => {
  const tokens = ['agent'] as const;

  it('is ok if agents can read', async () => {
    const answer = await ask(agentToken, { tokens });
    expect(answer).toEqual({
      outcome: 'ok',
      isNews: true,
      why:
        'Agents can read without the agent function. 200: comments by agent, comments by segment, segments, ' +
        'conversations, comment tags, user roles.',
    });
  });

  it('is ok if Insights refuses agents', async () => {
    const { outcome, why } = await ask(agentToken, { tokens, override: to('agent', 403, 20403) });
    expect(outcome).toBe('ok');
    expect(why).toMatch(/need an Insights role or the agent function\. 403, code 20403: comments by agent,/);
  });

  it('differs if only a part is allowed', async () => {
    const override: Override = ({ headers }, { pathname }) =>
      headers.Authorization === 'agent' && pathname.endsWith('/Segments') ? { status: 403 } : null;
    const answer = await ask(agentToken, { tokens, override });
    expect(answer).toMatchObject({
      outcome: 'differs',
      why: expect.stringContaining('; 403: segments.') as string,
    });
  });

  it('fails if the token has expired', async () => {
    expect(await ask(agentToken, { tokens, override: to('agent', 401) })).toEqual({
      outcome: 'failed',
      why: 'Every endpoint responded with 401. The token may have expired: use a new one.',
    });
  });

  it('also asks if the account has no data', async () => {
    const change = (sample: SampleAccount): void => void (sample.events = []);
    expect(await ask(agentToken, { tokens, change })).toMatchObject({ outcome: 'ok' });
  });

  it('is not checked without a token', async () => {
    expect(await ask(agentToken)).toEqual({ outcome: 'notChecked', why: 'AGENT_FLEX_TOKEN is not set.' });
  });
});

describe('Q20, the comments on other agents', () => {
  const tokens = ['agent'] as const;

  it('differs if an agent reads the comments on two agents', async () => {
    expect(await ask(otherAgents, { tokens })).toEqual({
      outcome: 'differs',
      why: 'It read comments on 2 of 2 agents.',
    });
  });

  it('is ok if an agent reads the comments on one agent', async () => {
    const override: Override = ({ headers }, { searchParams }) =>
      headers.Authorization === 'agent' && searchParams.get('AgentId') !== FIRST_AGENT
        ? { status: 403 }
        : null;
    expect(await ask(otherAgents, { tokens, override })).toMatchObject({ outcome: 'ok' });
  });

  it('fails if the token has expired', async () => {
    expect(await ask(otherAgents, { tokens, override: to('agent', 401) })).toMatchObject({
      outcome: 'failed',
    });
  });

  it('is not checked without a token, or with comments on one agent only', async () => {
    expect(await ask(otherAgents)).toMatchObject({ outcome: 'notChecked' });
    const change = (sample: SampleAccount): void => void (sample.comments = sample.comments.slice(0, 4));
    expect(await ask(otherAgents, { tokens, change })).toMatchObject({ outcome: 'notChecked' });
  });
});

describe("Q21, a supervisor's token", () => {
  const tokens = ['supervisor'] as const;

  it('is ok if everything is allowed', async () => {
    expect(await ask(supervisorToken, { tokens })).toMatchObject({ outcome: 'ok' });
  });

  it('differs if Insights refuses it', async () => {
    const { outcome, why } = await ask(supervisorToken, { tokens, override: to('supervisor', 403, 45003) });
    expect(outcome).toBe('differs');
    expect(why).toMatch(/^The supervisor may lack an Insights role\. 403, code 45003: comments by agent,/);
  });

  it('is ok if Insights only has nothing for an ID', async () => {
    const override: Override = ({ headers }, { pathname }) =>
      headers.Authorization === 'supervisor' && pathname.endsWith('/Conversations')
        ? { status: 404, body: { code: 20404 } }
        : null;
    expect(await ask(supervisorToken, { tokens, override })).toMatchObject({ outcome: 'ok' });
  });

  it('fails if a proxy responds instead', async () => {
    const override: Override = ({ headers }) =>
      headers.Authorization === 'supervisor' ? { body: '<html>' } : null;
    expect(await ask(supervisorToken, { tokens, override })).toMatchObject({ outcome: 'failed' });
  });

  it.each([401, 429, 503])('fails if it gets %d', async (status) => {
    const override = to('supervisor', status);
    expect(await ask(supervisorToken, { tokens, override })).toMatchObject({ outcome: 'failed' });
  });

  it('is not checked without a token', async () => {
    expect(await ask(supervisorToken)).toMatchObject({ outcome: 'notChecked' });
  });
});

describe('Q24, the own assessments of a supervisor', () => {
  const tokens = ['supervisor'] as const;

  it('is ok if the supervisor gets them and the answer sets', async () => {
    expect(await ask(ownAssessments, { tokens })).toEqual({
      outcome: 'ok',
      why: '200: own assessments, answer sets.',
    });
  });

  it('differs if Insights refuses one of them', async () => {
    const override: Override = (_request, { pathname }) =>
      pathname.endsWith('/AnswerSets') ? { status: 403, body: { code: 20403 } } : null;
    expect(await ask(ownAssessments, { tokens, override })).toEqual({
      outcome: 'differs',
      why:
        'The form for a comment works without the own assessment. 200: own assessments; ' +
        '403, code 20403: answer sets.',
    });
  });

  it('fails with an expired token, and is not checked without one', async () => {
    const expired = await ask(ownAssessments, { tokens, override: to('supervisor', 401) });
    expect(expired).toMatchObject({ outcome: 'failed' });
    expect(await ask(ownAssessments)).toMatchObject({ outcome: 'notChecked' });
  });
});
