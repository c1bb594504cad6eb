/**
 * Makes AVIFs of one picture and ends, so that the memory of encoding goes with it: a program that encoded some pictures itself
 * held on to as much as all of its content takes. Plain JavaScript, as nothing needs compiling for it.
 *
 *   node -C production src/media/avif/encode.mjs '{ "files": [{ "path": …, "width": … }], "limitMs": …, "original": …, "pixels": … }'
 */
import { writeFile } from 'node:fs/promises'
import { setPriority } from 'node:os'

import sharp from 'sharp'

/** Visitors come first. */
const POLITE = 10
/** Little effort: a third of a second for the widest, where the default takes five. As good as the WebP, a quarter lighter. */
const SETTINGS = { effort: 1, quality: 50 }

const { files, limitMs, original, pixels } = JSON.parse(process.argv[2] ?? '')
setPriority(POLITE)
// Also when the program that waits for it has died.
setTimeout(() => process.exit(1), limitMs).unref()
for (const { path, width } of files) {
  const picture = sharp(original, { limitInputPixels: pixels })
  const bytes = await picture.resize({ width, withoutEnlargement: true }).avif(SETTINGS).toBuffer()
  await writeFile(path, bytes, { mode: 0o600 })
}
