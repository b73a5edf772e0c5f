export interface FunctionEnvironment {
  sid: string;
  /** Empty for the environment without a suffix. */
  suffix: string;
  domain: string;
  /** What is deployed there. Null before the first deployment. */
  buildSid: string | null;
}

export interface FunctionService {
  sid: string;
  /** Whether Twilio passes the account SID and the auth token to the functions. */
  includesCredentials: boolean;
  environments: readonly FunctionEnvironment[];
}

export interface FunctionDeployment {
  buildSid: string;
  createdAt: Date;
}

/** The environment variables by name. */
export type Variables = ReadonlyMap<string, string>;
