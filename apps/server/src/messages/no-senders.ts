import { withoutAddresses } from "@nuanlin/domain/notices/without-addresses";
import type { Logger } from "../http/logger.ts";
import type { MailSender, SmsSender } from "./transports.ts";

/** Stands in while no mail server is set: says in the log what would have left. Neither address nor text goes there. */
export function noMailServer(log: Logger, from: string): MailSender {
  return {
    from,
    reachesPeople: false,
    send: async (mail) => {
      log.info({ subject: mail.subject, delivery: mail.dedupeKey }, "not sent: no mail server");
      return { sent: false, why: "no_mail_server" };
    },
  };
}

/** The same for short messages: shows them on the console, without the number. */
export function consoleSms(log: Logger): SmsSender {
  return {
    reachesPeople: false,
    send: async (sms) => {
      log.info(
        { kind: sms.kind, text: withoutAddresses(sms.text), delivery: sms.dedupeKey },
        "not sent: no provider of short messages",
      );
      return { sent: false, why: "no_sms_provider" };
    },
  };
}
