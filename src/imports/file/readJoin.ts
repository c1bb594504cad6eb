import { dirname, resolve } from 'node:path'

import type { ImportMap, JoinRule } from '../../domain/imports/map/importMap'
import { cellOf, type Row, textOf } from '../../domain/imports/rows/row'
import { Refusal } from '../../refusal'
import type { Item } from './item'
import { readFileItems } from './readFileItems'
import { openSource, type SourceFile } from './sourceFile'

/** Adds to a row what a second file says about it. */
export type Join = (row: Row) => {
  readonly issue?: Extract<Item, { issue: unknown }>['issue']
  readonly row: Row
}

const plainMap = (collection: string): ImportMap => ({ collection, fields: {}, key: { constant: '' } })

const readTable = async (path: string, { file, matches }: JoinRule): Promise<Map<string, Row['cells']>> => {
  const table = new Map<string, Row['cells']>()
  const map = plainMap(file)
  for await (const item of readFileItems(await openSource(path, map), map)) {
    if ('issue' in item) {
      if (item.issue.severity === 'error')
        throw new Refusal({
          nl: `${path} heeft een kapotte rij ${item.issue.row ?? ''}: lees het apart in om te zien wat eraan schort.`,
          en: `${path} has a broken row ${item.issue.row ?? ''}: import it by itself to see what is wrong.`,
        })
      continue
    }
    const key = textOf(cellOf(item.row, matches)).trim()
    if (key !== '' && !table.has(key)) table.set(key, item.row.cells)
  }
  if (table.size === 0)
    throw new Refusal({
      nl: `${path} heeft niets staan in de kolom “${matches}”.`,
      en: `${path} has no values in the column “${matches}”.`,
    })
  return table
}

/** Reads the second file of a join, which lies beside the first, whole into memory. */
export const readJoin = async (source: SourceFile, rule: JoinRule): Promise<Join> => {
  const table = await readTable(resolve(dirname(source.path), rule.file), rule)
  return (row) => {
    const value = textOf(cellOf(row, rule.column)).trim()
    const found = table.get(value)
    if (found) return { row: { ...row, cells: { ...row.cells, [rule.as]: found } } }
    const details = { file: rule.file, value }
    return {
      issue: { code: 'join-missing', column: rule.column, details, row: row.number, severity: 'warning' },
      row,
    }
  }
}
