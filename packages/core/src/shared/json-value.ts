import * as z from 'zod'

/** Anything JSON can carry. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

/** The Zod schema of {@link JsonValue}. */
export const jsonValueSchema: z.ZodType<JsonValue, JsonValue> = z.json()
