/** How does a text of somebody else's say nothing of a secret that it may hold? In none of the forms that requests give it. */

const hidden = "***";

/** The text with `***` for the secret: as it is, in a URL, in a JSON text, and in base64 wherever in it the secret begins. */
export function withoutSecret(text: string, secret: string): string {
  if (secret === "") return text;
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), ...inBase64(secret)];
  // Longest first: a form may hold another.
  return [...new Set(forms)]
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, form) => left.replaceAll(form, hidden), text);
}

/** Six bits a character: what comes before shifts it, and the characters at its ends hold bits of their neighbours. */
function inBase64(secret: string): readonly string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  return [0, 1, 2].flatMap((before) => {
    const whole = btoa("\0".repeat(before) + bytes).replace(/=+$/, "");
    const shared = (before + bytes.length) % 3 === 0 ? 0 : 1;
    const form = whole.slice(before === 0 ? 0 : before + 1, whole.length - shared);
    // Too short to be told from other text.
    return form.length < 8 ? [] : [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
