/** An e-mail address as typed, or null when it cannot be one. */
export function toEmail(line: string): string | null {
  const email = line.replace(/^mailto:/iu, "").trim();
  return email.length <= 254 && /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\].]{2,}$/u.test(email)
    ? email
    : null;
}

/** A telephone number as typed, or null when it has fewer than five digits or holds what no number holds. */
export function toPhone(line: string): string | null {
  const phone = line.replace(/^tel:/iu, "").trim();
  const digits = phone.replace(/\D/gu, "").length;
  return phone.length <= 40 && digits >= 5 && digits <= 20 && /^[+\d][\d\s()./-]*(?:(?:ext|x)\.?\s*\d+)?$/iu.test(phone)
    ? phone
    : null;
}

const webAddress =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#].*)?$/iu;

/**
 * A link that is safe to show: http or https, a host with a dot, no user name in it; everything else is null.
 * A bare "www.example.org" gets https in front; spaces and quotes inside are escaped.
 */
export function toLink(line: string): string | null {
  const typed = line.trim();
  const whole = /^www\./iu.test(typed) ? `https://${typed}` : typed;
  if (whole.length > 2000 || !webAddress.test(whole)) return null;
  return whole.replace(/[\s"'<>\\^`{|}]/gu, (char) => (char === "'" ? "%27" : encodeURIComponent(char)));
}

/** The host of a link that `toLink` let through, without "www.". */
export function hostOf(link: string): string {
  return link
    .replace(/^https?:\/\//iu, "")
    .replace(/[/?#:].*$/u, "")
    .replace(/^www\./iu, "")
    .toLowerCase();
}
