import type { Logger } from "../http/logger.ts";
import type { Settings } from "../settings.ts";
import { aliyunSmsSender } from "./aliyun-sms-sender.ts";
import { consoleSms, noMailServer } from "./no-senders.ts";
import { smtpSender } from "./smtp-sender.ts";
import type { Transports } from "./transports.ts";

/** The ways out of the house that the settings name; where they name none, messages are set aside. */
export function makeTransports({ mail, sms }: Pick<Settings, "mail" | "sms">, origin: string, log: Logger): Transports {
  return {
    mail:
      mail.smtpUrl === undefined ? noMailServer(log, mail.from) : smtpSender({ url: mail.smtpUrl, from: mail.from }),
    sms:
      sms.provider === "console"
        ? consoleSms(log)
        : aliyunSmsSender({
            key: { id: sms.keyId, secret: sms.keySecret },
            signName: sms.signName,
            templates: sms.templates,
          }),
    origin,
  };
}
