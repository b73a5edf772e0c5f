import { asRecord } from '../routing/read';
import type { UnknownRecord } from '../routing/read';

/** Whether an item of an index matches a query. */
export type Predicate = (data: UnknownRecord) => boolean;

type Literal = string | number | boolean | null;

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(==|!=|&&|\|\||[()[\],])|([A-Za-z0-9_.+-]+))/y;

/**
 * Parses a query in Sync's live query language: comparisons of `data.<path>` with `==`, `!=`, `in`, `not_in`
 * and `contains`, joined by `&&`/`AND`, `||`/`OR` and parentheses. An empty query matches everything.
 *
 * @throws for any other syntax, so that a gap is visible instead of a wrong result.
 */
export function parseQuery(query: string): Predicate {
  const tokens = tokenize(query);
  if (tokens.length === 0) return () => true;
  const reader = new QueryReader(tokens);
  const predicate = reader.disjunction();
  if (!reader.atEnd()) throw new Error(`Cannot read the query ${query}`);
  return predicate;
}

class QueryReader {
  private position = 0;

  constructor(private readonly tokens: readonly string[]) {}

  atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  disjunction(): Predicate {
    const parts = [this.conjunction()];
    while (this.accept('||', 'or')) parts.push(this.conjunction());
    return (data) => parts.some((part) => part(data));
  }

  private conjunction(): Predicate {
    const parts = [this.term()];
    while (this.accept('&&', 'and')) parts.push(this.term());
    return (data) => parts.every((part) => part(data));
  }

  private term(): Predicate {
    if (this.accept('(')) {
      const inner = this.disjunction();
      this.expect(')');
      return inner;
    }
    const path = this.take().split('.').slice(1);
    const operator = this.take().toLowerCase();
    const compare = COMPARISONS[operator];
    if (!compare) throw new Error(`The query operator ${operator} is not known`);
    const operands = this.operand();
    return (data) => compare(valueAt(data, path), operands);
  }

  private operand(): Literal[] {
    if (!this.accept('[')) return [literal(this.take())];
    const list: Literal[] = [];
    while (!this.accept(']')) {
      list.push(literal(this.take()));
      this.accept(',');
    }
    return list;
  }

  private accept(...tokens: string[]): boolean {
    const fits = tokens.includes(this.tokens[this.position]?.toLowerCase() ?? '');
    if (fits) this.position += 1;
    return fits;
  }

  private expect(token: string): void {
    if (!this.accept(token)) throw new Error(`A query lacks ${token}`);
  }

  private take(): string {
    const token = this.tokens[this.position];
    if (token === undefined) throw new Error('A query ends too early');
    this.position += 1;
    return token;
  }
}

type Comparison = (value: unknown, operands: readonly Literal[]) => boolean;

const equals: Comparison = (value, operands) => operands.some((each) => each === value);
const differs: Comparison = (value, operands) => !equals(value, operands);

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '==': equals,
  in: equals,
  '!=': differs,
  not_in: differs,
  contains: (value, operands) => operands.some((each) => contains(value, each)),
};

function contains(value: unknown, part: Literal): boolean {
  if (Array.isArray(value)) return value.includes(part);
  return typeof value === 'string' && value.toLowerCase().includes(String(part).toLowerCase());
}

function valueAt(data: UnknownRecord, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => asRecord(value)[key], data);
}

function literal(token: string): Literal {
  if (/^(".*"|true|false|null|-?[0-9.]+)$/s.test(token)) return JSON.parse(token) as Literal;
  throw new Error(`A query holds ${token} where a value belongs`);
}

function tokenize(query: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = query.trim();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`Cannot read the query ${query}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}
