import sharp from 'sharp'

import { canvas } from './brush/canvas'
import { palette } from './brush/palette'

const documentOf = (width: number, height: number, drawing: string): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`,
  )

/** Renders a scene to a PNG of 1920 by 1280. */
export const renderScene = (drawing: string): Promise<Buffer> =>
  sharp(documentOf(canvas.width, canvas.height, drawing))
    .flatten({ background: palette.cream })
    // Packed lightly: what takes it in packs it again.
    .png({ compressionLevel: 1 })
    .toBuffer()

/** Renders a partner's mark to a square PNG of 800 by 800 without a ground, so that it stands on any page. */
export const renderMark = (drawing: string): Promise<Buffer> =>
  sharp(documentOf(800, 800, drawing))
    .png()
    .toBuffer()
