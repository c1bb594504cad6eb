import { renderRegister } from '../domain/privacy/register'

const MARKED = /(?<=<!-- register -->\n)[\s\S]*(?=<!-- \/register -->)/

/** The guide with the register that the map of personal data makes. */
export const writeRegister = (text: string): string => text.replace(MARKED, () => `\n${renderRegister()}\n\n`)
