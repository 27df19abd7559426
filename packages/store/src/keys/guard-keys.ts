import { isAttuneError } from '@attune/core'
import { StoreError } from '../errors/store-error.ts'
import type { KeyProvider } from './key-provider.ts'

/** The same provider, with its failures told apart from those of the database, and without their messages. */
export function guardKeys(keys: KeyProvider): KeyProvider {
  const { destroy, destroyed, rotate, retireOthers } = keys
  return {
    currentKeyId: () => guard('currentKeyId', () => keys.currentKeyId()),
    wrap: (dataKey, ref) => guard('wrap', () => keys.wrap(dataKey, ref)),
    unwrap: (wrapped, keyId, ref) => guard('unwrap', () => keys.unwrap(wrapped, keyId, ref)),
    ...(destroy && { destroy: (ref) => guard('destroy', () => destroy.call(keys, ref)) }),
    ...(destroyed && { destroyed: () => guard('destroyed', () => destroyed.call(keys)) }),
    ...(rotate && { rotate: () => guard('rotate', () => rotate.call(keys)) }),
    ...(retireOthers && { retireOthers: () => guard('retireOthers', () => retireOthers.call(keys)) }),
  }
}

async function guard<T>(verb: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (isAttuneError(error)) throw error
    const kind = error instanceof Error ? error.name : typeof error
    throw new StoreError(`the key provider failed at ${verb} (${kind}); nothing is read or written without it`, {
      code: 'key_provider',
      retryable: true,
    })
  }
}
