/** How many days mail that was not sent lies as a file: a link in it works for less long than that. */
export const MAIL_DAYS = 30
