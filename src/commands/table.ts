import { addHelp } from '../i18n/help/add.js';
import { adoptHelp } from '../i18n/help/adopt.js';
import { auditHelp, auditPortfolioHelp, auditTemplateHelp } from '../i18n/help/audit.js';
import { diffHelp } from '../i18n/help/diff.js';
import { explainHelp } from '../i18n/help/explain.js';
import type { CommandHelp } from '../i18n/help/help.js';
import { initHelp } from '../i18n/help/init.js';
import { lintHelp } from '../i18n/help/lint.js';
import { lockHelp } from '../i18n/help/lock.js';
import { quizExportHelp, quizHelp, quizImportHelp, quizListHelp, quizPracticeHelp, quizReviewHelp } from '../i18n/help/quiz.js';
import { releaseHelp } from '../i18n/help/release.js';
import {
  trainingCertificateHelp,
  trainingDueHelp,
  trainingEraseHelp,
  trainingExportHelp,
  trainingImportHelp,
  trainingInviteHelp,
  trainingPeopleHelp,
  trainingPrivacySheetHelp,
  trainingPurgeHelp,
  trainingQuestionsHelp,
  trainingStatusHelp,
  trainingVerifyHelp,
} from '../i18n/help/training.js';
import { upgradeHelp } from '../i18n/help/upgrade.js';
import type { CommandDefinition } from './command.js';

/** The commands; `:` stands for the space between topic and verb. Each is loaded only when it runs. */
export const commands = {
  init: async () => (await import('./init.js')).command,
  add: async () => (await import('./add.js')).command,
  adopt: async () => (await import('./adopt.js')).command,
  audit: async () => (await import('./audit.js')).command,
  'audit:portfolio': async () => (await import('./audit/portfolio.js')).command,
  'audit:template': async () => (await import('./audit/template.js')).command,
  lint: async () => (await import('./lint.js')).command,
  quiz: async () => (await import('./quiz.js')).command,
  'quiz:list': async () => (await import('./quiz/list.js')).command,
  'quiz:export': async () => (await import('./quiz/export.js')).command,
  'quiz:import': async () => (await import('./quiz/import.js')).command,
  'quiz:practice': async () => (await import('./quiz/practice.js')).command,
  'quiz:review': async () => (await import('./quiz/review.js')).command,
  'training:status': async () => (await import('./training/status.js')).command,
  'training:due': async () => (await import('./training/due.js')).command,
  'training:people': async () => (await import('./training/people.js')).command,
  'training:invite': async () => (await import('./training/invite.js')).command,
  'training:export': async () => (await import('./training/export.js')).command,
  'training:import': async () => (await import('./training/import.js')).command,
  'training:verify': async () => (await import('./training/verify.js')).command,
  'training:certificate': async () => (await import('./training/certificate.js')).command,
  'training:questions': async () => (await import('./training/questions.js')).command,
  'training:erase': async () => (await import('./training/erase.js')).command,
  'training:purge': async () => (await import('./training/purge.js')).command,
  'training:privacy-sheet': async () => (await import('./training/privacy-sheet.js')).command,
  diff: async () => (await import('./diff.js')).command,
  release: async () => (await import('./release.js')).command,
  lock: async () => (await import('./lock.js')).command,
  upgrade: async () => (await import('./upgrade.js')).command,
  explain: async () => (await import('./explain.js')).command,
} satisfies Record<string, () => Promise<CommandDefinition>>;

export type CommandId = keyof typeof commands;

/** The help of every command, in the order of the list of commands. */
export const commandHelp: Readonly<Record<CommandId, CommandHelp>> = {
  init: initHelp,
  add: addHelp,
  adopt: adoptHelp,
  audit: auditHelp,
  'audit:portfolio': auditPortfolioHelp,
  'audit:template': auditTemplateHelp,
  lint: lintHelp,
  quiz: quizHelp,
  'quiz:list': quizListHelp,
  'quiz:export': quizExportHelp,
  'quiz:import': quizImportHelp,
  'quiz:practice': quizPracticeHelp,
  'quiz:review': quizReviewHelp,
  'training:status': trainingStatusHelp,
  'training:due': trainingDueHelp,
  'training:people': trainingPeopleHelp,
  'training:invite': trainingInviteHelp,
  'training:export': trainingExportHelp,
  'training:import': trainingImportHelp,
  'training:verify': trainingVerifyHelp,
  'training:certificate': trainingCertificateHelp,
  'training:questions': trainingQuestionsHelp,
  'training:erase': trainingEraseHelp,
  'training:purge': trainingPurgeHelp,
  'training:privacy-sheet': trainingPrivacySheetHelp,
  diff: diffHelp,
  release: releaseHelp,
  lock: lockHelp,
  upgrade: upgradeHelp,
  explain: explainHelp,
};
