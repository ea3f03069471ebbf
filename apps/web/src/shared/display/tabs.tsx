import type { ReactNode } from "react";
import { SelectionIndicator, Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components/Tabs";

export interface TabChoice<K extends string> {
  readonly id: K;
  readonly label: string;
  /** Shown even when it is 0. */
  readonly count?: number;
}

interface TabsProps<K extends string> {
  /** What the tabs divide. */
  readonly label: string;
  readonly tabs: readonly TabChoice<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  /** The panel of the chosen tab. */
  readonly children: ReactNode;
  /** Stands at the right end: a bulk action, a sort order. */
  readonly end?: ReactNode;
}

/** Tabs with counts; the line below slides to the chosen one. */
export function Tabs<K extends string>({ label, tabs, value, onChange, children, end }: TabsProps<K>) {
  return (
    <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange(key as K)}>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <TabList className="tabs-list min-w-0 flex-1" aria-label={label}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className="tab">
              {tab.label}
              {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
              <SelectionIndicator className="tab-line" />
            </Tab>
          ))}
        </TabList>
        {end}
      </div>
      {/* A panel of its own for each tab: the part keeps the first id it was given, and the tab would point to nothing. */}
      <TabPanel key={value} id={value}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
