import { createTransport } from "nodemailer";
import { type MailSender, NotHanded } from "./transports.ts";

export interface SmtpSettings {
  /** smtp://user:password@host:587 or smtps://…:465; a password is sent over TLS only, except to this very machine. */
  readonly url: string;
  /** "Nuanlin <hello@nuanlin.example>" or the address alone. */
  readonly from: string;
  /** How long connecting, the greeting and each silence may last. */
  readonly timeoutMs?: number;
}

/**
 * Sends over SMTP, one connection for each message: a broken or silent one takes nothing else with it. The Message-ID comes from the
 * de-duplication key, so a message whose acceptance was lost on the way arrives again under the same one.
 */
export function smtpSender({ url, from, timeoutMs = 10_000 }: SmtpSettings): MailSender {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const host = hostname.replace(/^\[|\]$/gu, "");
  const ourselves = ["localhost", "127.0.0.1", "::1"].includes(host);
  const auth = username === "" ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  const transport = createTransport({
    host,
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && auth !== undefined && !ourselves,
    ...(auth && { auth }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = domainOf(from);
  return {
    from,
    reachesPeople: true,
    send: async (mail) => {
      const messageId = `<${mail.dedupeKey}@${domain}>`;
      try {
        const answer = await transport.sendMail({
          from,
          to: { name: "", address: mail.to },
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          messageId,
          // Nobody's out-of-office note shall answer us (RFC 3834).
          headers: { "Auto-Submitted": "auto-generated" },
          list: { unsubscribe: { url: mail.preferencesUrl, comment: "Choose your messages" } },
          ...(mail.calendar && {
            icalEvent: {
              method: mail.calendar.method,
              content: mail.calendar.content,
              filename: mail.calendar.method === "CANCEL" ? "cancel.ics" : "shift.ics",
            },
          }),
        });
        return { sent: true, ref: withoutAddress(answer.response) };
      } catch (fault) {
        throw toNotHanded(fault);
      }
    },
  };
}

function domainOf(from: string): string {
  return /@([^@\s>]+)>?\s*$/u.exec(from)?.[1] ?? "localhost";
}

/**
 * Only what the server says of this recipient or of this message is final (5yz after RCPT or DATA, RFC 5321 section 4.2.1); a refused
 * sign-in or sender is our own trouble and may be mended.
 */
function toNotHanded(fault: unknown): NotHanded {
  const { code, command, responseCode, response, message } = fault as Partial<
    Record<"code" | "command" | "response" | "message", string> & { responseCode: number }
  >;
  const final =
    responseCode !== undefined &&
    responseCode >= 500 &&
    (command === "RCPT TO" || command === "DATA") &&
    code !== "EAUTH";
  return new NotHanded(withoutAddress(`${code ?? "?"}: ${response ?? message ?? "no answer"}`), final);
}

/** Servers like to repeat the address; staff who read why a message died need not see it. */
function withoutAddress(words: string): string {
  return words.replaceAll(/[^\s<>]+@[^\s<>]+/gu, "…").slice(0, 300);
}
