import { mediaTypeOf } from '../../domain/media/mediaTypes'

/** The content type of a public picture by its name; undefined for all that is not one. SVG is not among them: it can hold script. */
export const mediaType = (filename: string): string | undefined => {
  const type = mediaTypeOf(filename)
  return type.startsWith('image/') ? type : undefined
}
