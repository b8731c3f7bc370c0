import { countTogether } from '../core/training/question-marks.js';
import type { CountedForm, Marks } from '../ports.js';
import type { PostgresSession } from './postgres-session.js';

/** Counts marks in a PostgreSQL database. Functions there do the work, so that nobody needs a right to see the table. Throws a `UserError` when it cannot be reached. */
export function postgresMarks({ run }: PostgresSession): Marks {
  return {
    async add({ quiz, form, month, batch, marks }) {
      const columns = [marks.map(({ question }) => question), marks.map(({ mark }) => mark), marks.map(({ rest }) => rest)];
      await run('select unisono.add_marks($1, $2, $3, $4, $5, $6, $7)', [quiz, form, month, batch, ...columns]);
    },

    async of(quiz) {
      const { rows } = await run('select form, question, mark, rest, count from unisono.marks_of($1)', [quiz]);
      const forms = [...new Set(rows.map(({ form }) => String(form)))].sort();
      return forms.map(
        (form): CountedForm => ({
          form,
          marks: countTogether(
            rows
              .filter((row) => row.form === form)
              .map(({ question, mark, rest, count }) => ({
                question: String(question),
                mark: Number(mark),
                rest: Number(rest),
                count: Number(count),
              })),
          ),
        }),
      );
    },

    async remove({ before, dryRun }) {
      return Number((await run('select unisono.remove_marks($1, $2) as attempts', [before, dryRun])).rows[0]?.attempts ?? 0);
    },
  };
}
