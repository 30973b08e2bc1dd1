/** 0: every input was read. 1: some input was refused, or the work failed. 2: wrong usage. 130: stopped by Ctrl-C. */
export const EXIT = { ok: 0, refused: 1, usage: 2, interrupted: 130 } as const;
