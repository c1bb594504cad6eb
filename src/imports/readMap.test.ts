import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readMap } from './readMap'
import { temporaryFiles } from './test/temporaryFiles'

const put = temporaryFiles()

describe('a map', () => {
  it('comes with the program for four public lists, and each can be used', async () => {
    for (const [name, collection] of [
      ['efro-partners', 'partners'],
      ['efro-projects', 'projects'],
      ['municipalities', 'municipalities'],
      ['schools', 'partners'],
    ] as const)
      expect((await readMap(`docs/import/${name}.json`, collection)).collection).toBe(collection)
  })

  it('as the manual shows it can be used', async () => {
    const [, shown = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/import/README.md', 'utf8')) ?? []
    const map = await readMap(put('shown.json', shown), 'partners')
    expect(Object.keys(map.fields)).toEqual(['name', 'kinds', 'website', 'about', 'about@en'])
  })

  it('that is none, is for another collection or does not exist is refused in one line', async () => {
    await expect(readMap(put('broken.json', '{'), 'partners')).rejects.toThrow(/is not JSON/)
    await expect(readMap('docs/import/schools.json', 'projects')).rejects.toThrow(
      /is for “partners”, not for “projects”/,
    )
    await expect(readMap('nowhere.json', 'partners')).rejects.toThrow(/cannot be read: ENOENT/)
    await expect(readMap(put('wrong.json', '{"collection": "partners"}'), 'partners')).rejects.toThrow(
      /fields is missing. key is missing./,
    )
  })
})
