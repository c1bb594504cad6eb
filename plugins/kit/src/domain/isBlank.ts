/** Whether a text says nothing: it is made of spaces, and of signs that nobody sees. */
export const isBlank = (text: string): boolean => text.replace(/[\s\p{Cc}\p{DI}]/gu, '') === ''
