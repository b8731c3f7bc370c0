import { writeNumber } from '../number-text.js';
import type { Item } from '../quiz.js';
import type { ForeignQuestion } from './exchanged.js';

/** Questions in our own format, for the body of a quiz document. Links to sections stand at the end of each explanation. */
export function writeMarkdown(questions: readonly ForeignQuestion[], language: string): string {
  return questions.map((question) => writeQuestion(question, language)).join('\n');
}

function writeQuestion(question: ForeignQuestion, language: string): string {
  const { id, title, prompt, explanation, sections } = question;
  const settings = settingsOf(question);
  const links = sections.map((url) => `[${language === 'de' ? 'Abschnitt' : 'Section'}](${url})`).join(', ');
  const end = [...(explanation === null ? [] : [escaped(explanation)]), ...(links === '' ? [] : [links])].join('\n\n');
  return [
    `## ${escaped(title).replace(/\n+/g, ' ')} <a id="${id}"></a>`,
    ...(settings === '' ? [] : [`<!-- ${settings} -->`]),
    '',
    ...(prompt === '' ? [] : [escaped(prompt), '']),
    answersOf(question, language),
    ...(end === '' ? [] : ['', quoted(end, '')]),
    '',
  ].join('\n');
}

function settingsOf(question: ForeignQuestion): string {
  const { critical, grading, points, pool } = question;
  return [
    ...(critical ? ['critical'] : grading === 'exact' ? ['exact'] : []),
    ...(question.kind === 'ordering' && question.counts !== 'neighbours' && grading !== 'exact' ? [`partial: ${question.counts}`] : []),
    ...(points === 1000 ? [] : [`points: ${points / 1000}`]),
    ...(pool === null ? [] : [`pool: ${pool}`]),
    ...(question.kind === 'text' && question.caseSensitive ? ['case'] : []),
  ].join(', ');
}

function answersOf(question: ForeignQuestion, language: string): string {
  switch (question.kind) {
    case 'ordering':
      return question.items.map((item, index) => listed(`${index + 1}. `, '', item)).join('\n');
    case 'matching': {
      const used = new Set(question.stems.map(({ target }) => target));
      const textOf = (wanted: string): string => cell(question.targets.find(({ id }) => id === wanted)?.text ?? '');
      const [left, right] = question.columns.map((column, index) => (column === '' ? ['A', 'B'][index] : cell(column)));
      return [
        `| ${left} | ${right} |`,
        '|---|---|',
        ...question.stems.map(({ text, target }) => `| ${cell(text)} | ${textOf(target)} |`),
        ...question.targets.filter(({ id }) => !used.has(id)).map(({ id }) => `| | ${textOf(id)} |`),
      ].join('\n');
    }
    case 'text':
      return question.accepted.map(({ pattern, weight }) => `= ${weightText(weight === 1000 ? null : weight)}${pattern}`).join('\n');
    case 'number':
      return question.accepted
        .map(({ low, high, weight }) => {
          const [from, to] = [writeNumber(low, language), writeNumber(high, language)];
          return `= ${weightText(weight === 1000 ? null : weight)}${from === to ? from : `${from}..${to}`}`;
        })
        .join('\n');
    case 'scenario':
    case 'statement':
      return '';
    default:
      return question.options.map((option) => listed(`- [${option.right ? 'x' : ' '}] `, weightText(option.weight), option)).join('\n');
  }
}

function listed(marker: string, weight: string, { text, feedback }: Item): string {
  const indent = ' '.repeat(/^\d/.test(marker) ? marker.length : 2);
  const body = escaped(text).replace(/\n/g, `\n${indent}`);
  return `${marker}${weight}${body}${feedback === null ? '' : `\n${quoted(escaped(feedback), indent)}`}`;
}

function weightText(weight: number | null): string {
  return weight === null ? '' : `(${(weight / 1000).toFixed(3).replace(/0{1,2}$/, '')}) `;
}

function quoted(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => `${indent}>${line === '' ? '' : ` ${line}`}`)
    .join('\n');
}

function cell(text: string): string {
  return escaped(text).replace(/\n+/g, ' ');
}

/** A text that Markdown shows as it is. Single line ends become blank lines, since Markdown would join the lines. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^(\s*)([-+#=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/^\(/gm, '\\(')
    .replace(/\n+/g, '\n\n');
}
