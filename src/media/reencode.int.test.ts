import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { PictureRefusal, reencode } from './reencode'

const wide = sharp({ create: { background: '#386641', channels: 3, height: 40, width: 80 } })

const refusal = async (bytes: Buffer): Promise<string> => {
  const error = await reencode(bytes).catch((thrown: unknown) => thrown)
  return error instanceof PictureRefusal ? error.because.nl : 'taken in'
}

describe('a picture that is taken in', () => {
  it('loses what the camera wrote and stands upright', async () => {
    const photo = await wide
      .clone()
      .jpeg()
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '53/1 11/1 24/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    expect((await sharp(photo).metadata()).orientation).toBe(6)

    const { data, extension, mimetype } = await reencode(photo)
    const { exif, format, height, icc, orientation, width, xmp } = await sharp(data).metadata()
    expect({ exif, extension, format, height, icc, mimetype, orientation, width, xmp }).toEqual({
      exif: undefined,
      extension: 'jpg',
      format: 'jpeg',
      height: 80,
      icc: undefined,
      mimetype: 'image/jpeg',
      orientation: undefined,
      width: 40,
      xmp: undefined,
    })
  })

  it('keeps its own format', async () => {
    const formats = await Promise.all(
      [wide.clone().png(), wide.clone().webp()].map(
        async (image) => (await reencode(await image.toBuffer())).extension,
      ),
    )
    expect(formats).toEqual(['png', 'webp'])
  })
})

describe('what is no picture', () => {
  it('text with the name of a photo is refused in words', async () => {
    expect(await refusal(Buffer.from('not a photo at all'))).toContain('geen leesbare')
  })

  it('a drawing that could carry a script is refused', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
    expect(await refusal(Buffer.from(svg))).toContain('geen leesbare')
  })

  it('another kind of picture is refused', async () => {
    expect(await refusal(await wide.clone().gif().toBuffer())).toContain('geen leesbare')
  })

  it('a photo of which half is missing is refused', async () => {
    const png = await sharp({
      create: {
        background: '#123456',
        channels: 3,
        height: 300,
        width: 300,
        noise: { mean: 128, sigma: 30, type: 'gaussian' },
      },
    })
      .png()
      .toBuffer()
    expect(await refusal(png.subarray(0, png.length / 2))).toContain('geen leesbare')
  })

  it('a small file that unpacks to more than 50 million pixels is refused', async () => {
    const bomb = await sharp({ create: { background: '#fff', channels: 3, height: 7200, width: 7200 } })
      .png()
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await refusal(bomb)).toContain('50 miljoen')
  })

  it('a file of more than 10 MB is refused before it is read', async () => {
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024 + 1))).toContain('10 MB')
  })
})
