import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { breaksFormer } from './breaksFormer'

const FOLDER = 'src/database/migrations'

/** Made before anybody ran two instances; of later ones none may be here. */
const before = ['20261126_145109_api_keys_shown_once.ts', '20261127_154343_published_at.ts']

describe('a migration', () => {
  test('takes nothing away that an instance of the version before still uses, nor asks of it what it does not know', () => {
    const breaking = readdirSync(FOLDER).filter(
      (file) => /^\d.*\.ts$/.test(file) && breaksFormer(readFileSync(`${FOLDER}/${file}`, 'utf8')).length > 0,
    )
    expect(breaking).toEqual(before)
  })

  test.each([
    'ALTER TABLE "users" DROP COLUMN "api_key";',
    'DROP TABLE "old" CASCADE;',
    'drop view if exists seen;',
    'ALTER TABLE "a" RENAME COLUMN "b" TO "c";',
    'ALTER TABLE "a" RENAME TO "b";',
    'ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL;',
    'ALTER TABLE "a" ALTER COLUMN "b" SET DATA TYPE text;',
    'ALTER TABLE "a" ADD COLUMN "b" text NOT NULL;',
  ])('that does “%s” is noticed', (statement) => {
    expect(breaksFormer(statement)).toHaveLength(1)
  })

  test.each([
    'ALTER TABLE "a" ADD COLUMN "b" text;',
    'ALTER TABLE "a" ADD COLUMN "b" boolean DEFAULT false NOT NULL;',
    `ALTER TABLE "a" ADD COLUMN "b" text NOT NULL DEFAULT 'x';`,
    'ALTER TABLE "a" ADD COLUMN "b" serial NOT NULL;',
    'CREATE TABLE "a" ("b" text NOT NULL);',
    'DROP INDEX "a_idx"; DROP TRIGGER x ON y;',
    'ALTER TABLE "a" ALTER COLUMN "b" DROP NOT NULL;',
  ])('that does “%s” is not', (statement) => {
    expect(breaksFormer(statement)).toEqual([])
  })
})
