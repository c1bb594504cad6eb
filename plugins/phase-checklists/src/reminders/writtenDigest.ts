import type { DigestLanguage } from '../words/digestWords'

/** One thing in a digest, in words. */
export type DigestLine = Readonly<{ title: string; about: string; url: string }>

/** A digest in words, before it becomes text or HTML. */
export type WrittenDigest = Readonly<{
  language: DigestLanguage
  account: string
  parts: readonly Readonly<{ heading: string; lines: readonly DigestLine[]; more: number }>[]
}>
