/**
 * What a helpdesk can do through its adapter. The first eight are methods: declared when, and only when, the method
 * exists. The rest describe the records that come back.
 */
export const capabilities = [
  'customers',
  'webhook',
  'note',
  'reply',
  'add_tags',
  'remove_tags',
  'set_fields',
  'service_hours',
  'ratings',
  'attachments',
  'status_changes',
  'deletions',
  'merges',
  'custom_fields',
] as const
/** Something a helpdesk may or may not be able to do; one of {@link capabilities}. */
export type Capability = (typeof capabilities)[number]

/**
 * How well a helpdesk can do something. `partial` comes with a sentence that says what is missing, so that the coverage
 * table tells before anybody tries.
 */
export type Support = 'yes' | 'no' | { partial: string }
/** For each capability, whether the adapter has it and why not. */
export type Capabilities = Readonly<Record<Capability, Support>>
