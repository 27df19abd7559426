import * as z from 'zod'
import { type Channel, channelSchema } from '../conversation/channel.ts'
import { type Instant, instantSchema } from '../shared/instant.ts'
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

export const legalBasisSchema = z.enum([
  'consent',
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
  'legitimate_interests',
  'unknown',
])

/** What a customer allowed or refused. Anything but `granted` means no. */
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
}

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
  })
  .meta({ description: 'What a customer allowed or refused' }) satisfies z.ZodType<Consent>
