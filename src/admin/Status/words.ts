import type { Warning } from '../../domain/status/warningsOf'

type Said = Readonly<{ en: string; nl: string }>

/** What the status page says; what stands between braces is filled in. */
export const statusWords = {
  title: { nl: 'Status', en: 'Status' },
  lead: { nl: 'Hoe het programma draait, op {at}.', en: 'How the program runs, on {at}.' },
  forAdmins: {
    nl: 'Deze pagina is voor beheerders.',
    en: 'This page is for administrators.',
  },
  attention: { nl: 'Vraagt aandacht', en: 'Needs attention' },
  allWell: { nl: 'Er is niets dat aandacht vraagt.', en: 'Nothing needs attention.' },
  program: { nl: 'Programma', en: 'Program' },
  version: { nl: 'Versie', en: 'Version' },
  runsOn: { nl: 'Draait op', en: 'Runs on' },
  database: { nl: 'Database', en: 'Database' },
  size: { nl: 'Grootte', en: 'Size' },
  lastMigration: { nl: 'Laatste migratie', en: 'Last migration' },
  disks: { nl: 'Schijfruimte', en: 'Disk space' },
  disk: { data: { nl: 'Gegevens', en: 'Data' }, backups: { nl: 'Back-ups', en: 'Backups' } },
  free: { nl: '{free} vrij van {total}', en: '{free} free of {total}' },
  jobs: { nl: 'Taken', en: 'Jobs' },
  jobsTold: { nl: 'Wat het programma vanzelf doet.', en: 'What the program does by itself.' },
  job: { nl: 'Taak', en: 'Job' },
  lastRun: { nl: 'Liep voor het laatst', en: 'Last ran' },
  failed: { nl: 'Mislukt', en: 'Failed' },
  times: { nl: '{count} keer', en: '{count} times' },
  never: { nl: 'nog niet', en: 'not yet' },
  none: { nl: 'geen', en: 'none' },
  mail: { nl: 'E-mail', en: 'E-mail' },
  mailSent: { nl: 'Laatst verstuurd', en: 'Last sent' },
  mailFailed: { nl: 'Laatst mislukt', en: 'Last failed' },
  mailKept: { nl: 'Wordt als bestand bewaard.', en: 'Is kept as files.' },
  backups: { nl: 'Back-ups', en: 'Backups' },
  lastBackup: { nl: 'Laatste geslaagde', en: 'Last that succeeded' },
  lastFailure: { nl: 'Laatste mislukte', en: 'Last that failed' },
  backupTold: { nl: '{at}, {size}', en: '{at}, {size}' },
  missing: { nl: 'Ontbrekende bestanden', en: 'Missing files' },
  missingTold: { nl: '{count}, zoals {some}', en: '{count}, such as {some}' },
  failureTold: { nl: '{at}: {reason}', en: '{at}: {reason}' },
  encrypted: { nl: 'Versleuteld', en: 'Encrypted' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  trail: { nl: 'Logboek van wijzigingen', en: 'Record of changes' },
  sealed: { nl: 'Verzegelde regels', en: 'Sealed entries' },
  unsealed: { nl: 'Nog te verzegelen', en: 'Still to be sealed' },
  terms: { nl: 'Eindigt binnen 30 dagen', en: 'Ends within 30 days' },
  contacts: { nl: 'Contactpersonen', en: 'Contacts' },
  senders: { nl: 'Inzenders van ideeën', en: 'Senders of ideas' },
  pictures: { nl: 'Toestemming voor beelden', en: 'Consent for pictures' },
  showPictures: { nl: 'Toon deze beelden', en: 'Show these pictures' },
  uploads: { nl: 'Uploads', en: 'Uploads' },
  inFolder: { nl: 'in DATA_DIR', en: 'in DATA_DIR' },
  inBucket: { nl: 'in bucket {bucket}', en: 'in bucket {bucket}' },
  visitors: { nl: 'Databaserollen voor bezoekers', en: 'Database roles for visitors' },
  noVisitors: {
    nl: 'Er is geen aparte rol: bezoekers worden bediend door dit programma.',
    en: 'There is no role of their own: visitors are served by this program.',
  },
  safeRole: {
    nl: '{role} leest alleen de openbare pagina’s.',
    en: '{role} reads the public pages alone.',
  },
  wideRole: {
    nl: '{role} kan meer: {tables}.',
    en: '{role} can do more: {tables}.',
  },
} as const

/** The jobs of the program, as people call them. */
export const jobNames = {
  'kpi-digests': { nl: 'Overzichten van metingen per mail', en: 'Digests of measurements by mail' },
  'nightly-backup': { nl: 'Nachtelijke back-up', en: 'Nightly backup' },
  'phase-digests': { nl: 'Overzichten van punten per mail', en: 'Digests of items by mail' },
} as const satisfies Record<string, Said>

/** Whether a job has a name for people. */
export const isNamed = (slug: string): slug is keyof typeof jobNames => Object.hasOwn(jobNames, slug)

/** What is wrong, and what to do about it. */
export const warningWords = {
  backupAhead: {
    nl: 'De laatste geslaagde back-up heeft een tijdstip in de toekomst: de klok stond toen verkeerd. Vannacht komt er een nieuwe; nu een maken kan met: npm run backup -- /pad/naar/naam.backup',
    en: 'The last backup that succeeded bears a time in the future: the clock was wrong then. Tonight there will be a new one; to make one now: npm run backup -- /path/to/name.backup',
  },
  backupFailed: {
    nl: 'De laatste back-up mislukte. Neem de oorzaak weg die hieronder staat, of maak er nu een met: npm run backup -- /pad/naar/naam.backup',
    en: 'The last backup failed. Take away the cause that stands below, or make one now with: npm run backup -- /path/to/name.backup',
  },
  backupMisses: {
    nl: 'In de laatste back-up ontbreken bestanden, zoals {of}: ze worden genoemd, maar zijn er niet meer. Zet ze terug uit een eerdere back-up, of bied ze opnieuw aan.',
    en: 'The last backup lacks files, such as {of}: they are named, but are no longer there. Put them back from an earlier backup, or upload them anew.',
  },
  backupOff: {
    nl: 'Hier worden ’s nachts geen back-ups gemaakt (BACKUP_AT=off). Zorg dat iets anders dat doet.',
    en: 'No backups are made here at night (BACKUP_AT=off). See to it that something else makes them.',
  },
  backupOld: {
    nl: 'De laatste back-up is meer dan een dag oud. Staat het programma ’s nachts aan?',
    en: 'The last backup is more than a day old. Does the program run at night?',
  },
  backupPlain: {
    nl: 'Back-ups zijn niet versleuteld: wie er een vindt, leest alles. Zet BACKUP_PASSPHRASE.',
    en: 'Backups are not encrypted: whoever finds one reads everything. Set BACKUP_PASSPHRASE.',
  },
  clockApart: {
    nl: 'De klok van het programma en die van de database lopen {of} uiteen. Zet beide gelijk (NTP): wie zich aanmeldt met een code komt anders niet binnen, en wat op een dag eindigt doet dat op de verkeerde.',
    en: 'The clock of the program and that of the database differ by {of}. Set both right (NTP): whoever signs in with a code does not get in otherwise, and what ends on a day does so on the wrong one.',
  },
  clockJumped: {
    nl: 'De klok van de server is versprongen, het programma stond dagen stil, of er is een oudere back-up teruggezet. Zolang de klok niet nog {of} zonder sprong heeft gelopen, wordt niemand anoniem gemaakt, verloopt er geen koppeling en wordt er geen oude mail verwijderd. Kijk of de tijd bovenaan klopt; dan hoeft u verder niets te doen.',
    en: 'The clock of the server has jumped, the program stood still for days, or an older backup was restored. Until the clock has gone on for another {of}, nobody is made anonymous, no link expires and no old mail is removed. Look whether the time above is right; then there is nothing else to do.',
  },
  consentOver: {
    nl: 'Beelden waarvan de toestemming voorbij of ingetrokken is, en die nog bewaard worden: {of}. Ze zijn van de site; verwijder ze, of vraag opnieuw toestemming.',
    en: 'Pictures whose consent has ended or was withdrawn, and that are still kept: {of}. They are off the site; delete them, or ask for consent anew.',
  },
  diskFull: {
    nl: 'De schijf is bijna vol ({of}). Maak ruimte, of geef een grotere schijf.',
    en: 'The disk is nearly full ({of}). Make room, or give it a larger one.',
  },
  jobFailed: {
    nl: 'De taak “{of}” mislukte de laatste keer. De oorzaak staat hieronder; na een keer die goed gaat is deze melding weg.',
    en: 'The job “{of}” failed the last time. The cause stands below; after a time that goes well this is gone.',
  },
  mailFailed: {
    nl: 'De laatste mail is niet verstuurd; de oorzaak staat hieronder. Kijk of de mailserver aanstaat en of SMTP_URL klopt. Wie een uitnodiging of een link verwachtte, heeft die niet: verstuur die daarna opnieuw.',
    en: 'The last mail was not sent; the cause stands below. Look whether the mail server is on and SMTP_URL is right. Whoever expected an invitation or a link does not have it: send that again after that.',
  },
  mailKept: {
    nl: 'E-mail gaat naar niemand: berichten worden als bestand bewaard. Zet SMTP_URL.',
    en: 'E-mail goes to nobody: messages are kept as files. Set SMTP_URL.',
  },
  noBackup: {
    nl: 'Het programma maakte nog geen back-up; dat doet het vannacht. Back-ups die u zelf maakt zijn hier niet bekend. Nu een maken kan met: npm run backup -- /pad/naar/naam.backup',
    en: 'The program has made no backup yet; it does so tonight. Backups that you make yourself are not known here. To make one now: npm run backup -- /path/to/name.backup',
  },
  roleReadsBeyond: {
    nl: 'De rol {of} van bezoekers leest meer dan de openbare pagina’s. Neem haar die rechten af.',
    en: 'The role {of} of visitors reads more than the public pages. Take those rights away.',
  },
  roleWrites: {
    nl: 'De rol {of} van bezoekers kan schrijven. Neem haar die rechten meteen af.',
    en: 'The role {of} of visitors can write. Take those rights away at once.',
  },
  storeAway: {
    nl: 'De opslag van bestanden antwoordt niet (bucket {of}): beelden en documenten zijn nu niet te openen, en er kan niets bij. Kijk naar de opslag en naar S3_*.',
    en: 'The store of files does not answer (bucket {of}): pictures and documents cannot be read now, and nothing can be added. Look at the store and at S3_*.',
  },
  termOver: {
    nl: 'Contactpersonen en inzenders van wie de termijn voorbij is, en die toch nog bewaard worden: {of}. Het programma maakt hen anoniem; dat lukte niet. In het logboek van de server staat waarom.',
    en: 'Contacts and senders whose term has ended, and that are still kept: {of}. The program makes them anonymous; that did not work. The log of the server says why.',
  },
  unsealed: {
    nl: 'Het logboek wordt al minuten niet verzegeld. Draait er ergens een heel lange bewerking, of geen enkel programma?',
    en: 'The record of changes has not been sealed for minutes. Does something very long run somewhere, or no program at all?',
  },
} satisfies Record<Warning['kind'], Said>
