/** A Flex user of the sample account. `insightsAgentId: null` is a worker that Insights does not know. */
export interface SamplePerson {
  workerSid: string;
  identity: string;
  fullName: string;
  email: string;
  role: 'agent' | 'supervisor' | 'admin';
  insightsAgentId: string | null;
  /** What makes this person worth a look, for the start page. */
  about?: string;
}

function person(
  number: number,
  fullName: string,
  role: SamplePerson['role'],
  insightsAgentId: string | null,
  about: string,
): SamplePerson {
  const identity = fullName.toLowerCase().replace(/[^a-z]+/g, '.');
  return {
    workerSid: `WK${String(number).padStart(32, '0')}`,
    identity,
    fullName,
    email: `${identity}@example.com`,
    role,
    insightsAgentId,
    about,
  };
}

/** The invented people of the sample account, by what each one shows. */
export const people = {
  busyAgent: person(
    1,
    'Mira Castellan',
    'agent',
    '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901',
    'Hundreds of comments, and tasks in every state',
  ),
  newAgent: person(
    2,
    'Tobin Ashgrove',
    'agent',
    '2a9e4b60-7d18-5e07-8b52-91f3c0d4e802',
    'A handful of comments, and the second half of a call that Mira transferred',
  ),
  agentWithoutComments: person(
    3,
    'Ilse Marrow',
    'agent',
    '3c7d1a95-08ef-5f4b-a1c6-2e80b97d5703',
    'Known to Insights, but without a comment so far',
  ),
  agentUnknownToInsights: person(
    4,
    'Joss Penhallow',
    'agent',
    null,
    'No finished conversation, so Insights does not know this agent',
  ),
  supervisor: person(
    5,
    'Vera Quillon',
    'supervisor',
    '5e2b6f0c-41d9-5c8a-b7e3-08f9a6d1c505',
    'Reads and adds comments in Teams View, and has assessed three conversations',
  ),
  admin: person(6, 'Odell Farrow', 'admin', null, 'Can do what Vera can, and opens the setup check'),
  veteranAgent: person(
    7,
    'Corin Halvard',
    'agent',
    '7d4a1f38-96c2-5b0e-8e15-4b7d20c9f607',
    'Three years of feedback: two thousand comments',
  ),
} as const;

/** People who review conversations; they are Insights users, not Flex workers. */
export const reviewers = {
  vera: { name: 'Vera Quillon', email: 'vera.quillon@example.com' },
  anselm: { name: 'Anselm Birch', email: 'anselm.birch@example.com' },
  priya: { name: 'Priya Dunmore', email: 'priya.dunmore@example.com' },
} as const;
