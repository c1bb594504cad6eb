/** Has a number that may have decimals written the Dutch way, whatever the language of the browser. */
export const decimalText = {
  Cell: '/src/admin/DecimalCell#DecimalCell',
  Field: '/src/admin/DecimalField#DecimalField',
} as const
