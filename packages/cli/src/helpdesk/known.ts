/** The helpdesks whose adapters come with Attune. Each is a package of its own, loaded only when it is asked for. */
export const knownHelpdesks = ['zendesk', 'intercom', 'freshdesk', 'chatwoot', 'request-tracker', 'help-scout'] as const
