/** What can be found, in the order of the documentation. `order-number` is found to be kept, unless asked otherwise. */
export const redactionKinds = [
  'email',
  'phone',
  'card',
  'iban',
  'national-id',
  'ip',
  'url-credentials',
  'password',
  'account',
  'address',
  'zip',
  'name',
  'order-number',
] as const

/** What sort of personal datum it is; one of {@link redactionKinds}. */
export type RedactionKind = (typeof redactionKinds)[number]
