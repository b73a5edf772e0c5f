import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { answerSchemas, errorSchema, requestSchemas } from './insights';

/** A request, as the emulator's `calls` lists it. */
export interface ContractRequest {
  method: string;
  path: string;
  query: Readonly<Record<string, readonly string[]>>;
}

export interface ContractAnswer {
  path: string;
  status: number;
  /** The parsed JSON. */
  body: unknown;
}

export interface InsightsContract {
  /** What is wrong with a request that Insights is expected to accept; empty when nothing is. */
  requestProblems(request: ContractRequest): string[];
  /** What is wrong with an answer of Insights; empty when nothing is. */
  answerProblems(answer: ContractAnswer): string[];
}

/** Compiles the contract, which takes a moment: make one per test file. */
export function createInsightsContract(): InsightsContract {
  const ajv = addFormats(new Ajv({ allErrors: true, allowUnionTypes: true }));
  const compileAll = (schemas: typeof requestSchemas): Map<string, ValidateFunction> =>
    new Map(Object.entries(schemas).map(([path, schema]) => [path, ajv.compile(schema)]));
  const requests = compileAll(requestSchemas);
  const answers = compileAll(answerSchemas);
  const errors = ajv.compile(errorSchema);

  return {
    requestProblems({ method, path, query }) {
      if (method !== 'GET') return [`${method} ${path} is not in the contract`];
      return problems(requests.get(path), query, path);
    },
    answerProblems({ path, status, body }) {
      return problems(status >= 400 ? errors : answers.get(path), body, path);
    },
  };
}

function problems(validate: ValidateFunction | undefined, value: unknown, path: string): string[] {
  if (!validate) return [`${path} is not in the contract`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${path} ${instancePath} ${message ?? ''}`,
  );
}
