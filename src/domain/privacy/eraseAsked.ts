import type { Words } from '../locales/locales'

/** What the panel asks for: without a name typed over it is only told what would happen. */
export type EraseAsked = Readonly<{ confirm: string | null; withMentions: boolean }>

/** Reads what was sent, whatever that is: what is not said plainly is not asked for. */
export const readEraseAsked = (body: unknown): EraseAsked => {
  const { confirm, withMentions } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >
  return {
    confirm: typeof confirm === 'string' && confirm.trim() !== '' ? confirm.trim() : null,
    withMentions: withMentions === true,
  }
}

/** Why it is not done: the name that was typed is not that of the document. */
export const confirmFault = ({ confirm }: EraseAsked, name: string): Words | null =>
  confirm === null || confirm === name.trim()
    ? null
    : {
        nl: 'De getypte naam is een andere. Typ de naam precies zoals die boven het formulier staat.',
        en: 'The name that was typed is another. Type the name exactly as it stands above the form.',
      }
