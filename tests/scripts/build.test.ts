// What the build leaves out must be what nobody misses.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packDirectory, shownOnly } from '../../scripts/build/pack-directory.mjs';
import { isReachable } from '../../src/directory/directory.ts';
import { looksAt, transformed } from '../support/plugin.ts';
import { DIRECTORY } from '../support/setting.ts';

describe('the packed directory', () => {
  const entries = [
    ...DIRECTORY.centres,
    ...DIRECTORY.hotlines,
  ] as readonly (typeof DIRECTORY.centres)[number][];
  const kept = JSON.parse(JSON.stringify(shownOnly(entries))) as typeof entries;

  it('keeps every fact that is shown: all but sources', () => {
    const facts = ({ sources: _sources, channels, ...rest }: (typeof entries)[number]): object => ({
      ...rest,
      channels: channels?.map(({ sources: _own, ...channel }) => channel),
    });
    expect(kept.map(facts)).toEqual(entries.map(facts));
  });

  it('keeps the first source of every contact that can be used, and leaves out those that no screen shows', () => {
    for (const [index, { channels = [], sources }] of entries.entries()) {
      const { channels: keptChannels = [], sources: keptSources } = kept[index]!;
      for (const [nth, channel] of channels.entries())
        expect(keptChannels[nth]?.sources).toEqual(channel.sources?.slice(0, 1));
      const needsOwn = channels.some((channel) => isReachable(channel) && !channel.sources);
      expect(keptSources).toEqual(needsOwn ? sources.slice(0, 1) : []);
    }
    expect(kept.filter(({ channels = [] }) => channels.some((one) => one.sources)).length).toBeGreaterThan(
      10,
    );
  });

  it('keeps the source of an entry whose contacts have none of their own', () => {
    const sources = [{ url: 'https://www.pref.example.lg.jp/' }, { url: 'https://www.city.example.lg.jp/' }];
    const channels = [{ method: 'phone', tel: '000-000-0000' }];
    expect(shownOnly([{ id: 'a', channels, sources }])).toMatchObject([
      { id: 'a', sources: sources.slice(0, 1) },
    ]);
    expect(shownOnly([{ id: 'a', channels: [{ method: 'phone' }], sources }])).toMatchObject([
      { sources: [] },
    ]);
  });

  it('leaves the entries as they were', () => {
    const before = JSON.stringify(entries);
    shownOnly(entries);
    expect(JSON.stringify(entries)).toBe(before);
  });

  it('is made of centres and lines; places are left alone', () => {
    const plugin = packDirectory();
    expect(plugin.enforce).toBe('pre');
    expect(
      ['centers', 'hotlines', 'areas'].map((name) => looksAt(plugin, `/x/src/content/${name}.json`)),
    ).toEqual([true, true, false]);
    const code = transformed(
      plugin,
      readFileSync('src/content/centers.json', 'utf8'),
      '/x/src/content/centers.json',
    );
    expect(JSON.parse(code)).toEqual(kept.slice(0, DIRECTORY.centres.length));
  });
});
