import { expect, test } from 'vitest'

import { main } from './bench'

test.each(['everything', 'lists=5', 'projects=0', 'projects=', 'soak=long', 'soak=1=2', 'from=', 'from=a=b'])(
  'npm run bench -- %s is refused before anything is made, with how it is used',
  async (word) => {
    await expect(main([word])).rejects.toThrow(`called ${word}. Use: npm run bench`)
  },
)

test('a former program that is not in the history of git is refused in words before anything is made', async () => {
  await expect(main(['rolling', 'from=nowhere'])).rejects.toThrow(
    /from=nowhere: there is no such commit|no git history/,
  )
})
