import type { IngestProgress } from '@zhengmai/pipeline';
import { duration } from './duration.js';

export interface Progress {
  update(progress: IngestProgress): void;
  /** A line that stays, above the bar where there is one. */
  say(line: string): void;
  stop(): void;
}

const PLAIN_EVERY_MS = 5_000;

/** A bar with rate and time left on a terminal, a plain line now and then elsewhere (logs, CI); both on standard error. */
export async function openProgress(stream: NodeJS.WriteStream = process.stderr): Promise<Progress> {
  return stream.isTTY ? openBar(stream) : plainLines(stream);
}

async function openBar(stream: NodeJS.WriteStream): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const format = '{bar} {percentage}% | {articles} articles | {rate} MB/s | {left} left';
  const bars = new cliProgress.MultiBar({ format, stream, hideCursor: true, clearOnComplete: true, fps: 10 });
  const bar = bars.create(1, 0, { articles: 0, rate: '-', left: '-' });
  const started = Date.now();
  return {
    update(progress) {
      bar.setTotal(Math.max(1, progress.bytesTotal));
      bar.update(progress.bytesDone, { articles: progress.articles, ...paceOf(progress, started) });
    },
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}

function plainLines(stream: NodeJS.WriteStream): Progress {
  const started = Date.now();
  let next = started + PLAIN_EVERY_MS;
  return {
    update(progress) {
      if (Date.now() < next) return;
      next = Date.now() + PLAIN_EVERY_MS;
      const { rate, left } = paceOf(progress, started);
      const percent = Math.floor((100 * progress.bytesDone) / Math.max(1, progress.bytesTotal));
      stream.write(`${percent}% | ${progress.articles} articles | ${rate} MB/s | ${left} left\n`);
    },
    say: (line) => void stream.write(`${line}\n`),
    stop: () => undefined,
  };
}

function paceOf({ bytesDone, bytesTotal }: IngestProgress, started: number): { rate: string; left: string } {
  const perSecond = bytesDone / Math.max(0.001, (Date.now() - started) / 1000);
  const left = perSecond > 0 ? Math.max(0, bytesTotal - bytesDone) / perSecond : Number.NaN;
  return { rate: (perSecond / 1e6).toFixed(2), left: duration(left) };
}
