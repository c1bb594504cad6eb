import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { connect } from '../../src/database/connect'
import { copyDemoRegion, type DemoCopy } from '../support/copyDemoRegion'
import { fillEmpty } from './fillEmpty'
import { readRules, type Rule, type Rules, type Uniqueness } from './readRules'
import { beforeUnique, checkWishes, deedWishes, refusalWishes } from './wishes'

let region: DemoCopy
let client: pg.Client
let rules: Rules

beforeAll(async () => {
  region = await copyDemoRegion()
  client = await connect(region.url)
  await fillEmpty(client)
  rules = await readRules(client)
}, 240_000)

afterAll(async () => {
  await client.end()
  await region.drop()
})

const quoted = (name: string) => `"${name}"`

/** Does something, and leaves nothing of it. */
const tried = async <T>(work: () => Promise<T>): Promise<T> => {
  await client.query('begin')
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}

type Said = { code?: string; constraint?: string; rows?: number }

/** What the database says of a statement, which is undone where it is refused. */
const say = async (statement: string): Promise<Said> => {
  await client.query('savepoint before')
  try {
    const { rowCount } = await client.query(statement)
    return { rows: rowCount ?? 0 }
  } catch (error) {
    await client.query('rollback to savepoint before')
    const { code, constraint } = error as { code?: string; constraint?: string }
    return { ...(code !== undefined && { code }), ...(constraint !== undefined && { constraint }) }
  }
}

/** Leaves of the rules of a table the one that is asked alone: triggers and keys are off, also those that are always on. */
const alone = async ({ table }: Rule): Promise<void> => {
  await client.query(`set local session_replication_role = replica; alter table ${table} disable trigger all`)
}

const HISTORY = '23001'
const SETTLED = '55000'

describe('checks', () => {
  const dropOthers = async ({ name, table }: Rule) => {
    for (const other of rules.checks)
      if (other.table === table && other.name !== name)
        await client.query(`alter table ${table} drop constraint ${quoted(other.name)}`)
  }

  test('each refuses what it is there for, and without it just that is accepted', async () => {
    const wrong: unknown[] = []
    for (const check of rules.checks) {
      const { name, table } = check
      const wish = `update ${table} set ${checkWishes[name] ?? ''} where ctid = (select ctid from ${table} limit 1)`
      const found = await tried(async () => {
        await alone(check)
        await dropOthers(check)
        const refused = await say(wish)
        await client.query(`alter table ${table} drop constraint ${quoted(name)}`)
        return [refused, await say(wish)]
      })
      const [refused, accepted] = found
      if (refused?.code !== '23514' || refused.constraint !== name || accepted?.rows !== 1)
        wrong.push({ name, found })
    }
    expect(wrong).toEqual([])
    expect(rules.checks.map(({ name }) => name)).toEqual(Object.keys(checkWishes).sort())
  })
})

describe('what is unique', () => {
  const columnsOf = async (table: string) => {
    const { rows } = await client.query<{ key: boolean; name: string; type: string }>(
      `select a.attname as name, format_type(a.atttypid, null) as type, exists (
         select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any(i.indkey)) as key
       from pg_attribute a
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
      [table],
    )
    return rows
  }

  const another = (type: string): string => {
    if (type === 'uuid') return 'gen_random_uuid()'
    return /^(?:integer|bigint|numeric)$/.test(type) ? '(random() * 1000000000)::int' : `md5(random()::text)`
  }

  /** A row that is the same as another one but for its key. */
  const copyOf = async ({ columns, holds, table }: Uniqueness): Promise<string> => {
    const all = await columnsOf(table)
    const values = all.map(({ key, name, type }) =>
      key && !columns.includes(name) ? another(type) : quoted(name),
    )
    return `insert into ${table} (${all.map(({ name }) => quoted(name)).join(', ')}) overriding system value
      select ${values.join(', ')} from ${table}
      where ${[holds, ...columns.map((column) => `${quoted(column)} is not null`)].join(' and ')} limit 1`
  }

  const dropIndex = async ({ name }: Rule) => {
    const { rows } = await client.query<{ table: string }>(
      `select conrelid::regclass::text as table from pg_constraint where conname = $1 and contype = 'u'`,
      [name],
    )
    await client.query(
      rows[0]
        ? `alter table ${rows[0].table} drop constraint ${quoted(name)} cascade`
        : `drop index ${quoted(name)} cascade`,
    )
  }

  test('is refused a second time, and accepted without the rule', async () => {
    const wrong: unknown[] = []
    for (const unique of rules.uniques) {
      const found = await tried(async () => {
        await alone(unique)
        const { columns, holds, name, table } = unique
        await client.query(beforeUnique[name] ?? '')
        for (const other of rules.uniques)
          if (other.table === table && other.name !== name) await dropIndex(other)
        const types = new Map((await columnsOf(table)).map((column) => [column.name, column.type]))
        for (const column of columns)
          await client.query(
            `update ${table} set ${quoted(column)} = (${another(types.get(column) ?? '')})::${types.get(column) ?? ''}
             where ${quoted(column)} is null and not exists (
               select from ${table} where ${holds} and ${quoted(column)} is not null)`,
          )
        const copy = await copyOf(unique)
        const refused = await say(copy)
        await dropIndex(unique)
        return [refused, await say(copy)]
      })
      const [refused, accepted] = found
      if (refused?.code !== '23505' || refused.constraint !== unique.name || accepted?.rows !== 1)
        wrong.push({ found, name: unique.name, table: unique.table })
    }
    expect(wrong).toEqual([])
    expect(rules.uniques.length).toBeGreaterThan(50)
  })
})

describe('triggers', () => {
  const without = async ({ name, table }: Rule) =>
    client.query(`alter table ${table} disable trigger ${quoted(name)}`)

  /** Leaves of all triggers but one nothing, as some would refuse the same. */
  const only = async (trigger: Rule) => {
    for (const other of rules.triggers) if (other.name !== trigger.name) await without(other)
  }

  const named = (wishes: object) => rules.triggers.filter(({ name }) => name in wishes)

  test('that refuse do so, and without them the same is accepted', async () => {
    const wrong: unknown[] = []
    for (const trigger of named(refusalWishes)) {
      const { before, statement } = refusalWishes[trigger.name] ?? { statement: '' }
      const found = await tried(async () => {
        await only(trigger)
        if (before !== undefined) {
          await client.query('set local session_replication_role = replica')
          await client.query(before)
          await client.query('set local session_replication_role = origin')
        }
        const refused = await say(statement)
        await without(trigger)
        await client.query('set local session_replication_role = replica')
        return [refused, await say(statement)]
      })
      const [refused, accepted] = found
      if (![HISTORY, SETTLED].includes(refused?.code ?? '') || accepted?.rows === undefined)
        wrong.push({ found, name: trigger.name })
    }
    expect(wrong).toEqual([])
  })

  test('that do something do it, and without them it is not done', async () => {
    const wrong: unknown[] = []
    for (const trigger of named(deedWishes)) {
      const { ask, statement } = deedWishes[trigger.name] ?? { ask: '', statement: '' }
      const answerOf = async (isOn: boolean) =>
        tried(async () => {
          await only(trigger)
          if (!isOn) await without(trigger)
          await client.query(statement)
          return JSON.stringify((await client.query(ask)).rows)
        })
      if ((await answerOf(true)) === (await answerOf(false))) wrong.push(trigger.name)
    }
    expect(wrong).toEqual([])
  })

  test('are all asked', () => {
    expect(rules.triggers.map(({ name }) => name)).toEqual(
      [...Object.keys(refusalWishes), ...Object.keys(deedWishes)].sort(),
    )
  })
})
