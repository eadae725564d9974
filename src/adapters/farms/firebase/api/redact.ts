/** Which parts of a text must nobody see? Tokens, keys and signed addresses, whatever error or answer carries them. */

const secrets: readonly RegExp[] = [
  /\bBearer\s+[A-Za-z0-9._~+/=-]+/gi,
  /\bya29\.[A-Za-z0-9._-]+/g,
  // A JSON web token: three parts in base64url, the first two JSON objects.
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /("?(?:access_token|refresh_token|id_token|subject_token|private_key|client_secret|assertion)"?\s*[:=]\s*"?)[^"&\s,}]+/gi,
  /([?&](?:X-Goog-Signature|Signature|upload_id|access_token|key)=)[^&\s"]+/gi,
];

/** The text with every secret that can be told by its form blotted out. */
export function redact(text: string): string {
  return secrets.reduce(
    (said, secret) =>
      said.replaceAll(
        secret,
        (_whole, prefix: unknown) => `${typeof prefix === "string" && /[:=]/.test(prefix) ? prefix : ""}[redacted]`,
      ),
    text,
  );
}
