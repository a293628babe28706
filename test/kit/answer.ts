export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId: string; readonly [key: string]: unknown };
}

/** What came back; a failed expectation prints all that is needed to repeat it. */
export class Answer<TData> {
  readonly data: TData | null;
  readonly errors: readonly AnsweredError[];

  constructor(
    private readonly query: string,
    private readonly variables: unknown,
    readonly status: number,
    readonly requestId: string | undefined,
    /** the response body as it came: both lanes are compared by it */
    readonly body: string,
  ) {
    const parsed = JSON.parse(body) as { data?: TData; errors?: AnsweredError[] };
    this.data = parsed.data ?? null;
    this.errors = parsed.errors ?? [];
  }

  /** The data of an answer without errors. */
  expectData(): TData {
    if (this.errors.length > 0 || this.data === null) throw new Error(`Data were expected.\n${this.describe()}`);
    return this.data;
  }

  /** The errors of an answer whose every error has this code. */
  expectErrors(code: string): readonly AnsweredError[] {
    if (this.errors.length === 0 || this.errors.some((e) => e.extensions.code !== code)) {
      throw new Error(`Errors with the code ${code} were expected.\n${this.describe()}`);
    }
    return this.errors;
  }

  private describe(): string {
    return [
      this.query,
      `variables: ${JSON.stringify(this.variables)}`,
      `status: ${this.status}, request ${this.requestId}`,
      this.body.slice(0, 4000),
    ].join('\n');
  }
}
