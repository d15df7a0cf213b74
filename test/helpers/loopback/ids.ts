/** Who and where everything is in the loopback Discord. */
export const BOT_ID = '900000000000000001';
export const APPLICATION_ID = '900000000000000002';
export const GUILD_ID = '900000000000000003';
export const BOT_ROLE_ID = '900000000000000004';
export const CHANNEL_ID = '900000000000000005';
export const DM_CHANNEL_ID = '900000000000000006';
export const ASKER_ID = '900000000000000007';

let last = 910_000_000_000_000_000n;

export function nextId(): string {
  last += 1n;
  return String(last);
}
