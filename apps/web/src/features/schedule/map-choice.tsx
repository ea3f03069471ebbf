import { mapProviders } from "@nuanlin/domain/places/map-links";
import { Segmented } from "../../shared/fields/segmented.tsx";
import { useMessages } from "../../shared/messages.ts";
import { keepMap, useKeptMap } from "./kept-map.ts";
import { scheduleMessages } from "./messages.ts";

/** Which map stands first when somebody asks for the way. */
export function MapChoice() {
  const text = useMessages(scheduleMessages);
  return (
    <Segmented
      label={text.mapChoice}
      choices={mapProviders.map((id) => ({ id, label: text[id] }))}
      value={useKeptMap()}
      onChange={keepMap}
    />
  );
}
