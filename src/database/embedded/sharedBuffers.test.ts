import { expect, test } from 'vitest'

import { sharedBuffersMb } from './sharedBuffers'

const GB = 1_073_741_824

test.each([
  [0.5 * GB, 128],
  [2 * GB, 256],
  [4 * GB, 512],
  [64 * GB, 1024],
])('of %i bytes of memory PostgreSQL keeps pages in %i MB', (memory, mb) => {
  expect(sharedBuffersMb(memory)).toBe(mb)
})
