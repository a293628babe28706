/** A bar on stderr while much is at work; on a terminal only, since a log keeps every line. */
export class Progress {
  private done = 0;
  private begun = false;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream = process.stderr,
  ) {}

  /** Shows which file is at work. */
  show(label: string): void {
    if (!this.stream.isTTY) return;
    const cells = 24;
    const filled = this.total === 0 ? cells : Math.round((cells * this.done) / this.total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(cells - filled)}`;
    this.stream.write(`\r\u001b[K${bar} ${this.done}/${this.total} ${label.slice(0, Math.max(0, (this.stream.columns ?? 80) / 2 - 20))}`);
  }

  step(): void {
    this.done += 1;
  }

  /** The step before is done, this one is at work. */
  next(label: string): void {
    if (this.begun) this.step();
    this.begun = true;
    this.show(label);
  }

  end(): void {
    if (this.stream.isTTY) this.stream.write('\r\u001b[K');
  }
}
