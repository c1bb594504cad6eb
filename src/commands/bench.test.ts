import { expect, test } from 'vitest'

import { main } from './bench'

test.each(['everything', 'lists=5', 'projects=0', 'projects=', 'soak=long', 'soak=1=2'])(
  'npm run bench -- %s is refused before anything is made, with how it is used',
  async (word) => {
    await expect(main([word])).rejects.toThrow(`called ${word}. Use: npm run bench`)
  },
)
