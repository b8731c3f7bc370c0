import { tones } from '../core/handbook/settings.js';
import type { Language } from '../core/language.js';
import { completeAnswers, type PartialAnswers, platformId } from '../core/scaffold/answers.js';
import { offeredPlatforms } from '../core/scaffold/channel-defaults.js';
import { cleanValue } from '../core/scaffold/clean-value.js';
import { departmentId, departments } from '../core/scaffold/roles.js';
import type { DocumentSet } from '../core/scaffold/template-list.js';
import { type InitWord, initWords } from '../i18n/init.js';
import { speak } from '../i18n/words.js';
import type { Prompter } from '../ports.js';

/** What a question may use: who is asked, what is known so far, and in which language. */
export interface AskContext {
  readonly prompter: Prompter;
  readonly given: PartialAnswers;
  readonly language: Language;
  readonly region: string | null;
  /** The sets of documents that can be taken or left, and those that are suggested. */
  readonly sets: readonly DocumentSet[];
  readonly suggested: readonly string[];
}

/** A question of the wizard. It is asked only when `key` has no answer yet and `applies` does not say no. */
export interface InitQuestion {
  readonly key: keyof PartialAnswers;
  /** The flag that gives the same answer. */
  readonly flag: string;
  /** True for questions that a channel plan alone needs as well. */
  readonly forPlan: boolean;
  applies?(given: PartialAnswers): boolean;
  ask(context: AskContext): Promise<PartialAnswers>;
}

type Say = (key: InitWord) => string;

function sayIn({ language }: AskContext): Say {
  return speak(initWords, language);
}

/** What would be taken if nobody answered; for the suggestions of the prompts. */
function defaultsFor({ given, language, region }: AskContext): ReturnType<typeof completeAnswers> {
  return completeAnswers({ given, company: given.company ?? '', language, region });
}

/** The questions of `init`, in the order in which they are asked. */
export const initQuestions: readonly InitQuestion[] = [
  {
    key: 'company',
    flag: '--company',
    forPlan: true,
    async ask(context) {
      const say = sayIn(context);
      const company = await context.prompter.text({
        message: say('ask-company'),
        hint: say('hint-company'),
        check: (answer) => (cleanValue(answer) === '' ? say('need-company') : null),
      });
      return { company: cleanValue(company) };
    },
  },
  {
    key: 'languages',
    flag: '--languages',
    forPlan: true,
    async ask(context) {
      const say = sayIn(context);
      const order: readonly Language[] = context.language === 'de' ? ['de', 'en'] : ['en', 'de'];
      const languages = await context.prompter.several({
        message: say('ask-languages'),
        hint: say('hint-languages'),
        choices: order.map((value) => ({ value, label: say(`language-${value}`) })),
        fallback: defaultsFor(context).languages,
        atLeast: 1,
      });
      return { languages: [...languages] };
    },
  },
  {
    key: 'countries',
    flag: '--countries',
    forPlan: true,
    async ask(context) {
      const say = sayIn(context);
      const typed = await context.prompter.text({
        message: say('ask-countries'),
        hint: say('hint-countries'),
        fallback: defaultsFor(context).countries.join(', '),
        check: (answer) => (countriesIn(answer) === null ? say('need-countries') : null),
      });
      return { countries: countriesIn(typed) ?? [] };
    },
  },
  {
    key: 'customers',
    flag: '--customers',
    forPlan: true,
    async ask(context) {
      const say = sayIn(context);
      const customers = await context.prompter.one({
        message: say('ask-customers'),
        choices: (['consumers', 'businesses', 'both'] as const).map((value) => ({ value, label: say(`customers-${value}`) })),
        fallback: 'both',
      });
      return { customers };
    },
  },
  {
    key: 'staff',
    flag: '--staff',
    forPlan: true,
    async ask(context) {
      const say = sayIn(context);
      const typed = await context.prompter.text({
        message: say('ask-staff'),
        hint: say('hint-staff'),
        check: (answer) => (answer.trim() === '' || /^[1-9]\d{0,6}$/.test(answer.trim()) ? null : say('need-staff')),
      });
      return typed.trim() === '' ? {} : { staff: Number(typed) };
    },
  },
  {
    key: 'works-council',
    flag: '--works-council',
    forPlan: true,
    applies: ({ staff }) => staff !== 1,
    async ask(context) {
      const say = sayIn(context);
      return {
        'works-council': await context.prompter.confirm({
          message: say('ask-works-council'),
          hint: say('hint-works-council'),
          fallback: false,
        }),
      };
    },
  },
  {
    key: 'address',
    flag: '--address',
    forPlan: false,
    // Else asked together with the tone.
    applies: ({ languages = [], tone }) => languages.includes('de') && tone !== undefined,
    async ask(context) {
      const say = sayIn(context);
      const address = await context.prompter.one({
        message: say('ask-address'),
        choices: [
          { value: 'Sie', label: say('address-formal') },
          { value: 'du', label: say('address-informal') },
        ] as const,
        fallback: 'Sie',
      });
      return { address };
    },
  },
  {
    key: 'tone',
    flag: '--address, --tone',
    forPlan: false,
    async ask(context) {
      const say = sayIn(context);
      const { address, languages = [] } = context.given;
      if (address !== undefined || !languages.includes('de')) {
        const tone = await context.prompter.one({
          message: say('ask-tone'),
          hint: say('hint-tone'),
          choices: tones.map((value) => ({ value, label: say(`tone-${value}`) })),
          fallback: 'formal',
        });
        return { tone };
      }
      const both = await context.prompter.one({
        message: say('ask-address-and-tone'),
        hint: say('hint-tone'),
        choices: (['Sie formal', 'Sie relaxed', 'du relaxed', 'du formal'] as const).map((value) => ({
          value,
          label: say(`manner-${value}`),
        })),
        fallback: 'Sie formal',
      });
      return { address: both.startsWith('du') ? 'du' : 'Sie', tone: both.endsWith('relaxed') ? 'relaxed' : 'formal' };
    },
  },
  {
    key: 'sensitive-products',
    flag: '--sensitive-products',
    forPlan: false,
    async ask(context) {
      const say = sayIn(context);
      return {
        'sensitive-products': await context.prompter.confirm({
          message: say('ask-sensitive-products'),
          hint: say('hint-sensitive-products'),
          fallback: false,
        }),
      };
    },
  },
  {
    key: 'departments',
    flag: '--departments',
    forPlan: false,
    async ask(context) {
      const say = sayIn(context);
      const chosen = await context.prompter.several({
        message: say('ask-departments'),
        hint: say('hint-departments'),
        choices: departments.map(({ id, name }) => ({ value: id, label: name[context.language] })),
        fallback: defaultsFor(context)
          .departments.map(departmentId)
          .flatMap((id) => departments.filter((department) => department.id === id).map((department) => department.id)),
        atLeast: 1,
      });
      return { departments: [...chosen] };
    },
  },
  {
    key: 'channels',
    flag: '--channels',
    forPlan: true,
    async ask(context) {
      const say = sayIn(context);
      const choices = offeredPlatforms.map(({ id, name }) => ({ value: id, label: name[context.language] }));
      const chosen = await context.prompter.several({
        message: say('ask-channels'),
        hint: say('hint-channels'),
        choices,
        fallback: defaultsFor(context).channels.map(({ platform }) => platformId(platform)),
        atLeast: 1,
      });
      const live = await context.prompter.several({
        message: say('ask-live'),
        hint: say('hint-live'),
        choices: choices.filter(({ value }) => chosen.includes(value)),
        fallback: chosen,
      });
      return { channels: chosen.map((platform) => ({ platform, status: live.includes(platform) ? 'live' : 'planned' })) };
    },
  },
  {
    key: 'documents',
    flag: '--with',
    forPlan: false,
    async ask(context) {
      const say = sayIn(context);
      const documents = await context.prompter.several({
        message: say('ask-documents'),
        hint: say('hint-documents'),
        choices: context.sets.map(({ id, name, what }) => ({ value: id, label: name[context.language], note: what[context.language] })),
        fallback: context.suggested,
      });
      return { documents: [...documents] };
    },
  },
];

/** Country codes as somebody types them, in any case and with any separator; null when one of the words is none. */
function countriesIn(typed: string): string[] | null {
  const words = typed
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map((word) => word.toUpperCase());
  return words.length > 0 && words.every((word) => /^[A-Z]{2}$/.test(word)) ? [...new Set(words)] : null;
}

/** The questions that are still open. */
export function openQuestions({ given, only }: { given: PartialAnswers; only: 'plan' | null }): readonly InitQuestion[] {
  return initQuestions.filter(
    (question) => given[question.key] === undefined && (only === null || question.forPlan) && question.applies?.(given) !== false,
  );
}
