import * as z from 'zod'
import { type Channel, channelSchema } from '../conversation/channel.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'
import { type Locale, localeSchema } from '../shared/locale.ts'
import { type RecordBase, recordShape } from '../shared/record.ts'

/** On what ground data may be used (the words of GDPR article 6). */
export type LegalBasis =
  | 'consent'
  | 'contract'
  | 'legal_obligation'
  | 'vital_interests'
  | 'public_task'
  | 'legitimate_interests'
  | 'unknown'

/** The Zod schema of {@link LegalBasis}. */
export const legalBasisSchema = z.enum([
  'consent',
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
  'legitimate_interests',
  'unknown',
])

/**
 * What a customer allowed or refused. Anything but `granted` means no. The optional fields are those of a consent record
 * (ISO/IEC TS 27560), for those who have to show them.
 */
export interface Consent extends RecordBase {
  customerId: string
  /** What for, for example `service`, `follow_up`, `marketing`. */
  purpose: string
  /** `null` = on every channel. */
  channel: Channel | null
  status: 'granted' | 'refused' | 'withdrawn' | 'unknown'
  basis: LegalBasis
  givenAt: Instant | null
  withdrawnAt: Instant | null
  expiresAt: Instant | null
  /** How it was given: the form, or the words. */
  evidence: string | null
  /** Whose law applies, for example `EU`, `GB`, `CN`, `TW`; absent or `null` = not recorded. */
  jurisdiction?: string | null
  /** How it was collected, for example `web_form`, `chat`, `phone`, `paper`. */
  collectionMethod?: string | null
  /** The language the notice was given in. */
  language?: Locale | null
  /** Which wording of the notice they saw. */
  noticeVersion?: string | null
  /** Number of the receipt the customer was given. */
  receiptId?: string | null
  /** Who answers for the data: the organisation, as the customer knows it. */
  controller?: string | null
  /** Kinds of data it is about, for example `health`; absent or empty = all that the purpose needs. */
  dataCategories?: string[]
  /** Id of who wrote it down; `null` = the customer did it in person. */
  recordedBy?: string | null
}

/** The Zod schema of {@link Consent}. */
export const consentSchema = z
  .strictObject({
    ...recordShape,
    customerId: z.string().min(1),
    purpose: z.string().min(1),
    channel: channelSchema.nullable(),
    status: z.enum(['granted', 'refused', 'withdrawn', 'unknown']),
    basis: legalBasisSchema,
    givenAt: instantSchema.nullable(),
    withdrawnAt: instantSchema.nullable(),
    expiresAt: instantSchema.nullable(),
    evidence: z.string().nullable(),
    jurisdiction: z.string().min(1).nullable().exactOptional(),
    collectionMethod: z.string().min(1).nullable().exactOptional(),
    language: localeSchema.nullable().exactOptional(),
    noticeVersion: z.string().min(1).nullable().exactOptional(),
    receiptId: z.string().min(1).nullable().exactOptional(),
    controller: z.string().min(1).nullable().exactOptional(),
    dataCategories: z.array(z.string().min(1)).exactOptional(),
    recordedBy: z.string().min(1).nullable().exactOptional(),
  })
  .meta({ description: 'What a customer allowed or refused' }) satisfies z.ZodType<Consent>
