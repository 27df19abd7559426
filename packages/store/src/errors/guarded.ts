import { fromDatabase } from './database-error.ts'

/** The same methods, with the errors of the database made errors of the store. */
export function guarded<T extends object>(name: string, methods: T, before: () => void = () => {}): T {
  const entries = Object.entries(methods).map(([key, method]) => [key, guard(`${name}.${key}`, method, before)])
  return Object.fromEntries(entries) as T
}

type Method = (...args: unknown[]) => unknown

function guard(doing: string, method: Method, before: () => void): Method {
  return (...args) => {
    try {
      before()
      const result = method(...args)
      if (result instanceof Promise) return result.catch(rethrow(doing))
      return isGenerator(result) ? guardedIteration(doing, result) : result
    } catch (error) {
      // All others give promises, and callers look for errors there.
      if (iterates(method)) throw fromDatabase(error, doing)
      return Promise.reject(fromDatabase(error, doing))
    }
  }
}

const iterates = (method: Method): boolean =>
  Object.prototype.toString.call(method) === '[object AsyncGeneratorFunction]'

async function* guardedIteration(doing: string, items: AsyncGenerator): AsyncGenerator {
  try {
    yield* items
  } catch (error) {
    throw fromDatabase(error, doing)
  }
}

const rethrow = (doing: string) => (error: unknown) => {
  throw fromDatabase(error, doing)
}

const isGenerator = (value: unknown): value is AsyncGenerator =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value
