/**
 * Discord's limits, in UTF-16 code units where text is measured: Discord counts code points, which are never more.
 */

// https://discord.com/developers/docs/resources/message#create-message
export const CONTENT_MAX = 2_000;
export const NONCE_MAX = 25;

// https://discord.com/developers/docs/components/reference#button
export const BUTTONS_MAX = 5;
export const BUTTON_LABEL_MAX = 80;
export const CUSTOM_ID_MAX = 100;

// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
export const CHOICES_MAX = 25;
export const CHOICE_MAX = 100;
