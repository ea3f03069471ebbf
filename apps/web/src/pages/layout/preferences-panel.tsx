import { Segmented } from "../../shared/fields/segmented.tsx";
import { useMessages, type Language } from "../../shared/messages.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import type { Theme, TypeSize } from "../../shared/preferences-store.ts";
import { languageNames, layoutMessages } from "./messages.ts";

/** Type size, theme and language; they hold at once and on this device only. */
export function PreferencesPanel() {
  const text = useMessages(layoutMessages);
  const { theme, typeSize, language, change } = usePreferences();
  return (
    <div className="flex flex-col gap-4">
      <Segmented<TypeSize>
        label={text.typeSize}
        choices={[
          { id: "normal", label: text.typeNormal },
          { id: "large", label: text.typeLarge },
        ]}
        value={typeSize}
        onChange={(value) => change({ typeSize: value })}
      />
      <Segmented<Theme>
        label={text.theme}
        choices={[
          { id: "system", label: text.themeSystem },
          { id: "light", label: text.themeLight },
          { id: "dark", label: text.themeDark },
        ]}
        value={theme}
        onChange={(value) => change({ theme: value })}
      />
      <Segmented<Language>
        label={text.language}
        choices={[
          { id: "zh-CN", label: languageNames["zh-CN"] },
          { id: "en", label: languageNames.en },
        ]}
        value={language}
        onChange={(value) => change({ language: value })}
      />
    </div>
  );
}
