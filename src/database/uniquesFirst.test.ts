import { expect, test } from 'vitest'

import { uniquesFirst } from './uniquesFirst'

const key =
  'ALTER TABLE "lines" ADD CONSTRAINT "a" FOREIGN KEY ("x","y") REFERENCES "public"."themes"("x","y");'
const unique = 'ALTER TABLE "themes" ADD CONSTRAINT "b" UNIQUE("x","y");'
const [column, index] = ['ALTER TABLE "themes" ADD COLUMN "y" uuid;', 'CREATE INDEX "c" ON "themes" ("y");']

test('a unique constraint comes before the foreign keys and after the columns', () => {
  expect(uniquesFirst([column, key, index, unique])).toEqual([column, unique, key, index])
})

test('what is in order, or has no foreign key, stays as it is', () => {
  expect(uniquesFirst([column, unique, key])).toEqual([column, unique, key])
  expect(uniquesFirst([unique, index])).toEqual([unique, index])
})
