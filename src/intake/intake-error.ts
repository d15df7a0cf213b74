/** A text that cannot be taken, for a reason that is not ours: one sentence without a full stop. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
}
