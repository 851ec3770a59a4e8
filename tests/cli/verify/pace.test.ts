// A site must not notice that somebody checks a whole list.
import { describe, expect, test } from 'vitest';
import { Pace, sideBySide } from '../../../src/cli/verify/web/pace.ts';
import { readRobots } from '../../../src/cli/verify/web/robots.ts';
import { FakeClock } from './support/sites.ts';

const never = new AbortController().signal;

test('a host is asked once a second, others meanwhile', async () => {
  const clock = new FakeClock();
  const begin = clock.now();
  const pace = new Pace(clock);
  const times: string[] = [];
  await sideBySide([['a', 'a', 'a', 'a'], ['b', 'b'], ['c']], 16, async (host) => {
    await pace.turn(host, 0, never);
    times.push(`${host} ${clock.now() - begin}`);
  });
  expect(times.sort()).toEqual(['a 0', 'a 1000', 'a 2000', 'a 3000', 'b 0', 'b 1000', 'c 0']);
});

test('a host gets the pause that it asks for, and is left alone as long as it says', async () => {
  const clock = new FakeClock();
  const begin = clock.now();
  const pace = new Pace(clock);
  await pace.turn('a', 5000, never);
  await pace.turn('a', 5000, never);
  expect(clock.now() - begin).toBe(5000);
  pace.rest('a', 60_000);
  await pace.turn('a', 0, never);
  expect(clock.now() - begin).toBe(65_000);
});

test('only so many hosts are asked at the same time', async () => {
  let [now, most] = [0, 0];
  await sideBySide(
    Array.from({ length: 50 }, (_, nth) => [nth]),
    16,
    async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
    },
  );
  expect(most).toBe(16);
});

describe('robots.txt', () => {
  const URL = 'https://www.city.example.lg.jp/robots.txt';
  const allows = (text: string, path: string): boolean =>
    readRobots(URL, text).allows(`https://www.city.example.lg.jp${path}`);
  test('is obeyed, for all and for this command by name', () => {
    expect(allows('User-agent: *\nDisallow: /private/', '/private/a.html')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /private/', '/a.html')).toBe(true);
    expect(allows('User-agent: *\nDisallow:\n\nUser-agent: hikikomori-help\nDisallow: /', '/a.html')).toBe(
      false,
    );
    expect(allows('User-agent: *\nDisallow: /\nAllow: /a*.html$', '/ab.html')).toBe(true);
  });
  test('may be anything', () => {
    for (const text of ['', '\0\0', '<html>404</html>', 'Disallow: /', ':'.repeat(1000)])
      expect(allows(text, '/a.html')).toBe(true);
  });
  test('may ask for a pause, within reason', () => {
    expect(readRobots(URL, 'User-agent: *\nCrawl-delay: 5').pause).toBe(5000);
    expect(readRobots(URL, 'User-agent: *\nCrawl-delay: 86400').pause).toBe(30_000);
    expect(readRobots(URL, 'User-agent: *\nCrawl-delay: soon').pause).toBe(0);
  });
  test('with patterns without end is read in no time', () => {
    const begin = process.cpuUsage();
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(1000)}`;
    expect(allows(text, `/${'a'.repeat(1900)}`)).toBe(true);
    expect(process.cpuUsage(begin).user / 1e6).toBeLessThan(15);
  });
});
