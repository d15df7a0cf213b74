import { expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/intake/addresses.ts';

it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1', '::ffff:8.8.8.8'])(
  '%s is of the public internet',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);

it.each(
  `127.0.0.1 127.255.255.254 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.1.1 100.64.0.1 0.0.0.0 224.0.0.1
  255.255.255.255 198.18.0.1 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 ::ffff:127.0.0.1 ::ffff:192.168.0.1
  ::ffff:7f00:1 ::127.0.0.1 64:ff9b::a00:1 2002:a00:1:: 2001::1 2001:db8::1 nonsense`.split(/\s+/),
)('%s is not', (address) => expect(isPrivateAddress(address)).toBe(true));
