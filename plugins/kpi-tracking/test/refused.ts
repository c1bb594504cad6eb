import type { Library } from './bootLibrary'
import { messageOf } from './messageOf'

type Asked = ReturnType<Library['ask']>

/** What somebody was told, with the status of the answer. */
export const told = async (asked: Asked): Promise<readonly [number, string]> => {
  const answered = await asked
  return [answered.status, messageOf(answered)]
}

/** At which field somebody was refused, with the status of the answer. */
export const faultAt = async (asked: Asked): Promise<readonly [number, string | undefined]> => {
  const { body, status } = await asked
  const [error] = body.errors as { data?: { errors?: { path: string }[] } }[]
  return [status, error?.data?.errors?.[0]?.path]
}
