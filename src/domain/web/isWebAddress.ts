/** Whether something is a full address on the web: http or https, with a host and without a password in it. */
export const isWebAddress = (value: string): boolean => {
  if (/\s/.test(value) || !URL.canParse(value)) return false
  const { hostname, password, protocol, username } = new URL(value)
  return (
    (protocol === 'http:' || protocol === 'https:') && hostname !== '' && username === '' && password === ''
  )
}
