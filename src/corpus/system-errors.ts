/** The system's word for what went wrong, "ENOENT" for one; undefined where the error is none of the system's. */
export function systemCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
