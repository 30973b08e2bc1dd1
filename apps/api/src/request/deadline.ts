import { ZhengmaiError } from '@zhengmai/model';

/** The end of one request's time: what is under way ends then, and nothing is begun after it. */
export class Deadline {
  private readonly over: Promise<never>;
  private readonly timer: NodeJS.Timeout;
  private passed = false;

  /** @param milliseconds from now */
  constructor(milliseconds: number) {
    let end: (error: Error) => void = () => undefined;
    this.over = new Promise<never>((_, reject) => (end = reject));
    this.over.catch(() => undefined);
    this.timer = setTimeout(() => {
      this.passed = true;
      end(timeout());
    }, milliseconds);
    this.timer.unref();
  }

  /** The answer to `ask`, or TIMEOUT at the deadline; after it `ask` is not called at all. */
  async within<T>(ask: () => Promise<T>): Promise<T> {
    if (this.passed) throw timeout();
    return Promise.race([ask(), this.over]);
  }

  /** To be called when the answer is sent. */
  release(): void {
    clearTimeout(this.timer);
  }
}

const timeout = () => new ZhengmaiError('TIMEOUT', 'The request passed its deadline.', 'Ask for less at once.');
