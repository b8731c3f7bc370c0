import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { drawTerminal } from '../../scripts/terminal-picture.js';
import { folderWith } from '../support/folder.js';
import { keys, open } from '../support/terminal.js';

const policy = `---
id: rules
type: rules
title: Social media rules
lang: en
version: "1.0.0"
status: approved
owner: comms-lead
---

# Social media rules

## A complaint seen <a id="complaint-seen"></a>

You pass the link of a complaint on to the team and do not reply yourself.
`;

const quiz = `---
id: first-hour
type: quiz
title: The first hour
lang: en
version: "1.0.0"
policy: rules
---

# The first hour

## A customer in anger <a id="anger"></a>
<!-- critical -->

It is 10 p.m. A customer writes in public that your delivery ruined her party. What do you do?

- [x] [I pass the link on to the team that replies.](#waits)
  > The team knows the case and confirms within the hour.
- [ ] I explain from my own account that the carrier is to blame.
  > 37 people would have replied by the morning.

## She waits <a id="waits"></a>

She thanks the team. A colleague asks you to tell her more. And now?

- [x] I leave the answer to the team.
  > One voice, one answer: so she knows what holds.
- [ ] I add what I heard in the warehouse.
  > What nobody has checked would have stood there in public.

> See [A complaint seen](../policies/rules.en.md#complaint-seen).

## The order <a id="order"></a>

1. one
2. two

> See [A complaint seen](../policies/rules.en.md#complaint-seen).
`;

const settings = `schema: 1
company: { name: Sample Ltd, languages: [en] }
roles: { comms-lead: { name: { en: Head of communication }, deputy: press, reach: comms@example.com }, press: { deputy: comms-lead } }
`;

it('the picture in the docs shows what a terminal shows', async () => {
  const cwd = folderWith({ 'unisono.yaml': settings, 'policies/rules.en.md': policy, 'quizzes/first-hour.en.md': quiz });
  const env = { XDG_STATE_HOME: join(cwd, 'state'), XDG_DATA_HOME: join(cwd, 'data') };
  const terminal = open(['quiz', 'first-hour', '--lang', 'en', '--records', join(cwd, 'records')], { cwd, env, cols: 84, rows: 26 });
  await terminal.waitFor('Begin now?');
  terminal.press(keys.enter);
  await terminal.waitFor(/Ctrl-C:\s+break/);
  terminal.press('a');
  await terminal.waitFor(/continue,\s+Ctrl-C:\s+break/);
  terminal.press(keys.enter);
  await terminal.waitFor('And now?');
  await terminal.waitFor(/Ctrl-C:\s+break/);
  terminal.press('a');
  await terminal.waitFor(/continue,\s+Ctrl-C:\s+break/);
  await new Promise((later) => setTimeout(later, 200));
  await expect(drawTerminal({ text: terminal.screen(), title: 'unisono quiz first-hour', lines: 26 })).toMatchFileSnapshot(
    resolve('docs/pictures/quiz.svg'),
  );
  terminal.press(keys.ctrlC);
  expect(await terminal.exit()).toBe(130);
});
