// Settings as the element reads them: the real questions, rules, centres and lines, on one fixed day.
import type { Area, Centre, Channel } from '../../src/directory/centre.ts';
import type { RawAttributes } from '../../src/settings/attributes.ts';
import { readChildSettings } from '../../src/settings/child-settings.ts';
import type { Config } from '../../src/settings/config.ts';
import { parseConfig } from '../../src/settings/config.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { Setting } from '../../src/visit/places.ts';
import { CONTENT } from '../../src/content/index.ts';

/** A Sunday in autumn. */
export const TODAY = '2026-11-22';
/** Noon in Japan. */
export const NOON = Date.parse(`${TODAY}T12:00:00+09:00`);

export const { directory: DIRECTORY, questionnaire: QUESTIONNAIRE, rules: RULES } = CONTENT;
export const SETTING: Setting = {
  questionnaire: QUESTIONNAIRE,
  rules: RULES,
  directory: DIRECTORY,
  today: TODAY,
  now: NOON,
};

export const areaOf = (code: string): Area => {
  const area = DIRECTORY.areas.find((known) => known.code === code);
  if (!area) throw new Error(`no area ${code}`);
  return area;
};

/** The settings of a tag without a mistake, and of the JSON inside it. */
export function configOf(raw: RawAttributes = {}, child: object = {}): Config {
  const { config, issues } = parseConfig(
    raw,
    DIRECTORY.areas,
    TODAY,
    readChildSettings(JSON.stringify(child)),
  );
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return config;
}

/** A centre; the channels say which methods it has. */
export const centre = (area: string, channels: readonly Channel[], more: Partial<Centre> = {}): Centre => ({
  id: `centre-${area}`,
  area,
  name: `窓口${area}`,
  channels,
  programs: [],
  sources: [],
  ...more,
});

/** A number nobody has. */
export const PHONE: Channel = { method: 'phone', tel: '000-000-0000', hours: 'Mo-Fr 09:00-17:00' };
export const DESK: Channel = { method: 'in-person', address: '見本市中央1-2-3', hours: 'Mo-Fr 09:00-17:00' };
export const CHAT: Channel = { method: 'sns', url: 'https://chat.example.jp/', hours: 'Mo-Su 18:00-22:00' };
export const FORM: Channel = { method: 'mail', url: 'https://form.example.jp/' };

/** The real lines and places, with these centres only. */
export const directoryWith = (...centres: readonly Centre[]): Directory => ({ ...DIRECTORY, centres });
export const settingWith = (...centres: readonly Centre[]): Setting => ({
  ...SETTING,
  directory: directoryWith(...centres),
});
