import type { ImageSize } from 'payload'

const webp = (name: string, width: number): ImageSize => ({
  name,
  formatOptions: { format: 'webp', options: { quality: 80 } },
  width,
  withoutEnlargement: true,
})

/** The widths a picture is kept in, all WebP; a smaller original is not blown up. */
export const sizes: ImageSize[] = [
  webp('thumbnail', 320),
  webp('card', 640),
  webp('wide', 1280),
  webp('hero', 1920),
]
