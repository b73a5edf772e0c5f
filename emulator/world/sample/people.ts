/** A Flex user of the sample account. `insightsAgentId: null` is a worker that Insights does not know. */
export interface SamplePerson {
  workerSid: string;
  identity: string;
  fullName: string;
  email: string;
  role: 'agent' | 'supervisor' | 'admin';
  insightsAgentId: string | null;
}

function person(
  number: number,
  fullName: string,
  role: SamplePerson['role'],
  insightsAgentId: string | null,
): SamplePerson {
  const identity = fullName.toLowerCase().replace(/[^a-z]+/g, '.');
  return {
    workerSid: `WK${String(number).padStart(32, '0')}`,
    identity,
    fullName,
    email: `${identity}@example.com`,
    role,
    insightsAgentId,
  };
}

/** The invented people of the sample account, by what each one shows. */
export const people = {
  /** Hundreds of comments, and tasks in every state. */
  busyAgent: person(1, 'Mira Castellan', 'agent', '1f0c8d7e-52b1-5a3c-9d40-6c2f1be7a901'),
  /** A few comments. Shares a transferred conversation with the busy agent. */
  newAgent: person(2, 'Tobin Ashgrove', 'agent', '2a9e4b60-7d18-5e07-8b52-91f3c0d4e802'),
  /** Known to Insights, but has no comments yet. */
  agentWithoutComments: person(3, 'Ilse Marrow', 'agent', '3c7d1a95-08ef-5f4b-a1c6-2e80b97d5703'),
  /** No finished conversation, so Insights does not know this worker. */
  agentUnknownToInsights: person(4, 'Joss Penhallow', 'agent', null),
  supervisor: person(5, 'Vera Quillon', 'supervisor', '5e2b6f0c-41d9-5c8a-b7e3-08f9a6d1c505'),
  admin: person(6, 'Odell Farrow', 'admin', null),
  /** Three years of feedback: two thousand comments. */
  veteranAgent: person(7, 'Corin Halvard', 'agent', '7d4a1f38-96c2-5b0e-8e15-4b7d20c9f607'),
} as const;

/** People who review conversations; they are Insights users, not Flex workers. */
export const reviewers = {
  vera: { name: 'Vera Quillon', email: 'vera.quillon@example.com' },
  anselm: { name: 'Anselm Birch', email: 'anselm.birch@example.com' },
  priya: { name: 'Priya Dunmore', email: 'priya.dunmore@example.com' },
} as const;
