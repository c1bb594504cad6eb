import type { CollectionBeforeValidateHook, Payload } from 'payload'

type Data = Record<string, unknown>

class LetIn extends Error {
  constructor(readonly data: Data) {
    super('somebody looked at what was let in')
  }
}

const peek: CollectionBeforeValidateHook = ({ context, data }) => {
  if (context.peeks === true) throw new LetIn(structuredClone(data ?? {}))
  return data
}

/** Lets what is asked with `context: { peeks: true }` be seen before anything but the rules of the fields has looked at it. */
export const peekBehindFields = ({ collections }: Payload): void => {
  for (const { config } of Object.values(collections)) config.hooks.beforeValidate.unshift(peek)
}

/** What of the data of a save every field let in; nothing of it is saved. */
export const behindFields = async (saving: Promise<unknown>): Promise<Data> => {
  try {
    await saving
  } catch (error) {
    if (error instanceof LetIn) return error.data
    throw error
  }
  throw new Error('nobody looked at what was let in: ask with context { peeks: true }')
}
