/** What a path below /api means, as Payload will read it: without regard to case or a slash at the end. */
export interface ApiRoute {
  collection: string
  rest: string[]
}

/** Actions of sign-in whose bodies are small, read whole and counted. */
export const signInActions = [
  'login',
  'forgot-password',
  'reset-password',
  'accept-invitation',
  'refresh-token',
  'logout',
  'unlock',
] as const

/** One of the sign-in actions. */
export type SignInAction = (typeof signInActions)[number]

/** Splits the path of a request below /api. */
export const apiRoute = (path: string): ApiRoute => {
  const [collection = '', ...rest] = path.toLowerCase().split('/').filter(Boolean)
  return { collection, rest }
}

/** The sign-in action that a route is, if it is one. */
export const signInAction = ({ rest }: ApiRoute): SignInAction | undefined =>
  rest.length === 1 ? signInActions.find((action) => action === rest[0]) : undefined
