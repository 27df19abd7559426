import { collectPages } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type CommentWire, commentsWire } from '../wire/comment.ts'
import type { UserWire } from '../wire/user.ts'
import { nextOf, pageOf } from './page.ts'

/** Everything that was said in a ticket, oldest first, and who said it. */
export async function listComments(
  { client }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<{ comments: CommentWire[]; users: UserWire[] }> {
  const users: UserWire[] = []
  const comments = await collectPages(
    async (after) => {
      const query = { include: 'users', ...pageOf(after) }
      const request = { path: 'tickets/{id}/comments', params: { id }, query, signal }
      const { body } = await client.json(commentsWire, request)
      users.push(...body.users)
      return { items: body.comments, next: nextOf(body.meta) }
    },
    { what: 'comments of a ticket', signal },
  )
  return { comments, users }
}
