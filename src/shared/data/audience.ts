/** Who reads a surface: agents read "feedback" on their own work, supervisors read "comments" on other people's. */
export type Audience = 'agent' | 'supervisor';
