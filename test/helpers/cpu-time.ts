/** Milliseconds of processor time this process has used: what a bound on work is measured in, however busy the machine. */
export function cpuTimeMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
