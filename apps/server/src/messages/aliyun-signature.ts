import { createHash, createHmac } from "node:crypto";

export interface AliyunRequest {
  readonly method: "GET" | "POST";
  readonly host: string;
  readonly action: string;
  readonly version: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  /** Used once; a request that is heard twice counts once. */
  readonly nonce: string;
  readonly at: Date;
}

export interface AliyunKey {
  readonly id: string;
  readonly secret: string;
}

/**
 * The headers of a signed request to Alibaba Cloud's OpenAPI, Authorization included, as its "V3 request body and signature" says
 * (ACS3-HMAC-SHA256): https://help.aliyun.com/zh/sdk/product-overview/v3-request-structure-and-signature
 */
export function signAliyun(request: AliyunRequest, key: AliyunKey): Record<string, string> {
  const bodyHash = sha256(request.body);
  const headers: Record<string, string> = {
    host: request.host,
    "x-acs-action": request.action,
    "x-acs-content-sha256": bodyHash,
    "x-acs-date": request.at.toISOString().replace(/\.\d{3}Z$/u, "Z"),
    "x-acs-signature-nonce": request.nonce,
    "x-acs-version": request.version,
  };
  const names = Object.keys(headers).sort();
  const signedHeaders = names.join(";");
  const canonical = [
    request.method,
    "/",
    canonicalQuery(request.query),
    ...names.map((name) => `${name}:${headers[name]?.trim()}`),
    "",
    signedHeaders,
    bodyHash,
  ].join("\n");
  const signature = createHmac("sha256", key.secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(canonical)}`)
    .digest("hex");
  return {
    ...headers,
    authorization: `ACS3-HMAC-SHA256 Credential=${key.id},SignedHeaders=${signedHeaders},Signature=${signature}`,
  };
}

/** Sorted by name, percent-encoded as RFC 3986 says; this is also what has to stand in the address. */
export function canonicalQuery(query: Readonly<Record<string, string>>): string {
  return Object.keys(query)
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(query[name] ?? "")}`)
    .join("&");
}

// encodeURIComponent leaves five characters as they are that RFC 3986 reserves.
function percentEncode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
