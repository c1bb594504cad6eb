import { createTestDatabase } from '../../../test/support/createTestDatabase'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { writeLifeCycle } from './grantLifeCycle'

/** Opens an office on a database of its own, with a life cycle in use; the file that opens it closes it. */
export const openOffice = async (): Promise<{
  office: Office
  lifeCycle: string
  close: () => Promise<void>
}> => {
  const database = await createTestDatabase({ empty: true })
  const office = await bootOffice(database.url)
  return {
    office,
    lifeCycle: await writeLifeCycle(office, 'grant'),
    close: async () => {
      await office.close()
      await database.drop()
    },
  }
}
