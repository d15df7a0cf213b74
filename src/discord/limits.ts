/**
 * Discord's limits, in UTF-16 code units where text is measured: Discord counts code points, which are never more.
 */

// https://discord.com/developers/docs/resources/message#create-message
export const CONTENT_MAX = 2_000;
export const NONCE_MAX = 25;
