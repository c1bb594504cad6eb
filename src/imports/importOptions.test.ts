import { describe, expect, it } from 'vitest'

import { importOptions, languageOf } from './importOptions'

describe('the command line of an import', () => {
  it('names files from where the person stands', () => {
    const options = importOptions(
      ['partners', 'lijst.csv', '--map', '../kaart.json', '--dry-run'],
      '/home/anna/lijsten',
    )
    expect(options).toMatchObject({
      collection: 'partners',
      dryRun: true,
      file: '/home/anna/lijsten/lijst.csv',
      language: 'nl',
      map: '/home/anna/kaart.json',
      publish: false,
    })
  })

  it('that is not understood is refused with how to use it', () => {
    expect(() => importOptions(['partners'], '/')).toThrow(/^Use: npm run import/)
    expect(() => importOptions(['partners', 'a.csv', 'b.csv'], '/')).toThrow(/^Use: npm run import/)
    expect(() => importOptions(['partners', 'a.csv', '--dryrun'], '/')).toThrow(
      /^There is no option --dryrun\. Use: npm run import/,
    )
    expect(() => importOptions(['partners', 'a.csv', '--language', 'de'], '/')).toThrow(
      /^Use: npm run import/,
    )
  })

  it('that is not understood is still answered in the language that it asks for', () => {
    expect(languageOf(['partners', '--nonsense'])).toBe('nl')
    expect(languageOf(['--language', 'en', '--nonsense'])).toBe('en')
    expect(languageOf(['--language=en'])).toBe('en')
    expect(languageOf(['--language', 'de'])).toBe('nl')
  })
})
