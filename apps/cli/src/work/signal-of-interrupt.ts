import { say } from '../terminal/say.js';

/** Ctrl-C once: the batch in hand is finished and written. Twice: the process ends as usual; no half batch is ever kept. */
export function signalOfInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    say('stopping after the batch in hand; what is written stands, and the next ingest goes on from there');
    controller.abort();
  });
  return controller.signal;
}
