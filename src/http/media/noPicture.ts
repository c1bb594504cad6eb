import type { Words } from '../../domain/locales/locales'

/** What somebody is told who asks for a picture that is not public. */
export const noPicture: Words = {
  nl: 'Deze afbeelding is er niet, of niet meer openbaar.',
  en: 'There is no such picture, or it is not public any more.',
}
