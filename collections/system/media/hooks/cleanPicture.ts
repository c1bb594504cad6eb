import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { holdFilename } from '../../../../src/hooks/holdFilename'
import { invalid } from '../../../../src/hooks/refuse'
import { PictureRefusal, reencode } from '../../../../src/media/reencode'

type SaveArgs = { req: PayloadRequest }

/**
 * Takes an uploaded picture apart and makes it anew before anything is kept: what is no picture is refused in words, and
 * what a camera wrote into it (place, time, owner) does not come along.
 */
export const cleanPicture: CollectionBeforeOperationHook = async ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { req } = args as SaveArgs
  const { file } = req
  if (file === undefined) return args
  try {
    const { data, extension, mimetype } = await reencode(file.data, file.tempFilePath)
    const stem = file.name.replace(/\.[^.]*$/, '')
    const name = `${stem === '' ? 'beeld' : stem}.${extension}`
    req.file = { data, mimetype, name, size: data.length }
    await holdFilename(req, 'media', name)
  } catch (error) {
    if (error instanceof PictureRefusal) throw invalid(req, { because: error.because, path: 'file' })
    throw error
  }
  return args
}
