export const SYSTEM = 'intercom'
