import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answers, completeAnswers } from '../../../../src/core/scaffold/answers.js';
import { type PlannedFile, scaffoldFiles } from '../../../../src/core/scaffold/plan-files.js';
import { readTemplateList } from '../../../../src/core/scaffold/template-list.js';

const folder = 'templates/handbook';

const answers: Answers = completeAnswers({
  given: {
    languages: ['de', 'en'],
    countries: ['DE', 'AT'],
    'works-council': true,
    channels: [{ platform: 'phone' }, { platform: 'facebook' }],
  },
  company: 'Muster GmbH',
  language: 'de',
  region: null,
});

/** Every file that the real templates become, those in `.unisono/` left out. */
export function filledTemplates(): readonly PlannedFile[] {
  const source = (path: string) => ({ file: path, text: readFileSync(join(folder, path), 'utf8') });
  const { list } = readTemplateList(source('template.yaml'));
  if (list === null) throw new Error('template.yaml is faulty');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const templates = new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
      return [path, source(path)];
    }),
  );
  const { files } = scaffoldFiles({
    scaffold: { answers, today: '2026-11-22', toolVersion: '0.1.0' },
    list,
    templates,
    schemas: new Map(),
    only: null,
  });
  return files.filter(({ path }) => !path.startsWith('.unisono/'));
}
