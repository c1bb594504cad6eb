import { createLifeCycle } from '@streekwerk/payload-phase-checklists'
import type { CollectionSlug } from 'payload'

import { exchangeQuestions } from '../../domain/mapping/exchangeQuestions'
import { parentCodeOf, type ResourceType, resourceTypes } from '../../domain/mapping/resourceTypes'
import { type CatalogueValue, valueCatalogue } from '../../domain/values/catalogue'
import { lifeCycles } from '../../lifeCycles/lifeCycles'
import type { InBothLanguages } from '../text/bilingual'
import type { Writing } from './writing'

type Listed = Extract<CollectionSlug, 'exchange-questions' | 'resource-types' | 'values'>

/** An entry of a list of the method: its facts, and its words in both languages. */
type Entry = { facts: Record<string, unknown>; words: Readonly<Record<string, InBothLanguages>> }

const inDutch = ({ words }: Entry) =>
  Object.fromEntries(Object.entries(words).map(([name, { nl }]) => [name, nl]))
const inEnglish = ({ words }: Entry) =>
  Object.fromEntries(Object.entries(words).map(([name, { en }]) => [name, en]))

/** The ids of what a list holds already, by key or code. */
const findKnown = async (
  { payload, req }: Writing,
  collection: Listed,
  keyed: 'code' | 'key',
): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { [keyed]: true },
  })
  return new Map(docs.map((doc) => [(doc as unknown as Record<string, string>)[keyed] ?? '', doc.id]))
}

const writeEntry = async ({ payload, req }: Writing, collection: Listed, entry: Entry): Promise<string> => {
  const save = { collection, depth: 0, req } as const
  const { id } = await payload.create({
    ...save,
    overrideAccess: true,
    data: { ...entry.facts, ...inDutch(entry) } as never,
    locale: 'nl',
  })
  await payload.update({ ...save, data: inEnglish(entry), id, locale: 'en', overrideAccess: true })
  return id
}

const writeTypes = async (writing: Writing): Promise<number> => {
  const known = await findKnown(writing, 'resource-types', 'code')
  const missing = (resourceTypes as readonly ResourceType[]).filter(({ code }) => !known.has(code))
  for (const { class: kind, code, defaultUnit, description, name, valueKind } of missing) {
    const parent = known.get(parentCodeOf(code) ?? '')
    const facts = { class: kind, code, defaultUnit, parent, valueKind }
    known.set(code, await writeEntry(writing, 'resource-types', { facts, words: { description, name } }))
  }
  return missing.length
}

const writeValues = async (writing: Writing): Promise<number> => {
  const known = await findKnown(writing, 'values', 'key')
  const missing = (valueCatalogue as readonly CatalogueValue[]).filter(({ key }) => !known.has(key))
  for (const { cluster, description, floor, key, name, social } of missing)
    await writeEntry(writing, 'values', {
      facts: { cluster, floor, key, social },
      words: { description, name },
    })
  return missing.length
}

const writeQuestions = async (writing: Writing): Promise<number> => {
  const known = await findKnown(writing, 'exchange-questions', 'key')
  const listed = exchangeQuestions.map((entry, index) => ({ ...entry, order: (index + 1) * 10 }))
  const missing = listed.filter(({ key }) => !known.has(key))
  for (const { key, order, question } of missing)
    await writeEntry(writing, 'exchange-questions', { facts: { key, order }, words: { question } })
  return missing.length
}

const writeLifeCycles = async ({ req }: Writing): Promise<number> => {
  let count = 0
  for (const lifeCycle of lifeCycles) if (await createLifeCycle(req, lifeCycle)) count += 1
  return count
}

/**
 * Writes what the method brings and the database lacks: resource types, values, questions about the exchange, life cycles. What is there
 * by its key stays as editors made it. Answers whether anything was missing.
 */
export const writeMethod = async (writing: Writing): Promise<boolean> => {
  const written = [
    await writeTypes(writing),
    await writeValues(writing),
    await writeQuestions(writing),
    await writeLifeCycles(writing),
  ]
  return written.some((count) => count > 0)
}

/** The ids of a list of the method by key or code, for the demo region that names them. */
export const methodIds = findKnown
