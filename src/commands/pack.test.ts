import { expect, test } from 'vitest'

import { main } from './pack'

test.each([[[]], [['plugins/showcase']], [['plugins/showcase', 'dist', 'more']]])(
  'npm run pack:plugins with the arguments %j is refused with how it is used',
  async (args) => {
    await expect(main(args)).rejects.toThrow('Use: npm run pack:plugins -- plugins/NAME FOLDER')
  },
)

test('a folder that holds no plugin is refused by name', async () => {
  await expect(main(['plugins/nothing', 'dist'])).rejects.toThrow('There is no plugin in plugins/nothing.')
})
