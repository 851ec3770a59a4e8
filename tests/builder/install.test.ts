import { describe, expect, it } from 'vitest';
import { installOf, settingsOf } from '../../src/builder/install.ts';
import type { Plan } from '../../src/builder/plan.ts';
import { withNewPerson } from '../../src/builder/plan.ts';
import { CONTENT } from '../../src/content/index.ts';
import { createTranslator } from '../../src/i18n/i18next.ts';
import { parseConfig } from '../../src/settings/config.ts';
import { readChildSettings } from '../../src/settings/child-settings.ts';
import { snippet } from '../../src/snippet/snippet.ts';
import { childTag } from '../../src/snippet/installs.ts';
import { areas, known, planFor, TODAY } from './support/known.ts';

const t = createTranslator(CONTENT.languages, 'ja')(undefined);
const hashes = { 'hikikomori-help.js': 'sha384-example' };
const install = (plan: Plan) => installOf(known, plan, { t, hashes, today: TODAY });

describe('what is pasted', () => {
  it.each(['12217', '14130', '13113', '12'])('is, untouched, what the command prints for %s', (area) => {
    const markup = snippet({
      directory: known.directory,
      languages: CONTENT.languages,
      windows: known.windows(area.slice(0, 2)),
      area,
      language: 'ja',
      script: 'hikikomori-help.js',
      today: TODAY,
    });
    expect(childTag(installOf(known, planFor(area), { t, hashes: {}, today: TODAY }))).toBe(markup);
  });

  it('has the script of the folder with its hash', () => {
    expect(install({ ...planFor('12217'), folder: '/help/' }).script).toEqual({
      src: '/help/hikikomori-help.js',
      integrity: 'sha384-example',
    });
  });

  it('has the page’s own people in the widget, and first for whoever has no script', () => {
    const plan = withNewPerson(planFor('12217'), {
      name: '見本の相談員',
      phone: '000-000-0000',
      for: '在校生',
      email: '',
      audience: [],
    });
    const { settings, fallback } = install(plan);
    expect(settings['contacts']).toEqual([{ name: '見本の相談員', phone: '000-000-0000', for: '在校生' }]);
    expect(fallback[0]).toContain('見本の相談員');
    expect(fallback[0]).toContain('在校生');
    expect(fallback[0]).toContain('href="tel:0000000000"');
    const read = parseConfig({}, areas, TODAY, readChildSettings(JSON.stringify(settings)));
    expect(read.issues).toEqual([]);
    expect(read.config.contacts).toHaveLength(1);
  });

  it('says nothing of what was left empty', () => {
    expect(settingsOf(planFor('12'))).toEqual({ area: '12' });
  });
});
