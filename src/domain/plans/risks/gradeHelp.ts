import type { Words } from '../../locales/locales'
import { type Grade, grades } from './grades'

/** The five grades with what each means, to read beside the number. */
export const gradeHelp = (words: Readonly<Record<Grade, Words>>): Words => ({
  nl: grades.map((grade) => `${grade} ${words[grade].nl.toLowerCase()}`).join(' · '),
  en: grades.map((grade) => `${grade} ${words[grade].en.toLowerCase()}`).join(' · '),
})
