import { extname } from 'node:path'

// What a browser can only show as a picture. SVG is not among them: it can hold script.
const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

/** The content type of a public picture by its name; undefined for all that is not one. */
export const mediaType = (filename: string): string | undefined => types[extname(filename).toLowerCase()]
