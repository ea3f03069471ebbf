/** The district's zone, for instants that belong to no place of their own. A place's own zone goes before it. */
export const districtZone = "Asia/Shanghai";
