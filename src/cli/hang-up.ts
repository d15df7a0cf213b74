import { isatty } from 'node:tty';

/**
 * Runs `action` at every SIGHUP. When the terminal has gone, the program ends by that signal as it would without this: left to
 * itself, Node 20 aborts when it tidies a terminal that is no longer there.
 */
export function onHangUp(action: () => void): void {
  const { isTTY, fd } = process.stdin;
  const isTerminalGone = () => isTTY === true && !isatty(fd);
  const end = () => {
    process.off('SIGHUP', hear);
    process.kill(process.pid, 'SIGHUP');
  };
  const hear = () => (isTerminalGone() ? end() : action());
  process.on('SIGHUP', hear);
  process.on('exit', () => {
    if (isTerminalGone()) end();
  });
}
