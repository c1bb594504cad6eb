import { describe, expect, it } from 'vitest'

import { initials } from './initials'

describe('initials', () => {
  it.each([
    ['Coöperatie Het Kavel', 'CK'],
    ['Waterschap', 'W'],
    ['Bond van de Wadlopers', 'BW'],
    ['De Het', 'DH'],
    ['école supérieure', 'ÉS'],
    ['!!!', ''],
    ['', ''],
  ])('%s is %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })
})
