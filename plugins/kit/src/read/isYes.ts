/** Whether a rule that can only say yes or no said yes. A query, which its type forbids and JavaScript does not, is no yes: nothing is kept yet that it could be asked of. */
export const isYes = async (answer: unknown): Promise<boolean> => (await answer) === true
