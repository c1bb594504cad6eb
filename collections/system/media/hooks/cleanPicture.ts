import { randomInt } from 'node:crypto'

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { slugify } from '../../../../src/domain/slugs/slugify'
import { invalid } from '../../../../src/hooks/refuse'
import { PictureRefusal, reencode } from '../../../../src/media/reencode'

type SaveArgs = { req: PayloadRequest }

const LETTERS = 'abcdefghijkmnpqrstuvwxyz'
const MARK_LENGTH = 10

/**
 * Letters only: Payload looks for a free name for the original alone and writes the sizes over whatever has their name, so
 * that no two pictures may share a stem, nor one end as the size of another does.
 */
const mark = (): string =>
  Array.from({ length: MARK_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/**
 * Takes an uploaded picture apart and makes it anew before anything is kept: what is no picture is refused in words, and
 * what a camera wrote into it (place, time, owner) does not come along.
 */
export const cleanPicture: CollectionBeforeOperationHook = async ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { req } = args as SaveArgs
  const { file } = req
  if (file === undefined) return args
  try {
    const { data, extension, mimetype } = await reencode(file.data, file.tempFilePath)
    const stem = slugify(file.name.replace(/\.[^.]*$/, '')) || 'beeld'
    const name = `${stem}-${mark()}.${extension}`
    req.file = { data, mimetype, name, size: data.length }
  } catch (error) {
    if (error instanceof PictureRefusal)
      throw invalid({ collection, req }, { because: error.because, path: 'file' })
    throw error
  }
  return args
}
