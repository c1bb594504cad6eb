import type { Action } from '../domain/action'

type Text = Readonly<{ en: string; nl: string }>

/** What somebody did, after their name. */
export const actionWords = {
  create: { nl: '{who} maakte dit', en: '{who} made this' },
  update: { nl: '{who} wijzigde dit', en: '{who} changed this' },
  publish: { nl: '{who} publiceerde dit', en: '{who} published this' },
  unpublish: { nl: '{who} haalde dit van de site', en: '{who} unpublished this' },
  trash: { nl: '{who} legde dit in de prullenbak', en: '{who} moved this to the trash' },
  untrash: { nl: '{who} haalde dit uit de prullenbak', en: '{who} took this out of the trash' },
  restoreVersion: { nl: '{who} zette een eerdere versie terug', en: '{who} restored an earlier version' },
  delete: { nl: '{who} verwijderde dit', en: '{who} deleted this' },
  login: { nl: '{who} meldde zich aan', en: '{who} signed in' },
  loginFailed: {
    nl: 'Iemand probeerde zich aan te melden, met een verkeerd wachtwoord',
    en: 'Somebody tried to sign in, with a wrong password',
  },
  loginRefused: {
    nl: 'Iemand probeerde zich aan te melden terwijl het account op slot was',
    en: 'Somebody tried to sign in while the account was locked',
  },
  forgotPassword: { nl: 'Iemand vroeg een nieuw wachtwoord aan', en: 'Somebody asked for a new password' },
  resetPassword: { nl: '{who} koos een nieuw wachtwoord', en: '{who} chose a new password' },
  unlock: { nl: '{who} haalde het account van het slot', en: '{who} unlocked the account' },
  giveKey: { nl: '{who} maakte een sleutel voor een programma', en: '{who} made a key for a program' },
  withdrawKey: { nl: '{who} trok de sleutel in', en: '{who} withdrew the key' },
  endSessions: { nl: '{who} meldde dit account overal af', en: '{who} signed this account out everywhere' },
  invite: { nl: '{who} nodigde deze persoon uit', en: '{who} invited this person' },
  withdrawInvitation: { nl: '{who} trok de uitnodiging in', en: '{who} withdrew the invitation' },
  acceptInvitation: {
    nl: 'Iemand met de uitnodiging koos een wachtwoord',
    en: 'Somebody with the invitation chose a password',
  },
  setSecondFactor: { nl: '{who} stelde de tweede stap in', en: '{who} set up the second step' },
  dropSecondFactor: { nl: '{who} haalde de tweede stap weg', en: '{who} took the second step away' },
  renewRecoveryCodes: {
    nl: '{who} maakte nieuwe herstelcodes',
    en: '{who} made new recovery codes',
  },
  useRecoveryCode: { nl: 'Een herstelcode werd gebruikt', en: 'A recovery code was used' },
  wrongCode: {
    nl: 'Iemand met het goede wachtwoord gaf een verkeerde code',
    en: 'Somebody with the right password gave a wrong code',
  },
  readKept: {
    nl: '{who} vroeg op wat van deze persoon wordt bewaard',
    en: '{who} asked what is kept of this person',
  },
  erasePerson: {
    nl: '{who} wiste de gegevens van deze persoon',
    en: '{who} erased the data of this person',
  },
  erase: { nl: '{who} wiste gegevens', en: '{who} erased data' },
} as const satisfies Record<Action, Text>

/** The words of the view of a history. */
export const historyWords = {
  title: { nl: 'Geschiedenis', en: 'History' },
  lead: {
    nl: 'Wie wat heeft gewijzigd, het laatste eerst. U ziet alleen wat u ook in het document mag zien.',
    en: 'Who changed what, the last first. You see only what you may see in the document too.',
  },
  unreadable: {
    nl: 'U mag de geschiedenis van dit document niet bekijken.',
    en: 'You may not look at the history of this document.',
  },
  none: {
    nl: 'Van dit document is nog niets vastgelegd.',
    en: 'Nothing has been recorded of this document yet.',
  },
  beyond: { nl: 'Op deze bladzijde staat niets meer.', en: 'There is nothing on this page any more.' },
  toFirst: { nl: 'Naar de eerste bladzijde', en: 'To the first page' },
  program: { nl: 'Het programma', en: 'The program' },
  nameErased: { nl: 'Iemand (naam gewist)', en: 'Somebody (name erased)' },
  field: { nl: 'Veld', en: 'Field' },
  from: { nl: 'Was', en: 'Was' },
  to: { nl: 'Werd', en: 'Became' },
  inLocale: { nl: '{field} ({locale})', en: '{field} ({locale})' },
  row: { nl: '{field} {place}', en: '{field} {place}' },
  goneRow: { nl: '{field} (rij die er niet meer is)', en: '{field} (a row that is gone)' },
  rows: { nl: 'Aantal rijen: {count}', en: 'Rows: {count}' },
  order: { nl: 'De volgorde van de rijen is gewijzigd.', en: 'The order of the rows changed.' },
  look: {
    nl: 'De tekst is gelijk; de opmaak is gewijzigd.',
    en: 'The words are the same; their formatting changed.',
  },
  same: {
    nl: 'Het verschil staat na het begin dat wordt bewaard.',
    en: 'The difference is beyond the beginning that is kept.',
  },
  unreadDocument: {
    nl: 'een document dat u niet mag lezen',
    en: 'a document that you may not read',
  },
  goneDocument: { nl: 'een document dat er niet meer is', en: 'a document that is gone' },
  unnamed: { nl: '{kind} zonder naam', en: '{kind} without a name' },
  otherDocument: {
    nl: 'Er staat nu een ander document, dat u net zo ziet als het vorige.',
    en: 'There is another document now, which looks to you as the one before.',
  },
  draftKept: {
    nl: 'Concept bewaard; de gepubliceerde versie staat er nog.',
    en: 'Saved as a draft; the published version is still there.',
  },
  erased: { nl: 'Gewist', en: 'Erased' },
  redacted: { nl: 'Gewijzigd; de waarde wordt niet bewaard', en: 'Changed; the value is not kept' },
  nothing: { nl: 'leeg', en: 'empty' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  values: { nl: 'Velden tonen: {count}', en: 'Show fields: {count}' },
  unsealed: { nl: 'Wordt nog verzegeld', en: 'Still to be sealed' },
  pages: { nl: 'Bladzijden', en: 'Pages' },
  page: { nl: 'Bladzijde {page} van {pages}', en: 'Page {page} of {pages}' },
  next: { nl: 'Volgende', en: 'Next' },
  previous: { nl: 'Vorige', en: 'Previous' },
  changes: { nl: 'Wat er wijzigde', en: 'What changed' },
  status: { nl: 'Status', en: 'Status' },
  password: { nl: 'Wachtwoord', en: 'Password' },
  titleOf: { nl: 'Geschiedenis van: {kind}', en: 'History of: {kind}' },
  isDeleted: { nl: 'Definitief verwijderd', en: 'Deleted for ever' },
  isTrashed: { nl: 'In de prullenbak', en: 'In the trash' },
  toDocument: { nl: 'Naar het document', en: 'To the document' },
  deleted: { nl: 'Verwijderde documenten', en: 'Deleted documents' },
  deletedLead: {
    nl: 'Wat definitief is verwijderd, het laatste eerst. Elk leidt naar zijn geschiedenis, met wat er het laatst in stond.',
    en: 'What was deleted for ever, the last first. Each leads to its history, with what was in it last.',
  },
  noneDeleted: {
    nl: 'Er is niets definitief verwijderd sinds wijzigingen worden vastgelegd.',
    en: 'Nothing was deleted for ever since changes are recorded.',
  },
  untitled: { nl: 'Zonder naam', en: 'Without a name' },
  document: { nl: 'Document', en: 'Document' },
  kind: { nl: 'Soort', en: 'Kind' },
  everyKind: { nl: 'Alle soorten', en: 'All kinds' },
  deletedAt: { nl: 'Verwijderd op', en: 'Deleted on' },
  deletedBy: { nl: 'Door', en: 'By' },
  show: { nl: 'Toon', en: 'Show' },
  trash: { nl: 'In de prullenbak sinds', en: 'In the trash since' },
} as const satisfies Record<string, Text>
