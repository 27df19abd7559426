import * as z from 'zod'

/** Where the customer stands: choosing, buying or waiting for delivery, or owning. */
export type Stage = 'before_sale' | 'during_sale' | 'after_sale' | 'unknown'
/** The Zod schema of {@link Stage}. */
export const stageSchema = z.enum(['before_sale', 'during_sale', 'after_sale', 'unknown'])
