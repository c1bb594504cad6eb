import { describe, expect, it } from 'vitest'

import { resourceClasses } from './resourceClasses'
import { parentCodeOf, resourceTypes, resourceUnits } from './resourceTypes'

const types = resourceTypes.filter(({ code }) => parentCodeOf(code) === undefined)
const subtypes = resourceTypes.filter(({ code }) => parentCodeOf(code) !== undefined)

describe('the resource types of the method', () => {
  it('are ten types and ten subtypes in four classes', () => {
    expect([types.length, subtypes.length, resourceClasses.length]).toEqual([10, 10, 4])
    expect(types.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(new Set(types.map((type) => type.class))).toEqual(new Set(resourceClasses))
  })

  it('have their subtypes where the method has them, in the class of their type', () => {
    expect(subtypes.map(({ code }) => code)).toEqual([
      ...['3.1', '3.2', '4.1', '4.2', '4.3', '4.4', '9.1', '9.2', '9.3', '9.4'],
    ])
    for (const subtype of subtypes)
      expect(types.find(({ code }) => code === parentCodeOf(subtype.code))?.class).toBe(subtype.class)
  })

  it('have a code, a key and names of their own', () => {
    for (const own of [
      resourceTypes.map(({ code }) => code),
      resourceTypes.map(({ key }) => key),
      resourceTypes.map(({ name }) => name.nl),
      resourceTypes.map(({ name }) => name.en),
    ])
      expect(new Set(own).size).toBe(20)
  })

  it('are counted in the units named here, and each of those counts something', () => {
    expect(new Set(resourceTypes.map(({ defaultUnit }) => defaultUnit))).toEqual(new Set(resourceUnits))
  })

  it('name and description say something in both languages', () => {
    const texts = resourceTypes.flatMap(({ description, name }) => [
      ...Object.values(description),
      ...Object.values(name),
    ])
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })
})
