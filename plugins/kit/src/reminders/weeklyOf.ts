/** The field in which somebody says that a digest once a week is enough, beside the one in which they want any. */
export const weeklyOf = (choice: string): string => `${choice}Weekly`
