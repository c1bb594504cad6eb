import sharp from 'sharp'

/** A picture with much to see in it, as a JPEG; a flat drawing would be no lighter as AVIF. `width` in pixels. */
export const photo = (width = 700): Promise<Buffer> =>
  sharp({
    create: {
      background: '#6a994e',
      channels: 3,
      height: Math.round(width * 0.6),
      noise: { mean: 120, sigma: 40, type: 'gaussian' },
      width,
    },
  })
    .jpeg()
    .toBuffer()
