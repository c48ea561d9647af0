import { describe, expect, test } from 'vitest';
import { networkOf } from '../../lib/network';

describe('the network of an address', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9/32'],
    [' 203.0.113.9\n', '203.0.113.9/32'],
    ['0.0.0.0', '0.0.0.0/32'],
    ['255.255.255.255', '255.255.255.255/32'],
    ['::ffff:203.0.113.9', '203.0.113.9/32'],
    ['::FFFF:203.0.113.9', '203.0.113.9/32'],
    ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113.9/32'],
    ['::ffff:cb00:7109', '203.0.113.9/32'],
  ])('%s is IPv4: %s, that address alone', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8::/64'],
    ['2001:db8:0:1::9', '2001:db8:0:1::/64'],
    ['2001:0:0:1::9', '2001:0:0:1::/64'],
    ['0:0:0:1::', '0:0:0:1::/64'],
    ['10::', '10::/64'],
    ['2001:db8:10:20:a:b:c:d', '2001:db8:10:20::/64'],
    ['2001:db8::a:b:c:d', '2001:db8::/64'],
    ['::1', '::/64'],
    ['::', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['64:ff9b::203.0.113.9', '64:ff9b::/64'],
    ['::203.0.113.9', '::/64'],
  ])('%s is IPv6: %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('is one for all addresses of a household, and another for the one beside it', () => {
    const of = (end: string) => networkOf(`2a01:cb00:8e2:${end}`);
    expect(new Set([of('5c00::1'), of('5c00:ffff:ffff:ffff:ffff'), of('5c00:0:0:0:0')]).size).toBe(1);
    expect(of('5c01::1')).not.toBe(of('5c00::1'));
  });

  test('is read again from what it is written as', () => {
    for (const address of ['2001:db8:0:1::9', '::1', '2001:0:0:1::9', 'fe80::1', '203.0.113.9'])
      expect(networkOf(networkOf(address).replace(/\/\d+$/, ''))).toBe(networkOf(address));
  });

  test.each([
    ...[
      '',
      ' ',
      'unknown',
      '-',
      'localhost',
      '1',
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      '1.2.3.4:80',
      '01.2.3.4',
    ],
    ...['[::1]', '::1::', ':::', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '2001:db8::g', '12345::', '%eth0'],
    ...['::ffff:256.1.1.1', '::ffff:1.2.3', '0x7f.0.0.1', '203.0.113.9, 10.0.0.1', '203.0.113.0/24'],
    ...['١.٢.٣.٤', '1.2.3.4\u0000', 'x'.repeat(10_000), "'; DROP TABLE"],
  ])('%j has none', (address) => {
    expect(networkOf(address)).toBe('');
  });
});
