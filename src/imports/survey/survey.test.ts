import { describe, expect, it } from 'vitest'

import type { ImportMap } from '../../domain/imports/map/importMap'
import { openRows } from '../file/readRows'
import { openSource } from '../file/sourceFile'
import { IssueLog } from '../report/issueLog'
import { temporaryFiles } from '../test/temporaryFiles'
import { planFile } from './planFile'
import { Samples } from './samples'
import { surveyFile } from './surveyFile'

const put = temporaryFiles()
const map: ImportMap = {
  collection: 'projects',
  fields: {
    'funding.totalCents': { as: 'cents', column: 'Totaal' },
    'period.start': { as: 'date', column: 'Begin' },
    title: { column: 'Titel' },
  },
  key: { column: 'Titel' },
}

const survey = async (text: string, more: Partial<ImportMap> = {}) => {
  const log = new IssueLog()
  const asked = { ...map, ...more }
  const read = await openRows(await openSource(put('list.csv', text), asked), asked)
  const found = await surveyFile(read, asked, log)
  return {
    ...found,
    asked,
    codes: log.kept.map(({ code, column = '' }) => `${code} ${column}`.trim()),
    log,
    read,
  }
}

describe('a file read through', () => {
  it('gives one number format for all of its columns and one date format', async () => {
    const { codes, formats, rows } = await survey(
      'Titel;Totaal;Begin\nEen;2.034.856;13/02/2009\nTwee;100.000;01/02/2009\nDrie;5;\n',
    )
    expect({ codes, formats, rows }).toEqual({
      codes: [],
      formats: { dates: 'dd/mm/yyyy', numbers: 'nl' },
      rows: 3,
    })
  })

  it('that leaves open what its numbers or dates mean is refused, unless the map says it', async () => {
    const text = 'Titel;Totaal;Begin\nEen;100.000;01/02/2009\n'
    expect((await survey(text)).codes).toEqual(['numbers-unclear', 'dates-unclear'])
    expect((await survey(text, { dates: 'dd/mm/yyyy', numbers: 'nl' })).codes).toEqual([])
  })

  it('without a column that the map reads is an error, a column that nobody mentions is told', async () => {
    const { codes, log } = await survey('Titel;Totaal;Anders\nEen;5;x\n', { ignore: [] })
    expect(codes).toEqual(['column-missing Begin', 'column-unused Anders'])
    expect(log.errors).toBe(1)
    expect((await survey('Titel;Totaal;Begin;Anders\n', { ignore: ['Anders'] })).codes).toEqual([])
  })
})

describe('the values that are shown before anything is written', () => {
  it('are of different shapes, with money in euros', async () => {
    const { asked, formats, read } = await survey(
      'Titel;Totaal;Begin\nEen;2.034.856;19.02.2009\nTwee;1.238.920;\nDrie;5;\n',
    )
    const samples = new Samples('nl')
    for await (const { own } of planFile(read, asked, formats)) if (own) samples.add(own)
    const total = samples.fields.find(({ name }) => name === 'projects.funding.totalCents')
    expect(total?.samples.map(({ raw, value }) => [raw, value.replace(/\s/g, ' ')])).toEqual([
      ['2.034.856', '€ 2.034.856,00'],
      ['5', '€ 5,00'],
    ])
  })
})
