/** Words that ask for what a story tells in others: wishes, subjects of talk. */
export const ASKING = `
discuss, talk about, topic, agenda, purpose
`;
