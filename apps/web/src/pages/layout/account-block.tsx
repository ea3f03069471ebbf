import { useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Icon } from "../../shared/art/icon.tsx";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { layoutMessages } from "./messages.ts";
import type { ShellAccount } from "./nav.ts";
import { PreferencesPanel } from "./preferences-panel.tsx";

interface AccountBlockProps {
  readonly account: ShellAccount;
  /** "row" is the block of the side bar; "avatar" is the round picture of a phone page's head. */
  readonly look?: "row" | "avatar";
}

/** Who is signed in; opens type size, theme, language and the way out. */
export function AccountBlock({ account, look = "row" }: AccountBlockProps) {
  const text = useMessages(layoutMessages);
  const [isOpen, setOpen] = useState(false);
  const picture = account.avatar ?? <Icon name="person" size={24} />;
  return (
    <>
      {look === "row" ? (
        <AriaButton className="account-button" onPress={() => setOpen(true)}>
          {picture}
          <span className="min-w-0 flex-1">
            <span className="block truncate fs-15">{account.name}</span>
            <span className="block truncate fs-13 text-ink-2">{account.detail}</span>
          </span>
        </AriaButton>
      ) : (
        <AriaButton className="icon-btn" onPress={() => setOpen(true)} aria-label={`${text.account} · ${account.name}`}>
          {picture}
        </AriaButton>
      )}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={account.name}
        actions={
          <Button kind="outline" icon="logout" onPress={account.onSignOut}>
            {text.signOut}
          </Button>
        }
      >
        <p className="meta mb-4">{account.detail}</p>
        <PreferencesPanel />
      </Dialog>
    </>
  );
}
