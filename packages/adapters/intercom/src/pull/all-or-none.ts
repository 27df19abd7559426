/** Side by side, in the order given. The first failure ends the others, so that nothing goes on behind a page that failed. */
export async function allOrNone<T, R>(
  items: readonly T[],
  signal: AbortSignal | undefined,
  call: (item: T, signal: AbortSignal) => Promise<R>,
): Promise<R[]> {
  const failed = new AbortController()
  const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal])
  const outcomes = await Promise.allSettled(
    items.map(async (item) => {
      try {
        return await call(item, either)
      } catch (error) {
        failed.abort(error)
        throw error
      }
    }),
  )
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw failed.signal.reason
    return outcome.value
  })
}
