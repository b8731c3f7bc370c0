import { describe, expect, it } from 'vitest';
import { migrations } from '../../../src/adapters/postgres-schema.js';
import { recordSchema } from '../../../src/core/quiz/record.js';
import { storedFields } from '../../../src/core/training/privacy-sheet.js';

const fieldsOf = (store: string) => storedFields.filter((field) => field.store === store).map(({ field }) => field);

/** The columns of a table in the database. */
function columnsOf(table: string): readonly string[] {
  const body = new RegExp(`create table unisono\\.${table} \\(([\\s\\S]*?)\\);`).exec(migrations.join('\n'))?.[1] ?? '';
  return [...body.matchAll(/(?:^|,)\s*([a-z]+) (?:text|date|bigint|int|boolean)/g)].map((match) => match[1] ?? '');
}

describe('the data sheet', () => {
  it('names exactly the fields of a record', () => {
    expect(fieldsOf('record')).toEqual(Object.keys(recordSchema.shape));
  });

  it('names exactly what the database holds beside records', () => {
    expect(fieldsOf('person')).toEqual(columnsOf('person'));
    expect(fieldsOf('told')).toEqual(columnsOf('told'));
    expect(fieldsOf('mark')).toEqual(columnsOf('mark'));
  });

  it('says in both languages what each is and why', () => {
    for (const { what, why } of storedFields)
      for (const text of [what.de, what.en, why.de, why.en]) expect(text.length).toBeGreaterThan(10);
  });
});
