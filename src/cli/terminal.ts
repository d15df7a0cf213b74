/** Text of others as a terminal may show it: nothing in it can move the cursor or change a colour. */
export function showSafely(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (control) => (/[\n\t]/.test(control) ? control : '\ufffd'));
}
