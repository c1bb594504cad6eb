import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { writeLifeCycle } from './grantLifeCycle'

type Database = { drop: () => Promise<void>; url: string }

/** Opens an office on an empty database, with a life cycle in use; whoever opens it closes it, with which the database goes. */
export const openOffice = async (
  database: Database,
  idType: 'serial' | 'uuidv7' = 'uuidv7',
): Promise<{
  office: Office
  lifeCycle: string
  close: () => Promise<void>
}> => {
  const office = await bootOffice(database.url, { idType })
  return {
    office,
    lifeCycle: await writeLifeCycle(office, 'grant'),
    close: async () => {
      await office.close()
      await database.drop()
    },
  }
}
