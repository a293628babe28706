/** How long an actor is planned for without asking; every transaction asks the account again, so a revocation still takes effect at once. */
const rememberedForMs = 60_000;
const maxRemembered = 10_000;

/** Remembers what a credential stood for, for a minute and for planning only (docs/decisions/0001). */
export class Remembered<T> {
  readonly #known = new Map<string, { readonly value: T; readonly until: number }>();

  constructor(private readonly now: () => Date) {}

  get(key: string): T | undefined {
    const known = this.#known.get(key);
    if (!known) return undefined;
    if (known.until > this.now().getTime()) return known.value;
    this.#known.delete(key);
    return undefined;
  }

  set(key: string, value: T): void {
    const [oldest] = this.#known.keys();
    if (this.#known.size >= maxRemembered && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, { value, until: this.now().getTime() + rememberedForMs });
  }
}
