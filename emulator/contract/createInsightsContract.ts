import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { responseSchemas, errorSchema } from './responses';
import { formSchemas, querySchemas } from './requests';
import type { Schema } from './schema';

/** A request, as the emulator's `calls` lists it. */
interface ContractRequest {
  method: string;
  path: string;
  query: Readonly<Record<string, readonly string[]>>;
  /** The fields of a POST; empty for other methods. */
  form: Readonly<Record<string, readonly string[]>>;
}

interface ContractResponse {
  method: string;
  path: string;
  status: number;
  /** The parsed JSON. */
  body: unknown;
}

export interface InsightsContract {
  /** What is wrong with a request that Insights is expected to accept; empty when nothing is. */
  requestProblems(request: ContractRequest): string[];
  /** What is wrong with a response from Insights; empty when nothing is. */
  responseProblems(response: ContractResponse): string[];
}

/** Compiles the contract. This takes a moment, so create one per test file. */
export function createInsightsContract(): InsightsContract {
  const ajv = addFormats(new Ajv({ allErrors: true, allowUnionTypes: true }));
  const compileAll = (schemas: Readonly<Record<string, Schema>>): Map<string, ValidateFunction> =>
    new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
  const queries = compileAll(querySchemas);
  const forms = compileAll(formSchemas);
  const responses = compileAll(responseSchemas);
  const errors = ajv.compile(errorSchema);

  return {
    requestProblems({ method, path, query, form }) {
      const name = `${method} ${path}`;
      const validateForm = forms.get(name);
      const formProblems = validateForm ? problems(validateForm, form, name) : [];
      return [...problems(queries.get(name), query, name), ...formProblems];
    },
    responseProblems({ method, path, status, body }) {
      const name = `${method} ${path} ${status}`;
      return problems(status >= 400 ? errors : responses.get(name), body, name);
    },
  };
}

function problems(validate: ValidateFunction | undefined, value: unknown, name: string): string[] {
  if (!validate) return [`${name} is not in the contract`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name} ${instancePath} ${message ?? ''}`,
  );
}
