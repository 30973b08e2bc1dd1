const LOOK_MS = 250;

/**
 * Resolves when the npm that started this process has ended, and never where npm did not start it. npm hands a SIGTERM
 * to the shell between it and us; that shell ends without handing it on, and the port would stay taken.
 */
export function npmGone(variables: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (variables['npm_lifecycle_event'] === undefined) return new Promise(() => undefined);
  const parent = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, LOOK_MS).unref();
  });
}
