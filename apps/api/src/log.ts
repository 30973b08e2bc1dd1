/** Where the service says what its operator should know; one line or a stack a call. */
export type Log = (line: string) => void;

/** To stderr: stdout belongs to results. */
export const logToStderr: Log = (line) => void process.stderr.write(`${line}\n`);
