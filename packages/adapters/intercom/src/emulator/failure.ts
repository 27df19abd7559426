/** How Intercom says no. */
export const failure = (status: number, code: string, message: string): Response =>
  Response.json(
    { type: 'error.list', request_id: '00000000-0000-4000-8000-000000000000', errors: [{ code, message }] },
    { status },
  )

export const notFound = (): Response => failure(404, 'not_found', 'Resource Not Found')
