import { useQuery } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { accountMessages } from "./messages.ts";

interface DemoAccountsProps {
  readonly busy: boolean;
  readonly onChoose: (account: { readonly contact: string; readonly password: string }) => void;
}

/** The accounts of a demo district, one button each; nothing on any other server. */
export function DemoAccounts({ busy, onChoose }: DemoAccountsProps) {
  const text = useMessages(accountMessages);
  const { data: accounts = [] } = useQuery(useTRPC().account.demoAccounts.queryOptions());
  if (accounts.length === 0) return null;
  return (
    <section className="mt-6 border-t border-line pt-5">
      <h2 className="fs-16">{text.demoTitle}</h2>
      <p className="meta mt-1 mb-3">{text.demoDetail}</p>
      <div className="flex flex-col gap-2">
        {accounts.map(({ role, name, contact, password }) => (
          <Button
            key={contact}
            kind="soft"
            size="desk"
            wide
            busy={busy}
            onPress={() => onChoose({ contact, password })}
          >
            {text[role]} {name}
          </Button>
        ))}
      </div>
    </section>
  );
}
