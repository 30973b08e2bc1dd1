/** A failure with what to do about it, for people at a terminal. */
export class Failure extends Error {
  constructor(message, hint) {
    super(`${message}\n  ${hint}`);
    this.name = 'Failure';
  }
}
