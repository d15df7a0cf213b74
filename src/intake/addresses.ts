import { BlockList, isIP } from 'node:net';

/** https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/**
 * Of 2000::/3, which is all of IPv6 that is routed; what carries an IPv4 address inside (6to4, Teredo) goes too.
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const PRIVATE_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const privateV4 = new BlockList();
for (const [net, prefix] of PRIVATE_V4) privateV4.addSubnet(net, prefix, 'ipv4');
const privateV6 = new BlockList();
for (const [net, prefix] of PRIVATE_V6) privateV6.addSubnet(net, prefix, 'ipv6');
const routedV6 = new BlockList();
routedV6.addSubnet('2000::', 3, 'ipv6');
const mappedV4 = new BlockList();
mappedV4.addSubnet('::ffff:0:0', 96, 'ipv6');

/**
 * Whether an address is one of this machine, its network or none in particular, rather than of the public internet:
 * loopback, private, link-local, multicast, reserved; IPv4 written as IPv6 too.
 * @param address IPv4 or IPv6; anything else counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 4) return privateV4.check(bare, 'ipv4');
  if (family !== 6) return true;
  // A block list of IPv4 nets knows their addresses in their IPv6 form as well.
  if (mappedV4.check(bare, 'ipv6')) return privateV4.check(bare, 'ipv6');
  return !routedV6.check(bare, 'ipv6') || privateV6.check(bare, 'ipv6');
}
