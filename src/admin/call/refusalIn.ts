type Refusal = { errors?: { data?: { errors?: { message?: string }[] }; message?: string }[] }

/** Why the API refused, in its own words: those of the fields where there are any, else the fallback. */
export const refusalIn = async (response: Response, fallback: string): Promise<string> => {
  const { errors = [] } = (await response.json().catch(() => ({}))) as Refusal
  const messages = errors.flatMap(({ data, message }) =>
    data?.errors ? data.errors.map((each) => each.message) : [message],
  )
  const said = [...new Set(messages.filter((message) => message !== undefined && message !== ''))]
  return said.length > 0 ? said.join(' ') : fallback
}
