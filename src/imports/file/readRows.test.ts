import { describe, expect, it } from 'vitest'

import type { ImportMap } from '../../domain/imports/map/importMap'
import { temporaryFiles } from '../test/temporaryFiles'
import type { Item } from './item'
import { readColumns } from './readColumns'
import { openRows } from './readRows'
import { openSource } from './sourceFile'

const put = temporaryFiles()
const plain: ImportMap = { collection: 'partners', fields: {}, key: { column: 'a' } }

const read = async (path: string, more: Partial<ImportMap> = {}): Promise<Item[]> => {
  const map = { ...plain, ...more }
  const rows = await openRows(await openSource(path, map), map)
  const items: Item[] = []
  for await (const item of rows()) items.push(item)
  return items
}

const cells = async (path: string, more: Partial<ImportMap> = {}) =>
  (await read(path, more)).flatMap((item) => ('row' in item ? [item.row.cells] : []))

const faults = async (path: string, more: Partial<ImportMap> = {}) =>
  (await read(path, more)).flatMap((item) => ('issue' in item ? [item.issue] : []))

describe('a CSV file is read as its writer meant it', () => {
  const cases: Record<string, [text: string, expected: Record<string, string>[]]> = {
    'a comma between quotes': [
      'naam,plaats\nAnna,"Leek, Groningen"\n',
      [{ naam: 'Anna', plaats: 'Leek, Groningen' }],
    ],
    'accents and other scripts': [
      'a,b\n4,ʤ\n5,Fryslân\n',
      [
        { a: '4', b: 'ʤ' },
        { a: '5', b: 'Fryslân' },
      ],
    ],
    'empty cells, quoted and bare': [
      'a,b,c\n1,"",""\n2,3,\n',
      [
        { a: '1', b: '', c: '' },
        { a: '2', b: '3', c: '' },
      ],
    ],
    'empty cells under Windows': [
      'a,b\r\n1,""\r\n2,3',
      [
        { a: '1', b: '' },
        { a: '2', b: '3' },
      ],
    ],
    'JSON in a cell': [
      'k,v\n1,"{""type"": ""Point"", ""c"": [1.5]}"\n',
      [{ k: '1', v: '{"type": "Point", "c": [1.5]}' }],
    ],
    'line breaks and quotes together': [
      'a,b\n1,"ha \n""ha"" \nha"\n3,4\n',
      [
        { a: '1', b: 'ha \n"ha" \nha' },
        { a: '3', b: '4' },
      ],
    ],
    'line breaks in a cell': ['a,b\n"eens\nop een dag",2\n', [{ a: 'eens\nop een dag', b: '2' }]],
    'line breaks in a cell under Windows': [
      'a,b\r\n"eens\r\nop een dag",2\r\n3,4\r\n',
      [
        { a: 'eens\r\nop een dag', b: '2' },
        { a: '3', b: '4' },
      ],
    ],
    'no line break at the end': ['a,b\n1,2', [{ a: '1', b: '2' }]],
    'nothing special': ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
    'nothing special under Windows': ['a,b\r\n1,2\r\n', [{ a: '1', b: '2' }]],
    'quotes doubled in a cell': ['a,b\n1,"ha ""ha"" ha"\n', [{ a: '1', b: 'ha "ha" ha' }]],
  }

  it.each(Object.entries(cases))('with %s', async (name, [text, expected]) => {
    expect(await cells(put(`${name}.csv`, text))).toEqual(expected)
  })

  it('with quotes inside an unquoted cell, when the map says that they are characters', async () => {
    const path = put('coordinates.csv', `plek,stad\n37°36'37.8"N 121°2'17.9"W,Modesto\n`)
    expect(await cells(path, { quotes: 'literal' })).toEqual([
      { plek: `37°36'37.8"N 121°2'17.9"W`, stad: 'Modesto' },
    ])
  })

  it('as Dutch Excel writes it: byte order mark, semicolons, CRLF', async () => {
    const path = put('excel.csv', '\ufeffcode;provincie\r\nGM0358;Noord-Holland\r\n')
    expect(await cells(path)).toEqual([{ code: 'GM0358', provincie: 'Noord-Holland' }])
  })

  it('in windows-1252 and in UTF-16', async () => {
    const bytes = Buffer.from('naam;bedrag\nFrysl\xe2n;\x80 5\n', 'latin1')
    expect(await cells(put('windows.csv', bytes))).toEqual([{ bedrag: '€ 5', naam: 'Fryslân' }])
    const wide = Buffer.from('\ufeffnaam\tplaats\nSúdwest\tSneek\n', 'utf16le')
    expect(await cells(put('wide.csv', wide))).toEqual([{ naam: 'Súdwest', plaats: 'Sneek' }])
    expect(await cells(put('wider.csv', wide.swap16()))).toEqual([{ naam: 'Súdwest', plaats: 'Sneek' }])
  })
})

describe('a broken CSV row', () => {
  it('names its row, its column and the reason, and the rows after it are still read', async () => {
    const path = put('broken.csv', 'naam,maat\nAnna,3\nBo,5" breed\nCor,4\n')
    expect(await faults(path)).toMatchObject([
      { code: 'row-quote', column: 'maat', row: 3, severity: 'error' },
    ])
    expect(await cells(path)).toEqual([
      { maat: '3', naam: 'Anna' },
      { maat: '4', naam: 'Cor' },
    ])
  })

  it('with too many or too few cells is an error and is never shifted', async () => {
    const path = put('shifted.csv', 'a,b\n1,2,3\n4\n5,6\n')
    expect(await faults(path)).toMatchObject([
      { code: 'row-cells', details: { count: 3, expected: 2 }, row: 2 },
      { code: 'row-cells', details: { count: 1, expected: 2 }, row: 3 },
    ])
  })

  it('whose quote never closes is told with the row where it opens', async () => {
    const path = put('open.csv', 'a,b\n1,2\n3,"vier\n5,6\n7,8\n')
    expect(await faults(path)).toMatchObject([{ code: 'row-quote-open', column: 'b', row: 3 }])
  })

  it('that is empty is left out, and said', async () => {
    const path = put('blank.csv', 'a;b\n1;2\n;\n\n3;4\n')
    expect((await faults(path)).map(({ code, row }) => `${code} ${String(row)}`)).toEqual([
      'row-blank 3',
      'row-blank 4',
    ])
    expect(await cells(path)).toHaveLength(2)
  })

  it('two columns with one name are an error, a column without a name gets its place', async () => {
    const path = put('header.csv', 'a,a,\n1,2,3\n')
    expect(await faults(path)).toMatchObject([{ code: 'column-doubled', column: 'a' }])
    expect((await readColumns(path)).columns).toEqual(['a', 'a', '#3'])
  })
})

describe('a JSON file', () => {
  const features = [
    { geometry: { coordinates: [], type: 'Point' }, properties: { code: 'GM0014' }, type: 'Feature' },
  ]

  it('gives the objects of its list, numbered from 1', async () => {
    expect(await read(put('list.json', '[{"a": 1}, 5]'))).toMatchObject([
      { row: { cells: { a: 1 }, number: 1 } },
      { issue: { code: 'row-not-object', row: 2 } },
    ])
  })

  it('of shapes gives its features', async () => {
    const path = put('shapes.geojson', JSON.stringify({ features, type: 'FeatureCollection' }))
    expect(await cells(path)).toEqual(features)
    expect((await readColumns(path)).columns).toContain('properties.code')
  })

  it('that is none, or has no list, is refused in one line', async () => {
    await expect(read(put('broken.json', '[{"a": 1},]'))).rejects.toThrow(/is not JSON/)
    await expect(read(put('object.json', '{"a": 1}'))).rejects.toThrow(
      /has no list at its top: put the objects into one list/,
    )
  })
})

describe('a second file', () => {
  const join = [{ as: 'lijst', column: 'gm', file: 'provinces.csv', matches: 'GM_code' }]
  put('provinces.csv', '\ufeffGM_code;provincie\r\nGM0014;Groningen\r\n')

  it('adds its columns, and a row that it does not know is told and kept', async () => {
    const path = put('joined.csv', 'gm\nGM0014\nGM0457\n')
    expect(await read(path, { join })).toMatchObject([
      { row: { cells: { gm: 'GM0014', lijst: { provincie: 'Groningen' } } } },
      {
        issue: {
          code: 'join-missing',
          details: { file: 'provinces.csv', value: 'GM0457' },
          row: 3,
          severity: 'warning',
        },
      },
      { row: { cells: { gm: 'GM0457' } } },
    ])
  })
})

describe('a file that cannot be read', () => {
  it('is refused with its name and the reason', async () => {
    await expect(openSource('/nowhere/list.csv', plain)).rejects.toThrow(
      '/nowhere/list.csv cannot be read: there is no such file.',
    )
    await expect(openSource('/nowhere/list.xlsx', plain)).rejects.toThrow(
      /is not a .csv, .tsv, .json or .geojson file/,
    )
  })
})
