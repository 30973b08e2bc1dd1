const PATIENCE_MS = 30_000;

/** Asks a process to end, waits, and ends it when it does not. */
export async function stopProcess(pid) {
  signal(pid, 'SIGTERM');
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await pause(50)) {
    if (!isAlive(pid)) return;
  }
  signal(pid, 'SIGKILL');
}

export function isAlive(pid) {
  return signal(pid, 0);
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
